import type { Paragraph } from "../model/report.js";
import type { Span } from "../text/span.js";
import type { Page } from "./page.js";
import { endsSentence, holdsWords, type ProseLine, proseLines } from "./prose-line.js";
import { isSubheading } from "./subheading.js";

const countedPoint = /^[一二三四五六七八九十]{1,2}是|^(?:首先|其次|再次|最后|第[一二三四五六])[,:]/;

/** A converter wraps lines at about the width of a page. */
const wrapped = { shortest: 24, longest: 64 } as const;

/** True when the first line is set in and this one is not, and the line before it is as long as a printed line: a page prints the rest of a paragraph so. */
function hangs(first: ProseLine, before: ProseLine, line: ProseLine): boolean {
  const width = before.end - before.start;
  if (line.gap || line.style !== "none" || width < wrapped.shortest || width > wrapped.longest) return false;
  return first.indent - line.indent >= 2;
}

/** True when `line` begins a paragraph of its own and does not carry on the one that `before` ends. */
function startsParagraph(folded: string, first: ProseLine, before: ProseLine, line: ProseLine): boolean {
  if (line.afterTable) return true;
  if (hangs(first, before, line)) return false;
  if (endsSentence(folded, before.end)) return true;
  const last = folded[before.end - 1] as string;
  if (line.style !== "none") return !"第条,、".includes(last) || line.style === "comma";
  if (last === "," || last === "、") return false;
  if (countedPoint.test(folded.slice(line.start, line.start + 4))) return before.end - before.start < wrapped.shortest;
  return line.indent >= 2 && first.indent >= 2 && line.indent >= first.indent;
}

/**
 * The paragraphs of a range of the page, in reading order: lines that a converter wrapped (even with an empty line, a page number or
 * a page break between them) are one paragraph, table lines and residue are none. A sub-heading is a paragraph of its own.
 */
export function paragraphsOf(page: Page, range: Span, isResidue: (line: number) => boolean): Paragraph[] {
  const { folded } = page;
  const lines = proseLines(page, range, isResidue);
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i] as ProseLine;
    const isHeading = isSubheading(folded, first, lines[i - 1], lines[i + 1]);
    let last = first;
    i += 1;
    while (!isHeading && i < lines.length) {
      const next = lines[i] as ProseLine;
      if (startsParagraph(folded, first, last, next)) break;
      last = next;
      i += 1;
    }
    if (holdsWords(folded, first.start, last.end)) paragraphs.push({ span: [first.start, last.end], isHeading });
  }
  return paragraphs;
}
