import type { Span } from "../text/span.js";
import { isChrome } from "./chrome.js";
import type { Line, Page } from "./page.js";

/** Which lines of a page are not the report's own words. */
export interface Residue {
  /** True for a line, by index, that is chrome or stands above the title. */
  readonly has: (line: number) => boolean;
  /** Those lines and all converter marks, in order. A mark may lie inside a paragraph. */
  readonly spans: readonly Span[];
}

/** The residue of a page whose title begins on line `titleLine` (0 when it has none): everything above it that is no table, and chrome anywhere. Lines in `keep` are headings. */
export function findResidue(page: Page, titleLine: number, keep: ReadonlySet<number>): Residue {
  const flags = new Uint8Array(page.lines.length);
  const spans: Span[] = [...page.marks];
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i] as Line;
    if (line.inTable || keep.has(i) || !(i < titleLine || isChrome(page, i))) continue;
    flags[i] = 1;
    spans.push([line.start, line.end]);
  }
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return { has: (line) => flags[line] === 1, spans };
}
