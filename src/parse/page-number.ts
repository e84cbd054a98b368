import type { Pieces } from "./table-pieces.js";

const pageNumber =
  /^[\s\f|]*(?:[-—–－·.]+\s*\d{1,3}\s*[-—–－·.]+|第\s*\d{1,3}\s*页.{0,12}|共\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*[/／]\s*\d{1,3}|[Pp]age\s*\d{1,3}.{0,8})[\s|]*$/;

/** True for a line that holds nothing but a page number in a form no cell has (`- 3 -`, `第3页`, `3/8`). */
export function isPageNumber(pieces: Pieces, line: number): boolean {
  const from = pieces.lineStart[line] as number;
  const to = pieces.lineEnd[line] as number;
  if (to - from > PAGE_NUMBER_WIDTH) return false;
  return pageNumber.test(pieces.text.slice(from, to));
}

/** `pdftotext -layout` centres a page number on a line of up to so many columns. */
const PAGE_NUMBER_WIDTH = 160;
