import type { Reader } from "./reader.js";

/** The readers by `FileKind` id, each loaded when the first file of its kind is met. Kinds without one are refused by name. */
export const readers: { readonly [kind: string]: () => Promise<Reader> } = {
  doc: async () => (await import("./doc/read-doc.js")).readDoc,
  docx: async () => (await import("./docx/read-docx.js")).readDocx,
  html: async () => (await import("./html/read-html.js")).readHtml,
  "marked-text": async () => (await import("./html/read-marked-text.js")).readMarkedText,
  mht: async () => (await import("./mht/read-mht.js")).readMht,
  ofd: async () => (await import("./ofd/read-ofd.js")).readOfd,
  pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
  rtf: async () => (await import("./rtf/read-rtf.js")).readRtf,
};
