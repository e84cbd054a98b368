import type { Reader } from "./reader.js";

/** The readers by `FileKind` id, each loaded when the first file of its kind is met. Kinds without one are refused by name. */
export const readers: { readonly [kind: string]: () => Promise<Reader> } = {
  html: async () => (await import("./html/read-html.js")).readHtml,
  pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
};
