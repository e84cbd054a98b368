import type { Language } from "../model/bilingual.js";
import type { Direction } from "../model/reuse.js";
import type { ReuseStudy } from "../reuse/study.js";
import { printable } from "./printable.js";
import { repetitionTable } from "./repetition-table.js";

/** Pairs listed on the terminal; the files have them all. */
const LISTED = 10;

/** What a study found, in a few lines: how many, how much is last year's by several measures, and the pairs of different agencies that share most. */
export function reuseSummary(study: ReuseStudy, language: Language): string {
  const { documents, passages, pairs, families, phrases } = study;
  const peers = pairs.filter(({ sameAgency }) => sameAgency === false);
  const own = pairs.filter(({ sameAgency }) => sameAgency === true);
  const groups = new Set(families.map(({ family }) => family)).size;
  const facts = {
    zh: `报告 ${documents.length} 份；相同段落 ${passages.length} 处；不同机关间 ${peers.length} 对，同一机关 ${own.length} 对；近似族 ${groups} 个；通行套语 ${phrases.length} 条`,
    en: `${documents.length} reports; ${passages.length} shared passages; ${peers.length} pairs of different agencies, ${own.length} of one; ${groups} families; ${phrases.length} stock phrases`,
  }[language];
  const nameOf = (d: number) =>
    `${documents[d]?.agencyName ?? documents[d]?.path ?? ""} ${documents[d]?.year ?? ""}`.trim();
  const orderOf = (a: number, b: number, direction: Direction) => {
    if (direction === null) return `${nameOf(b)} ↔ ${nameOf(a)}`;
    return direction === "b-to-a" ? `${nameOf(b)} → ${nameOf(a)}` : `${nameOf(a)} → ${nameOf(b)}`;
  };
  const lines = [...peers]
    .sort((x, y) => y.containmentOfA - x.containmentOfA || x.a - y.a || x.b - y.b)
    .slice(0, LISTED)
    .map(
      ({ a, b, containmentOfA, sharedChars, direction }) =>
        `  ${(100 * containmentOfA).toFixed(1).padStart(5)} %  ${sharedChars} ${{ zh: "字", en: "chars" }[language]}  ${orderOf(a, b, direction)}`,
    );
  const shown =
    lines.length === 0
      ? []
      : [{ zh: "不同机关间相同最多的：", en: "most shared between agencies:" }[language], ...lines];
  return [facts, ...repetitionTable(study, language), ...shown].map((line) => `${printable(line)}\n`).join("");
}
