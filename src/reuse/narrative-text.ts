import type { Report, Section, SectionId } from "../model/report.js";
import type { Span } from "../text/span.js";
import { gapMark, paragraphEnd, plainUnits, special } from "./units.js";

/** The sections whose prose is compared: the others hold tables. */
const narrativeSections: readonly SectionId[] = ["overview", "problems", "otherMatters"];

/** The prose of one report as one text, and the way back: units from `at[i]` on stand in the report's frozen text from `source[i]` on. */
export interface NarrativeText {
  readonly text: string;
  readonly at: readonly number[];
  readonly source: readonly number[];
}

/** The prose of sections one, five and six. Paragraphs are parted by a mark that tells whether anything but space stands between them. */
export function narrativeText(report: Report): NarrativeText {
  const spans = narrativeSpans(report.sections);
  const at: number[] = [];
  const source: number[] = [];
  let text = "";
  let before = 0;
  for (const [start, end] of spans) {
    if (text !== "") text += String.fromCharCode(hasText(report.source.text, before, start) ? gapMark : paragraphEnd);
    at.push(text.length);
    source.push(start);
    text += report.source.text.slice(start, end);
    before = end;
  }
  return { text, at, source };
}

function narrativeSpans(sections: readonly Section[]): readonly Span[] {
  return sections
    .filter(({ id }) => narrativeSections.includes(id))
    .flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span))
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0]);
}

function hasText(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((plainUnits[text.charCodeAt(i)] as number) > special.gap) return true;
  return from > to;
}
