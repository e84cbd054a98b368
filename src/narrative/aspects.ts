import { type AspectFound, type AspectId, aspectIds } from "../model/narrative.js";
import { rawSpan } from "../text/flow.js";
import { startingWithin, type TermHit } from "./matcher.js";
import { hanOf, type Prose, type ProseParagraph } from "./prose.js";

/** An aspect has a paragraph of its own only from this many Han characters. Source: method.md §5, D2.3. */
const leastHan = 30;
/** A paragraph without a heading belongs to an aspect when its keywords weigh this much, and twice as much as any other's. */
const leastKeywords = 1.5;
/** A heading that runs into its paragraph is a first clause of at most this length. */
const longestHeading = 25;
const enumerator =
  /^(?:[(（][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十]{1,2}[、是]|\d{1,2}[.、](?!\d)|[①-⑩])/;

interface Block {
  readonly aspect: AspectId | null;
  start: number;
  end: number;
  han: number;
}

/**
 * The aspects that section one covers, in the official order: each with the first paragraph of its own that holds 30 Han characters
 * beside its heading. A heading (its own line or the first clause of its paragraph) settles it; without headings keywords do.
 * `hits` are those of the lexicon `aspects`, in order; their categories read `disclosure-heading`, `disclosure-keyword` and so on.
 */
export function findAspects(prose: Prose, hits: readonly TermHit[]): readonly AspectFound[] {
  const blocks: Block[] = [];
  for (const paragraph of prose.paragraphs) {
    if (paragraph.section !== "overview") continue;
    for (const part of partsOf(prose, paragraph)) addPart(prose, part, blocks, hits);
  }
  const found: AspectFound[] = [];
  for (const id of aspectIds) {
    const block = blocks.find((candidate) => candidate.aspect === id && candidate.han >= leastHan);
    if (block !== undefined) found.push({ id, span: rawSpan(prose, block.start, block.end), han: block.han });
  }
  return found;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
}

/** A paragraph, cut where a sentence in it begins with an enumerator: `一是主动公开方面。…二是…`. */
function partsOf(prose: Prose, { start, end, isHeading }: ProseParagraph): readonly Part[] {
  const cuts = [start];
  for (let i = start + 1; i < end; i++) {
    const before = prose.text[i - 1];
    if ((before === "。" || before === ";") && enumerator.test(prose.text.slice(i, i + 5))) cuts.push(i);
  }
  return cuts.map((from, i) => ({ start: from, end: cuts[i + 1] ?? end, isHeading }));
}

function addPart(prose: Prose, part: Part, blocks: Block[], hits: readonly TermHit[]): void {
  const bodyStart = headingEnd(prose.text, part);
  const heading = bodyStart > part.start ? aspectOfHeading(hits, part.start, bodyStart) : null;
  const last = blocks.at(-1);
  if (heading !== null) {
    blocks.push({ aspect: heading, start: part.start, end: part.end, han: hanOf(prose, bodyStart, part.end) });
  } else if (part.isHeading) {
    blocks.push({ aspect: null, start: part.start, end: part.end, han: 0 });
  } else if (last !== undefined && last.aspect !== null && last.han < leastHan) {
    last.end = part.end;
    last.han += hanOf(prose, part.start, part.end);
  } else {
    const aspect = aspectOfKeywords(hits, part.start, part.end);
    blocks.push({ aspect, start: part.start, end: part.end, han: hanOf(prose, part.start, part.end) });
  }
}

/** Where the part's heading ends: the whole of a heading line, the short first clause of a paragraph, or its start when it has none. */
function headingEnd(text: string, { start, end, isHeading }: Part): number {
  const first = text.slice(start, Math.min(end, start + longestHeading + 1));
  const stop = first.search(/[。:;,\n]/);
  if (stop >= 0) return start + stop + 1;
  return isHeading || end - start <= longestHeading ? end : start;
}

function aspectOfHeading(hits: readonly TermHit[], start: number, end: number): AspectId | null {
  const heading = startingWithin(hits, start, end).find((hit) => hit.entry.category.endsWith("-heading"));
  return heading === undefined ? null : aspectOf(heading);
}

function aspectOfKeywords(hits: readonly TermHit[], start: number, end: number): AspectId | null {
  const weights = new Map<AspectId, number>();
  for (const hit of startingWithin(hits, start, end)) {
    const aspect = aspectOf(hit);
    if (aspect !== null) weights.set(aspect, (weights.get(aspect) ?? 0) + hit.entry.weight);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first !== undefined && first[1] >= leastKeywords && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

function aspectOf(hit: TermHit): AspectId | null {
  const id = hit.entry.category.slice(0, hit.entry.category.indexOf("-"));
  return aspectIds.find((aspect) => aspect === id) ?? null;
}
