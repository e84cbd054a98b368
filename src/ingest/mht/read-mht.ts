import type { Refusal } from "../../model/source.js";
import { damaged } from "../container-refusals.js";
import { readHtml } from "../html/read-html.js";
import type { Extract } from "../reader.js";
import { type MimePart, mimePart } from "./mime.js";

const name = { zh: "单个文件网页（MHT）", en: "the single-file web page (MHT)" };

/** Reads a web page saved as one file (MIME HTML): the page in it, pictures and style sheets left out. */
export function readMht(path: string, bytes: Uint8Array): Extract | Refusal {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const page = htmlOf(mimePart(text));
  return page === null ? damaged(path, name) : readHtml(path, page);
}

/** The bytes of the first HTML in a part or, as multipart messages nest, in the parts it holds. */
function htmlOf(root: MimePart): Uint8Array | null {
  const parts = [root];
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    if (part.type === "text/html" || part.type === "application/xhtml+xml") return part.bytes();
    parts.unshift(...part.parts());
  }
  return null;
}
