import type { Evidence } from "../../model/finding.js";
import type { Report, SectionId } from "../../model/report.js";
import { outside } from "../../text/flow.js";
import { foldUnit, isSpaceUnit } from "../../text/fold.js";
import type { Span } from "../../text/span.js";
import { roomFor, textOfUnits } from "../../text/units.js";

/** Which part of the report a passage belongs to. */
export type ProsePart = SectionId | "title" | "preamble";

/**
 * The report's running text on as many lines as it has paragraphs: title, preamble, then the six sections in their fixed order,
 * folded, without white space, one `\n` after each paragraph. Patterns run over it once instead of once per paragraph.
 */
export interface Prose {
  readonly text: string;
  /** Where each unit of {@link text} stands in the frozen text. */
  readonly offsets: Uint32Array;
  /** The parts in order of the text, each with the unit at which it ends. */
  readonly parts: readonly { readonly part: ProsePart; readonly end: number }[];
}

const known = new WeakMap<Report, Prose>();

/** The prose of a report; built once per report and remembered as long as the report is. */
export function proseOf(report: Report): Prose {
  const found = known.get(report);
  if (found !== undefined) return found;
  const prose = build(report);
  known.set(report, prose);
  return prose;
}

/** The part of the report that unit `at` of its prose stands in. */
export function partAt(prose: Prose, at: number): ProsePart {
  for (const { part, end } of prose.parts) if (at < end) return part;
  return "otherMatters";
}

/** The prose of one part alone (its paragraphs joined by `\n`), and where it starts in {@link Prose.text}. */
export function partText(prose: Prose, wanted: ProsePart): { readonly text: string; readonly start: number } {
  let start = 0;
  for (const { part, end } of prose.parts) {
    if (part === wanted) return { text: prose.text.slice(start, end), start };
    start = end;
  }
  return { text: "", start };
}

/** Units `from` to `to` of the prose as a piece of evidence. */
export function quoteProse(prose: Prose, from: number, to: number, role: Evidence["role"] = "subject"): Evidence {
  return {
    role,
    path: partAt(prose, from),
    span: [prose.offsets[from] as number, (prose.offsets[to - 1] as number) + 1],
  };
}

/** More findings of one kind than this in one report say nothing new. */
export const mostFindings = 20;

/** True inside a title or quotation marks that open within the forty characters before: the words there are another's. */
export function isQuotation({ text }: Prose, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》") || before.split('"').length % 2 === 0;
}

/** The same words are quoted this many times at most. */
const QUOTED = 3;

/** Where the words a pattern finds stand in the report's own voice, by the words; quotations, and sentences that hold `unless`, are passed over. */
export function quotedWords(
  prose: Prose,
  pattern: RegExp,
  unless: RegExp | null = null,
): ReadonlyMap<string, readonly Evidence[]> {
  const places = new Map<string, Evidence[]>();
  for (const { 0: words, index } of prose.text.matchAll(pattern)) {
    const known = places.get(words) ?? [];
    if (known.length === QUOTED || isQuotation(prose, index)) continue;
    if (unless?.test(sentenceAround(prose.text, index))) continue;
    places.set(words, [...known, quoteProse(prose, index, index + words.length)]);
  }
  return places;
}

/** The offset behind the last of these marks before `at`, or so many units before it at most. */
export function startAfter(text: string, at: number, marks: string, most: number): number {
  const least = Math.max(0, at - most);
  let start = at;
  while (start > least && !marks.includes(text[start - 1] as string)) start -= 1;
  return start;
}

/** No sentence is read further than this on either side. */
const longestHalf = 100;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(startAfter(text, at, "。;!?\n", longestHalf), at);
  return before + (text.slice(at, at + longestHalf).split(/[。;!?\n]/)[0] ?? "");
}

function build(report: Report): Prose {
  const spans: { readonly part: ProsePart; readonly spans: readonly Span[] }[] = [
    { part: "title", spans: report.title === null ? [] : [report.title] },
    { part: "preamble", spans: report.preamble.map((paragraph) => paragraph.span) },
    ...report.sections.map(({ id, paragraphs }) => ({ part: id, spans: paragraphs.map(({ span }) => span) })),
  ];
  let size = 0;
  for (const part of spans) for (const [start, end] of part.spans) size += end - start + 1;
  const units = roomFor(size);
  const offsets = new Uint32Array(size);
  const parts: { part: ProsePart; end: number }[] = [];
  let length = 0;
  const source = report.source.text;
  for (const { part, spans: own } of spans) {
    for (const [start, end] of own) {
      for (const [from, to] of outside([start, end], report.residue))
        for (let at = from; at < to; at++) {
          const unit = source.charCodeAt(at);
          if (isSpaceUnit(unit)) continue;
          units[length] = foldUnit(unit);
          offsets[length] = at;
          length += 1;
        }
      units[length] = 10;
      offsets[length] = end;
      length += 1;
    }
    parts.push({ part, end: length });
  }
  return { text: textOfUnits(units, 0, length), offsets: offsets.subarray(0, length), parts };
}
