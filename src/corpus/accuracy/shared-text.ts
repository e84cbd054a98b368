import type { Gold } from "../../model/gold.js";
import type { ReuseStudy } from "../../reuse/study.js";
import type { Tally } from "./score.js";

/**
 * Counts the reports that share passages with this one, each pair once: those labelled and found, those missed, and pairs of different agencies
 * that are not labelled. Passages with an agency's own other years that no label names are updates of set phrases: counted neither way.
 */
export function measureSharedText(gold: Gold, { documents, pairs }: ReuseStudy, tally: Tally): void {
  const nameOf = (d: number) => documents[d]?.path ?? "";
  const found = pairs
    .filter(({ a, b }) => [nameOf(a), nameOf(b)].includes(gold.source))
    .map(({ a, b, sameAgency }) => ({ other: nameOf(a) === gold.source ? nameOf(b) : nameOf(a), sameAgency }));
  for (const other of gold.sharesTextWith.filter((name) => name < gold.source)) {
    if (found.some((pair) => pair.other === other)) tally.right("shared text");
    else tally.missed("shared text", other);
  }
  for (const { other, sameAgency } of found)
    if (other < gold.source && sameAgency !== true && !gold.sharesTextWith.includes(other))
      tally.wrong("shared text", other);
}
