import type { Bilingual } from "../model/bilingual.js";
import { isHanUnit } from "../text/fold.js";
import type { Texts } from "./library.js";

/** Below so many Han characters of prose no share of a report is given. Source: method note on minimum sizes. */
const leastHan = 300;
/** … nor below so many characters that count, as for a section: a share of less is a sentence or two. */
const leastSize = 150;

/** Why nothing is measured of a report: its prose is short, or little of it is left without mandated wording (`size`). Null for one that is long enough. */
export function tooShort(texts: Texts, d: number, size: number): Bilingual | null {
  const han = hanOf(texts, d);
  if (han < leastHan)
    return {
      zh: `文字部分有 ${han} 个汉字，不足 ${leastHan} 个，不作比对`,
      en: `the prose has ${han} Han characters, fewer than ${leastHan}`,
    };
  if (size >= leastSize) return null;
  return {
    zh: `除去法定用语，文字部分计 ${size} 字，不足 ${leastSize} 字，不作比对`,
    en: `without mandated wording the prose has ${size} characters that count, fewer than ${leastSize}`,
  };
}

/** Han characters of a document's prose as printed. */
function hanOf({ raw, from, to }: Texts, d: number): number {
  let han = 0;
  for (let i = from[d] as number; i < (to[d] as number); i++) if (isHanUnit(raw[i] as number)) han++;
  return han;
}
