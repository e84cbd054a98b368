import type { Language } from "../model/bilingual.js";
import type { Row } from "./table-spec.js";

/** Where the first place of a group is not certain, in words: the report that has it is not the best in the middle of the draws, or others come first in some. Null where it is certain. */
export function firstPlaceWords(rows: readonly Row[], language: Language): string | null {
  const first = rows.filter(({ rank }) => rank === 1);
  const lower = first
    .filter(({ rank_median: median }) => Number(median) > 1)
    .map(({ rank_median: median }) => Number(median));
  if (first.length === 1 && lower.length === 1)
    return {
      zh: `首位尚不能确定：第 1 名的名次中位数为 ${lower[0]}，多数抽样中另有机关居前`,
      en: `no certain first: rank 1 has a median rank of ${lower[0]}; in most draws another comes before it`,
    }[language];
  const near = rows.filter(({ rank_p05: low }) => Number(low) <= 1).length;
  if (near <= 1) return null;
  return {
    zh: `首位尚不能确定：${near} 个机关的名次区间含第 1 名`,
    en: `no certain first: the intervals of ${near} agencies hold rank 1`,
  }[language];
}
