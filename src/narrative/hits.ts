import type { LexiconHit } from "../model/narrative.js";
import { rawSpan } from "../text/flow.js";
import type { LexiconName } from "./lexicon.js";
import type { TermHit } from "./matcher.js";
import type { Prose } from "./prose.js";

/** Hits by the lexicon they come from, each list in reading order. */
export type HitsByLexicon = { readonly [name in LexiconName]?: readonly TermHit[] };

/** Marks on units of the prose. */
const mandatedText = 1;
const title = 2;
const longestTitle = 80;
/** Lexicons whose words inside mandated text are the format's, not the author's. */
const judged: ReadonlySet<LexiconName> = new Set(["stock-phrases", "hedges", "remedies", "problems"]);
const shown: ReadonlySet<LexiconName> = new Set(["stock-phrases", "hedges", "remedies", "statements", "mandated"]);

/** One mark per unit of the text: what stands in text that the format demands, and what inside 《》. */
export function mandatedUnits(text: string, hits: readonly TermHit[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const hit of hits) {
    if (hit.entry.lexicon === "mandated") marks.fill(mandatedText, hit.start, hit.end);
  }
  for (let open = text.indexOf("《"); open >= 0; open = text.indexOf("《", open + 1)) {
    const length = text.slice(open, open + longestTitle).indexOf("》");
    for (let i = open + 1; i < open + length; i++) marks[i] = (marks[i] as number) | title;
  }
  return marks;
}

/** Whether a hit speaks for the author: not inside a title, and not inside mandated text where the lexicon judges the prose. */
export function counts({ start, end, entry }: TermHit, marks: Uint8Array): boolean {
  if (entry.lexicon === "mandated" || entry.lexicon === "specifics") return true;
  if (((marks[start] as number) & title) !== 0) return false;
  if (!judged.has(entry.lexicon)) return true;
  for (let i = start; i < end; i++) if (marks[i] === 0) return true;
  return false;
}

/** True when at least four fifths of these units are mandated text or stand in titles. */
export function isMostlyMandated(marks: Uint8Array, start: number, end: number): boolean {
  let marked = 0;
  for (let i = start; i < end; i++) if (marks[i] !== 0) marked += 1;
  return marked * 5 >= (end - start) * 4;
}

/** The hits of each lexicon. */
export function groupByLexicon(hits: readonly TermHit[]): HitsByLexicon {
  const groups: { [name in LexiconName]?: TermHit[] } = {};
  for (const hit of hits) {
    const group = groups[hit.entry.lexicon];
    if (group === undefined) groups[hit.entry.lexicon] = [hit];
    else group.push(hit);
  }
  return groups;
}

/** The hits that readers are shown, as spans of the frozen text: those that judge the prose, and the mandated text left out of it. */
export function listHits(prose: Prose, hits: readonly TermHit[]): readonly LexiconHit[] {
  const listed: LexiconHit[] = [];
  let paragraph = 0;
  for (const { start, end, entry } of hits) {
    if (!shown.has(entry.lexicon)) continue;
    while ((prose.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= start) paragraph += 1;
    const { lexicon, term, category, weight } = entry;
    const section = prose.paragraphs[paragraph]?.section ?? "overview";
    listed.push({ span: rawSpan(prose, start, end), lexicon, term, category, weight, section });
  }
  return listed;
}
