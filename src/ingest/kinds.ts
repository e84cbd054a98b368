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

/** A web page. */
export const html: FileKind = {
  id: "html",
  zh: "网页文件（HTML）",
  en: "a web page (HTML)",
  mend: {
    zh: "请用浏览器打开，复制正文（含表格）并存为 UTF-8 编码的纯文本文件（.txt）再检查",
    en: "open it in a browser, copy the body with its tables and save it as a plain text file (.txt, UTF-8) first",
  },
};
/** A page saved as one file with what belongs to it. */
export const mht: FileKind = {
  id: "mht",
  zh: "单个文件网页（MHT）",
  en: "a web page in a single file (MHT)",
  mend: html.mend,
};
/** Tables as HTML in a text that is otherwise plain or Markdown. */
export const markedText: FileKind = {
  id: "marked-text",
  zh: "含网页表格的文本",
  en: "a text with HTML tables",
  mend: html.mend,
};
/** What LibreOffice writes by default. */
export const odt: FileKind = { id: "odt", zh: "OpenDocument 文档", en: "an OpenDocument file", mend: saveAs };
/** XML that is no page. */
export const xml: FileKind = { id: "xml", zh: "XML 文件", en: "an XML file", mend: saveAs };

/** Kinds told by the bytes a file starts with. `also`: a name that must occur somewhere in the bytes as well. */
export const signatures: readonly (FileKind & { readonly start: string; readonly also?: string })[] = [
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
