import { type FileKind, html, markedText, mht, odt, signatures, xml } from "./kinds.js";
import { hasBareLines, holdsTableMarkup, marksRows } from "./marked-text.js";
import { zipEntries } from "./zip.js";

/** Readers of PDF accept the signature anywhere in the first kilobyte. Source: PDF 1.7 reference, appendix H.3, note 13. */
const PDF_LEAD = 1024;

/** What the bytes are, by their signature or else by how their text begins or what markup it holds; null for plain text. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const known = kindOfBytes(bytes);
  if (known !== null) return known;
  const beginning = beginningOf(bytes);
  const kind = kindOfText(beginning);
  if (kind === html && !pageStart.test(beginning) && hasBareLines(beginning)) return markedText;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return kind ?? (holdsTableMarkup(buffer) || marksRows(buffer) ? markedText : null);
}

const BEGINNING = 4096;

/** The first characters as far as ASCII goes, in UTF-16 as well as in the encodings that extend ASCII. */
function beginningOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, BEGINNING));
  const text = start.toString("latin1").replaceAll("\0", "");
  return text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
}

/** What the bytes are by their signature (PDF, Word, OFD, archive, image …); null when they may be text. */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString("latin1", 0, PDF_LEAD);
  const names = start.startsWith("PK\x03\x04") ? namesWithin(bytes) : null;
  if (names !== null) return archiveKind(names);
  for (const kind of signatures) {
    const starts = kind.id === "pdf" ? hasPdfSignature(start) : start.startsWith(kind.start);
    if (starts && (kind.also === undefined || buffer.includes(kind.also, 0, "latin1"))) return kind;
  }
  return null;
}

/** The names a ZIP archive's directory lists; null when it has none that can be read. */
function namesWithin(bytes: Uint8Array): readonly string[] | null {
  return zipEntries(bytes)?.map(({ name }) => Buffer.from(name).toString("latin1")) ?? null;
}

/** Documents that are ZIP archives, each with its main part and the folder its parts lie in. */
const packages: readonly (readonly [id: string, main: string, folder: string])[] = [
  ["docx", "word/document.xml", "word/"],
  ["xlsx", "xl/workbook.xml", "xl/"],
  ["pptx", "ppt/presentation.xml", "ppt/"],
  ["ofd", "OFD.xml", "OFD.xml"],
];

/** What a sound ZIP archive is by the parts it lists; a folder's name counts only in a package that states its content types. */
function archiveKind(names: readonly string[]): FileKind | null {
  const isPackage = names.includes("[Content_Types].xml");
  const found = packages.find(
    ([, main, folder]) => names.includes(main) || (isPackage && names.some((name) => name.startsWith(folder))),
  );
  if (found === undefined && names[0] === "mimetype" && names.includes("content.xml")) return odt;
  return signatures.find((kind) => kind.id === (found?.[0] ?? "zip")) ?? null;
}

/** `%PDF-1.` at the start of a line; a sentence that speaks of `%PDF-` is no PDF. */
function hasPdfSignature(start: string): boolean {
  return /(?:^|[\r\n\0])%PDF-\d/.test(start);
}

const htmlStart =
  /^<(?:!doctype\s+html|html|head|body|meta|title|link|base|script|style|div|table|tbody|tr|td|p|span|h[1-6]|ul|ol|br|center|font|section|article|main)\b/i;
/** What only a whole page has. */
const pageStart = /<(?:!doctype|html|head|body|meta)\b/i;
const mimeStart = /^(?:From:|MIME-Version:|Content-Type:|Subject:|Date:)/i;

/** What a text is by its beginning: a web page (or a saved one, .mht), another XML file, or null for plain text. Comments and a byte order mark may come first. */
export function kindOfText(text: string): FileKind | null {
  let start = text.slice(0, 2048).trimStart();
  while (start.startsWith("<!--")) {
    const end = start.indexOf("-->");
    if (end < 0) break;
    start = start.slice(end + 3).trimStart();
  }
  if (mimeStart.test(start))
    return /content-type:\s*(?:multipart\/(?:related|mixed|alternative)|text\/html)/i.test(start) ? mht : null;
  if (!start.startsWith("<")) return null;
  if (htmlStart.test(start)) return html;
  if (!start.startsWith("<?xml")) return null;
  return /<html\b/i.test(start) ? html : xml;
}
