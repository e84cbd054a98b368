import { Parser } from "parse5";
import { SwiftTokenizer } from "./swift-tokenizer.js";
import type { PageNode } from "./tree.js";
import { type PageNodes, treeAdapter } from "./tree-adapter.js";

/** The tree a browser makes of a page without NUL, without what comments say, the doctype and attributes that nobody reads. */
export function parsePage(html: string): PageNode {
  const text = html.includes("\r") ? html.replace(/\r\n?/g, "\n") : html;
  const parser = new Parser<PageNodes>({ treeAdapter: treeAdapter() });
  parser.tokenizer = new SwiftTokenizer(parser, text);
  parser.tokenizer.write(text, true);
  return parser.document;
}
