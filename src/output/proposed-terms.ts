import type { ReuseStudy } from "../reuse/study.js";
import { fold } from "../text/fold.js";
import { isListed } from "./reuse-rows.js";

/** Longer runs are whole sentences: good to read in phrases.csv, useless as a term. */
const LONGEST_TERM = 30;
/** How far one occurrence of a mined phrase settles the matter until a person has looked at it. */
const PROPOSED_WEIGHT = 0.5;

/**
 * The mined phrases that no lexicon entry is part of, as rows of `stock-phrases.tsv` with where they come from, most widely used first. For a
 * person to accept: what is prescribed, or says something of the agency, does not belong there. Phrases with a number in them are left out.
 */
export function proposedTerms({ phrases, documents }: ReuseStudy, stockTerms: readonly string[]): string {
  const rows = phrases
    .filter(({ text }) => text.length <= LONGEST_TERM && !/\d/.test(fold(text)) && !isListed(text, stockTerms))
    .map(({ text, agencies, reports, years, provinces, first }) => {
      const span = years.length === 0 ? "" : `；${years[0]}–${years.at(-1)} 年`;
      const places = provinces.length === 0 ? "" : `；省份 ${provinces.join(" ")}`;
      const note = `${agencies} 个机关、${reports} 份报告使用${span}${places}`;
      return [
        fold(text),
        PROPOSED_WEIGHT,
        "mined",
        note,
        `mingjian lexicon mine，最早见于 ${documents[first]?.reportId}`,
      ];
    });
  return [["term", "weight", "category", "note", "source"], ...rows].map((row) => `${row.join("\t")}\n`).join("");
}
