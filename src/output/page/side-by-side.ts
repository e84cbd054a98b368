import type { Bilingual, Language } from "../../model/bilingual.js";
import type { Passage } from "../../model/reuse.js";
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

/**
 * Two reports next to each other: the prose of both, what is the same marked and numbered by passage, numbers, dates and names that differ in
 * the same place marked otherwise. `a` is the later known.
 */
export function sideBySide(study: ReuseStudy, a: number, b: number, language: Language): Markup {
  const shared = study.passages.filter((passage) => passage.a === a && passage.b === b);
  const head = (d: number) => html`<th>${titleOf(study, d, language)}</th>`;
  return html`<table class="pair"><thead><tr>${head(b)}${head(a)}</tr></thead><tbody><tr><td>${prose(study, b, marksOf(shared, "b"))}</td><td>${prose(study, a, marksOf(shared, "a"))}</td></tr></tbody></table>`;
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

function prose(study: ReuseStudy, d: number, marks: readonly Marked[]): Markup {
  const { text, at, source } = study.narrativeOf(d);
  const paragraphs: Markup[][] = [];
  at.forEach((start, i) => {
    const end = (at[i + 1] ?? text.length + 1) - 1;
    const pieces = piecesOf(text.slice(start, end), source[i] ?? 0, marks);
    const open = text.charCodeAt(start - 1) === interruption ? paragraphs.at(-1) : undefined;
    if (open === undefined) paragraphs.push(pieces);
    else open.push(...pieces);
  });
  return joined(paragraphs.map((pieces) => html`<p>${joined(pieces)}</p>`));
}

/** Text that stands in the report from `offset` on, with its marks. Overlapping marks give way to the first. */
function piecesOf(text: string, offset: number, marks: readonly Marked[]): Markup[] {
  const pieces: Markup[] = [];
  let from = 0;
  for (const { span, kind, passage } of marks) {
    const start = Math.max(from, span[0] - offset);
    const end = Math.min(text.length, span[1] - offset);
    if (end <= start) continue;
    const words = text.slice(start, end);
    pieces.push(html`${text.slice(from, start)}`);
    pieces.push(kind === "changed" ? html`<ins>${words}</ins>` : html`<mark title="${passage}">${words}</mark>`);
    from = end;
  }
  return [...pieces, html`${text.slice(from)}`];
}
