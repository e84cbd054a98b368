import type { Refusal } from "../../model/source.js";
import { isPipedRow } from "../marked-text.js";
import type { Extract } from "../reader.js";
import { decodeHtml } from "./charset.js";
import { readHtmlText, undecodable } from "./read-html.js";

const tableTag = /<(\/?)table\b/gi;
const brokenNumber = /(\d)<br {0,2}\/?>(?=\d)/gi;
const brokenLine = / ?<br {0,2}\/?> ?/gi;

/** Reads a text with HTML in it, as converters write it within Markdown: a paragraph for each line, tables in HTML with their geometry. */
export function readMarkedText(path: string, bytes: Uint8Array): Extract | Refusal {
  const decoded = decodeHtml(bytes);
  if (decoded === null) return undecodable(path);
  const text = decoded.text.replaceAll("\0", "");
  const parts: string[] = [];
  for (const [start, end, isTable] of partsOf(text)) {
    const part = text.slice(start, end);
    if (isTable) parts.push(part);
    else
      for (const line of part.split(/[\r\n]/))
        if (line.trim() !== "") parts.push(`<p>${isPipedRow(line) ? unbroken(line) : line}</p>`);
  }
  return readHtmlText(path, parts.join("\n"), decoded.encoding);
}

/** A row whose words were broken within their cells. Two numbers stay apart: they may be one, or not. */
function unbroken(row: string): string {
  return row.replace(brokenNumber, "$1 ").replace(brokenLine, "");
}

/** The text cut at its outermost tables; one that is not closed goes on to the end. */
function* partsOf(text: string): Generator<readonly [start: number, end: number, isTable: boolean]> {
  let from = 0;
  let depth = 0;
  for (const { index, 1: slash } of text.matchAll(tableTag)) {
    if (slash === "") {
      if (depth === 0) yield [from, index, false];
      if (depth === 0) from = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const end = text.indexOf(">", index) + 1 || text.length;
      yield [from, end, true];
      from = end;
    }
  }
  yield [from, text.length, depth > 0];
}
