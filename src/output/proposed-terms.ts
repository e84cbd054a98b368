import { entriesOf, type Lexicons } from "../narrative/lexicon.js";
import type { StockPhrase } from "../reuse/phrases.js";
import type { ReuseStudy } from "../reuse/study.js";
import { countHan, fold } from "../text/fold.js";
import { isListed } from "./reuse-rows.js";

/** Longer runs are whole sentences: good to read in phrases.csv, useless as a term. */
const LONGEST_TERM = 30;
/** Shorter ones are a word. */
const SHORTEST_TERM = 4;
/** How far one occurrence of a mined phrase settles the matter until a person has looked at it. */
const PROPOSED_WEIGHT = 0.5;

/** What opens an item or a turn of any report, and is no part of a phrase. */
const opening =
  /^(?:\(?[一二三四五六七八九十\d]{1,3}(?:[).、]|是)|下一步|今后|(?:针对|对于|结合)(?:上述|以上|这些)问题|措施|改进措施|其中|同时|此外|[的等和与及把将,.:、;()])+/;
/** What hangs over where the texts part. */
const tail = /(?:[一二三四五六]是|其中|主要有|[的等和与及把将在对为,.:、;(]){1,20}$/;
/** What the tables hold, and whether there was any: figures and statements of fact, not ways of speaking. */
const fact = /申请|复议|诉讼|追究|责任追究|规范性文件/;

/**
 * The mined phrases that no lexicon entry is part of, as rows of `stock-phrases.tsv` with where they come from, most widely used first. For a
 * person to accept: what says something of the agency does not belong there. Left out are phrases with a number, statements of fact that
 * tables or sections six hold, headings, and what consists of the trade's own nouns; list numbers and loose ends are cut off.
 */
export function proposedTerms({ phrases, documents }: ReuseStudy, lexicons: Lexicons): string {
  const known = entriesOf(lexicons, "stock-phrases").map(({ term }) => term);
  const facts = entriesOf(lexicons, "statements").map(({ term }) => term);
  const isNeutral = neutralBy(lexicons);
  const proposed = new Map<string, StockPhrase>();
  for (const phrase of phrases.filter(({ text }) => text.length <= 2 * LONGEST_TERM)) {
    const term = fold(phrase.text).replace(opening, "").replace(tail, "");
    const isTerm = term.length >= SHORTEST_TERM && term.length <= LONGEST_TERM && !/\d/.test(term);
    if (!isTerm || proposed.has(term) || isListed(term, known)) continue;
    if (fact.test(term) || isListed(term, facts) || isNeutral(term)) continue;
    proposed.set(term, phrase);
  }
  const rows = [...proposed].map(([term, { agencies, reports, years, provinces, first }]) => {
    const span = years.length === 0 ? "" : `；${years[0]}–${years.at(-1)} 年`;
    const places = provinces.length === 0 ? "" : `；省份 ${provinces.join(" ")}`;
    const note = `${agencies} 个机关、${reports} 份报告使用${span}${places}`;
    return [term, PROPOSED_WEIGHT, "mined", note, `mingjian lexicon mine，最早见于 ${documents[first]?.reportId}`];
  });
  return [["term", "weight", "category", "note", "source"], ...rows].map((row) => `${row.join("\t")}\n`).join("");
}

/** Whether hardly anything is left of a term without headings, prescribed wording and the nouns of the trade. */
function neutralBy(lexicons: Lexicons): (term: string) => boolean {
  const words = [
    ...entriesOf(lexicons, "aspects"),
    ...entriesOf(lexicons, "mandated"),
    ...entriesOf(lexicons, "user-dictionary").filter(({ category }) => category === "genre"),
  ]
    .map(({ term }) => term)
    .sort((a, b) => b.length - a.length);
  return (term) => countHan(words.reduce((rest, word) => rest.replaceAll(word, " "), term)) < SHORTEST_TERM;
}
