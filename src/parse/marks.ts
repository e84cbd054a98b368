import type { Span } from "../text/span.js";

const mark = /\[ ?(?:image|bookmark|img|picture|video|audio|embedded|图片|视频)[^\][\n]{0,200}\]/gi;

/** The marks that converters leave in a text (`[image: 1622032918(1)]`, `[bookmark: _GoBack]`), in order. */
export function findMarks(folded: string): Span[] {
  if (!folded.includes("[")) return [];
  const spans: Span[] = [];
  for (const match of folded.matchAll(mark)) spans.push([match.index, match.index + match[0].length]);
  return spans;
}
