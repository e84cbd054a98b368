import type { Report, Section, SectionId } from "../model/report.js";
import { outside } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { gapMark, interruption, paragraphEnd, plainUnits, special } from "./units.js";

/** The sections whose prose is compared: the others hold tables. */
const narrativeSections: readonly SectionId[] = ["overview", "problems", "otherMatters"];

/** A section's share of a narrative: units `from` to `to`. */
export interface NarrativePart {
  readonly section: SectionId;
  readonly from: number;
  readonly to: number;
}

/** The prose of one report as one text, and the way back: units from `at[i]` on stand in the report's frozen text from `source[i]` on. */
export interface NarrativeText {
  readonly text: string;
  readonly at: readonly number[];
  readonly source: readonly number[];
  readonly parts: readonly NarrativePart[];
}

/**
 * The prose of sections one, five and six, without page chrome. Paragraphs are parted by a mark that tells whether anything but space and
 * chrome stands between them; so are the parts of a paragraph that chrome interrupts, by one that does not end a sentence.
 */
export function narrativeText(report: Report): NarrativeText {
  const { sections, residue } = report;
  const raw = report.source.text;
  const at: number[] = [];
  const source: number[] = [];
  const parts: NarrativePart[] = [];
  let text = "";
  let before = 0;
  for (const { section, span } of narrativeSpans(sections)) {
    const gap = outside([before, Math.max(before, span[0])], residue);
    const isApart = before > span[0] || gap.some(([from, to]) => hasText(raw, from, to));
    const from = text.length + (text === "" ? 0 : 1);
    for (const [i, [start, end]] of outside(span, residue).entries()) {
      if (text !== "") text += String.fromCharCode(i > 0 ? interruption : isApart ? gapMark : paragraphEnd);
      at.push(text.length);
      source.push(start);
      text += raw.slice(start, end);
    }
    if (text.length <= from) continue;
    before = span[1];
    const open = parts.at(-1);
    if (open?.section === section) parts[parts.length - 1] = { ...open, to: text.length };
    else parts.push({ section, from, to: text.length });
  }
  return { text, at, source, parts };
}

function narrativeSpans(sections: readonly Section[]): readonly { readonly section: SectionId; readonly span: Span }[] {
  return sections
    .filter(({ id }) => narrativeSections.includes(id))
    .flatMap(({ id, paragraphs }) => paragraphs.map(({ span }) => ({ section: id, span })))
    .filter(({ span: [start, end] }) => end > start)
    .sort((a, b) => a.span[0] - b.span[0]);
}

function hasText(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((plainUnits[text.charCodeAt(i)] as number) > special.gap) return true;
  return false;
}
