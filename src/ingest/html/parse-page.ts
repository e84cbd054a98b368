import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, Parser } from "parse5";
import { SwiftTokenizer } from "./swift-tokenizer.js";

/** The tree a browser makes of a page without NUL, comments empty and attributes that nobody reads left out. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  const text = html.includes("\r") ? html.replace(/\r\n?/g, "\n") : html;
  const parser = new Parser<DefaultTreeAdapterMap>();
  parser.tokenizer = new SwiftTokenizer(parser, text);
  parser.tokenizer.write(text, true);
  return parser.document;
}
