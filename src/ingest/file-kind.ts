import { zipEntries } from "./zip.js";

/** What a file that is not plain text turns out to be, in both languages, and how its text can be had. */
export interface FileKind {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly mend: { readonly zh: string; readonly en: string };
}

const saveAs = {
  zh: "请先另存或转换为 Word 文档（.docx）、PDF 文件或 UTF-8 编码的纯文本文件（.txt）再检查",
  en: "save or convert it as a Word document (.docx), a PDF or a plain text file (.txt, UTF-8) first",
};
const unpack = { zh: "请先解压，再检查其中的报告", en: "unpack it first, then check the reports in it" };
const recognise = {
  zh: "请改用由文字编辑软件导出的文件，或先识别其中的文字（OCR）",
  en: "use a file exported from a word processor, or recognise its text first (OCR)",
};

const html: FileKind = {
  id: "html",
  zh: "网页文件（HTML）",
  en: "a web page (HTML)",
  mend: {
    zh: "请用浏览器打开，复制正文（含表格）并存为 UTF-8 编码的纯文本文件（.txt）再检查",
    en: "open it in a browser, copy the body with its tables and save it as a plain text file (.txt, UTF-8) first",
  },
};
const mht: FileKind = {
  id: "mht",
  zh: "单个文件网页（MHT）",
  en: "a web page in a single file (MHT)",
  mend: html.mend,
};
/** Tables as HTML in a text that is otherwise plain or Markdown. */
const markedText: FileKind = {
  id: "marked-text",
  zh: "含网页表格的文本",
  en: "a text with HTML tables",
  mend: html.mend,
};
const odt: FileKind = { id: "odt", zh: "OpenDocument 文档", en: "an OpenDocument file", mend: saveAs };
const xml: FileKind = { id: "xml", zh: "XML 文件", en: "an XML file", mend: saveAs };

/** Kinds told by the bytes a file starts with. `also`: a name that must occur somewhere in the bytes as well. */
const signatures: readonly (FileKind & { readonly start: string; readonly also?: string })[] = [
  { id: "pdf", zh: "PDF 文件", en: "a PDF file", mend: saveAs, start: "%PDF-" },
  {
    id: "docx",
    zh: "Word 文档（.docx）",
    en: "a Word document (.docx)",
    mend: saveAs,
    start: "PK\x03\x04",
    also: "word/",
  },
  { id: "ofd", zh: "OFD 版式文件", en: "an OFD file", mend: saveAs, start: "PK\x03\x04", also: "OFD.xml" },
  {
    id: "xlsx",
    zh: "Excel 工作簿（.xlsx）",
    en: "an Excel workbook (.xlsx)",
    mend: saveAs,
    start: "PK\x03\x04",
    also: "xl/",
  },
  {
    id: "pptx",
    zh: "演示文稿（.pptx）",
    en: "a slide show (.pptx)",
    mend: saveAs,
    start: "PK\x03\x04",
    also: "ppt/",
  },
  { id: "zip", zh: "压缩包（ZIP）", en: "a ZIP archive", mend: unpack, start: "PK\x03\x04" },
  { id: "zip", zh: "压缩包（ZIP）", en: "a ZIP archive", mend: unpack, start: "PK\x05\x06" },
  {
    id: "encrypted",
    zh: "设有打开密码的 Office 文件",
    en: "an Office file that opens only with a password",
    mend: {
      zh: "请用密码打开后另存为不加密的文件再检查",
      en: "open it with the password and save it without one first",
    },
    start: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    also: "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
  },
  {
    id: "doc",
    zh: "Word 97–2003 文档（.doc）",
    en: "a Word 97–2003 document (.doc)",
    mend: saveAs,
    start: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    also: "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0",
  },
  {
    id: "xls",
    zh: "Excel 97–2003 工作簿（.xls）",
    en: "an Excel 97–2003 workbook (.xls)",
    mend: saveAs,
    start: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    also: "W\0o\0r\0k\0b\0o\0o\0k\0",
  },
  {
    id: "ole",
    zh: "旧版 Office 文件",
    en: "an old Office file",
    mend: saveAs,
    start: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
  },
  { id: "rtf", zh: "RTF 文档", en: "an RTF document", mend: saveAs, start: "{\\rtf" },
  { id: "rar", zh: "压缩包（RAR）", en: "a RAR archive", mend: unpack, start: "Rar!\x1a\x07" },
  { id: "7z", zh: "压缩包（7z）", en: "a 7z archive", mend: unpack, start: "7z\xbc\xaf\x27\x1c" },
  { id: "gzip", zh: "压缩包（gzip）", en: "a gzip archive", mend: unpack, start: "\x1f\x8b\x08" },
  { id: "png", zh: "PNG 图片", en: "a PNG image", mend: recognise, start: "\x89PNG\r\n\x1a\n" },
  { id: "jpeg", zh: "JPEG 图片", en: "a JPEG image", mend: recognise, start: "\xff\xd8\xff" },
  { id: "gif", zh: "GIF 图片", en: "a GIF image", mend: recognise, start: "GIF8" },
  { id: "tiff", zh: "TIFF 图片", en: "a TIFF image", mend: recognise, start: "II*\0" },
  { id: "tiff", zh: "TIFF 图片", en: "a TIFF image", mend: recognise, start: "MM\0*" },
  { id: "webp", zh: "WebP 图片", en: "a WebP image", mend: recognise, start: "RIFF", also: "WEBPVP8" },
];

/** Readers of PDF accept the signature anywhere in the first kilobyte. Source: PDF 1.7 reference, appendix H.3, note 13. */
const PDF_LEAD = 1024;

/** What the bytes are, by their signature or else by how their text begins or what markup it holds; null for plain text. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  return kindOfBytes(bytes) ?? kindOfText(beginningOf(bytes)) ?? (holdsTableMarkup(bytes) ? markedText : null);
}

/** Whether a text prints its tables as HTML (converters do so within Markdown). A mere mention of the tag has no row and no end. */
function holdsTableMarkup(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ["<table", "<TABLE"].some((tag) => {
    const at = buffer.indexOf(tag, 0, "latin1");
    const end = at < 0 ? -1 : buffer.indexOf(`</${tag.slice(1)}>`, at, "latin1");
    return end > 0 && /<tr\b/i.test(buffer.toString("latin1", at, Math.min(end, at + BEGINNING)));
  });
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
