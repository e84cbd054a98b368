import type { Refusal } from "../../model/source.js";
import { damaged, holdsTooMuch } from "../container-refusals.js";
import { decode } from "../decode.js";
import type { Extract } from "../reader.js";
import { readXml } from "../xml/read-xml.js";
import { unpack, type ZipEntry, zipEntries } from "../zip.js";
import { numberingOf } from "./numbering.js";
import { ParagraphStyles } from "./styles.js";
import { DocumentWalk } from "./walk-document.js";

const name = { zh: "Word 文档（.docx）", en: "the Word document (.docx)" };
/** The text of a report takes some hundred kilobytes of XML; formatting at its worst multiplies it by fifty. */
const MOST_XML = 32 * 1024 * 1024;

/** Reads a Word document: its text with the numbers of its lists, tables with their geometry; headers, footers and notes left out. */
export function readDocx(path: string, bytes: Uint8Array): Extract | Refusal {
  const entries = zipEntries(bytes);
  if (entries === null) return damaged(path, name);
  const parts = new Map(entries.map((entry) => [Buffer.from(entry.name).toString("latin1"), entry]));
  const main = mainPart(parts);
  const document = parts.get(main);
  if (document === undefined) return damaged(path, name);
  if (document.size > MOST_XML) return holdsTooMuch(path, name);
  const xml = textOf(document);
  if (xml === null) return damaged(path, name);
  const beside = (part: string) => {
    const entry = parts.get(main.replace(/[^/]*$/, part));
    return entry === undefined ? null : textOf(entry);
  };
  const walk = new DocumentWalk(new ParagraphStyles(() => beside("styles.xml")), numberingOf(beside("numbering.xml")));
  const { blocks, complete } = walk.of(xml);
  if (blocks.length === 0 && !complete) return damaged(path, name);
  return { format: "docx", encoding: "utf-8", blocks, metadata: [], complete };
}

/** The part that the package names as its document; by far the most call it `word/document.xml`. */
function mainPart(parts: ReadonlyMap<string, ZipEntry>): string {
  let main = "word/document.xml";
  const relations = parts.get("_rels/.rels");
  const xml = relations === undefined ? null : textOf(relations);
  if (xml === null) return main;
  readXml(xml, {
    open: (element, attributes) => {
      const target = attributes.valueOf("Target");
      if (element === "Relationship" && target !== undefined && attributes.valueOf("Type")?.endsWith("/officeDocument"))
        main = target.replace(/^\//, "");
    },
    close: () => {},
    text: () => {},
  });
  return parts.has(main) ? main : "word/document.xml";
}

function textOf(entry: ZipEntry): string | null {
  const bytes = unpack(entry, MOST_XML);
  const text = bytes === null ? undefined : decode(bytes)?.text;
  return text === undefined ? null : bytes?.includes(0) ? text.replaceAll("\0", "") : text;
}
