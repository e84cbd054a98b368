import type { Bilingual, Language } from "../../model/bilingual.js";
import type { Passage, ReuseDocument } from "../../model/reuse.js";
import { directionOf } from "../../reuse/direction.js";
import type { ReuseStudy } from "../../reuse/study.js";
import { interruption } from "../../reuse/units.js";
import type { Span } from "../../text/span.js";
import { html, joined, type Markup } from "./markup.js";

type Side = "a" | "b";

interface Marked {
  readonly span: Span;
  readonly kind: "same" | "changed";
  /** Number of its passage, from 1. */
  readonly passage: number;
}

/** A report with more prose than this is shown in part: the paragraphs that share something. */
const MOST_CHARS = 12_000;

/**
 * Two reports next to each other, the earlier known on the left: the prose of both, what is the same marked and numbered by passage, numbers,
 * dates and names that differ in the same place marked otherwise. `a` is the later by number. Of a very long report only paragraphs with
 * marks are shown, as far as they go.
 */
export function sideBySide(study: ReuseStudy, a: number, b: number, language: Language): Markup {
  const shared = study.passages.filter((passage) => passage.a === a && passage.b === b);
  const later = { d: a, side: "a" } as const;
  const earlier = { d: b, side: "b" } as const;
  const isTurned = directionOf(study.documents[a] as ReuseDocument, study.documents[b] as ReuseDocument) === "a-to-b";
  const columns = isTurned ? [later, earlier] : [earlier, later];
  const heads = columns.map(({ d }) => html`<th>${titleOf(study, d, language)}</th>`);
  const cells = columns.map(({ d, side }) => html`<td>${prose(study, d, marksOf(shared, side), language)}</td>`);
  return html`<table class="pair"><thead><tr>${joined(heads)}</tr></thead><tbody><tr>${joined(cells)}</tr></tbody></table>`;
}

/** How a report is called in a heading: agency, year, publication date. */
export function titleOf({ documents }: ReuseStudy, d: number, language: Language): string {
  const document = documents[d];
  if (document === undefined) return "";
  const unknown: Bilingual = { zh: "发布日期不明", en: "publication date unknown" };
  const year = document.year === null ? "" : { zh: ` ${document.year} 年`, en: ` ${document.year}` }[language];
  return `${document.agencyName ?? document.path}${year} · ${document.publishedOn ?? unknown[language]}`;
}

function marksOf(passages: readonly Passage[], side: Side): readonly Marked[] {
  return passages
    .flatMap(({ blocks, changed }, i) => [
      ...withoutChanged(
        blocks.map((block) => block[side]),
        changed.map((place) => place[side]),
      ).map((span): Marked => ({ span, kind: "same", passage: i + 1 })),
      ...changed.map((place): Marked => ({ span: place[side], kind: "changed", passage: i + 1 })),
    ])
    .sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
}

/** The blocks less the places in them that differ. */
function withoutChanged(blocks: readonly Span[], changed: readonly Span[]): readonly Span[] {
  return blocks.flatMap(([start, end]) => {
    const parts: Span[] = [];
    let from = start;
    for (const [left, right] of changed.filter(([left]) => left >= start && left < end)) {
      if (left > from) parts.push([from, left]);
      from = right;
    }
    if (end > from) parts.push([from, end]);
    return parts;
  });
}

function prose(study: ReuseStudy, d: number, marks: readonly Marked[], language: Language): Markup {
  const { text, at, source } = study.narrativeOf(d);
  const paragraphs: { pieces: Markup[]; length: number; isMarked: boolean }[] = [];
  const seen = new Set<number>();
  at.forEach((start, i) => {
    const end = (at[i + 1] ?? text.length + 1) - 1;
    const offset = source[i] ?? 0;
    const pieces = piecesOf(text.slice(start, end), offset, marks, seen);
    const isMarked = marks.some(({ span }) => span[0] < offset + end - start && span[1] > offset);
    const open = text.charCodeAt(start - 1) === interruption ? paragraphs.at(-1) : undefined;
    if (open === undefined) return void paragraphs.push({ pieces, length: end - start, isMarked });
    open.pieces.push(...pieces);
    open.length += end - start;
    open.isMarked ||= isMarked;
  });
  const all = (pieces: readonly Markup[]) => html`<p>${joined(pieces)}</p>`;
  if (text.length <= MOST_CHARS) return joined(paragraphs.map(({ pieces }) => all(pieces)));
  const shown = within(paragraphs.filter(({ isMarked }) => isMarked));
  const left = paragraphs.length - shown.length;
  const note = { zh: `全文较长，另有 ${left} 段未列出`, en: `a long text: ${left} more paragraphs are not shown` }[
    language
  ];
  return html`${joined(shown.map(({ pieces }) => all(pieces)))}<p class="soft">${note}</p>`;
}

/** The first paragraphs that together are not too long; at least one. */
function within<T extends { readonly length: number }>(paragraphs: readonly T[]): readonly T[] {
  let chars = 0;
  return paragraphs.filter(({ length }, i) => {
    chars += length;
    return i === 0 || chars <= MOST_CHARS;
  });
}

/** Text that stands in the report from `offset` on, with its marks, and the number of a passage where it begins. Overlapping marks give way to the first. */
function piecesOf(text: string, offset: number, marks: readonly Marked[], seen: Set<number>): Markup[] {
  const pieces: Markup[] = [];
  let from = 0;
  for (const { span, kind, passage } of marks) {
    const start = Math.max(from, span[0] - offset);
    const end = Math.min(text.length, span[1] - offset);
    if (end <= start) continue;
    const words = text.slice(start, end);
    pieces.push(html`${text.slice(from, start)}`);
    if (!seen.has(passage)) pieces.push(html`<sup>${passage}</sup>`);
    seen.add(passage);
    pieces.push(kind === "changed" ? html`<ins>${words}</ins>` : html`<mark title="${passage}">${words}</mark>`);
    from = end;
  }
  return [...pieces, html`${text.slice(from)}`];
}
