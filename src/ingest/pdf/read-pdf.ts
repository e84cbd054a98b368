import type { Refusal } from "../../model/source.js";
import { damaged, encrypted, holdsTooMuch } from "../container-refusals.js";
import { extractPages } from "../layout/extract-pages.js";
import type { LaidPage } from "../layout/laid-page.js";
import type { Matrix } from "../layout/matrix.js";
import { upright } from "../layout/upright.js";
import type { Extract } from "../reader.js";
import { PageDrawing } from "./draw-page.js";
import { withoutFontPrograms } from "./font-programs.js";
import type { FontMetrics } from "./graphics-state.js";
import { loadPdfjs, noDocument, type Pdfjs } from "./pdfjs.js";

const name = { zh: "PDF 文件", en: "the PDF" };

/** A report has some ten pages, a yearbook some hundred; each costs some ten milliseconds. */
const MAX_PAGES = 2000;
/** More than the longest text that is read from any other file. */
const MAX_GLYPHS = 2_000_000;

let loading: Promise<Pdfjs> | null = null;

/** What a PDF says, from its text layer and its ruling lines. Annotations and attachments are left out. Does not throw. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<Extract | Refusal> {
  try {
    const pages = await pagesOfPdf(bytes);
    return pages === null ? holdsTooMuch(path, name) : extractPages(path, pages, "pdf", name);
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return locked ? encrypted(path, name) : damaged(path, name);
  }
}

/** The pages with every character and ruling line in its place; null when there are too many. Throws what pdfjs throws. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<readonly LaidPage[] | null> {
  loading ??= loadPdfjs();
  const { pdfjs, connect, cMapUrl, standardFontDataUrl } = await loading;
  const worker = connect();
  const task = pdfjs.getDocument({
    data: withoutFontPrograms(bytes),
    worker,
    cMapUrl,
    cMapPacked: true,
    standardFontDataUrl,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument: noDocument,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) return null;
    const pages: LaidPage[] = [];
    let glyphs = 0;
    for (let number = 1; number <= document.numPages && glyphs <= MAX_GLYPHS; number++) {
      const page = await readPage(await document.getPage(number), pdfjs);
      glyphs += page.glyphs.length;
      pages.push(page);
    }
    return glyphs > MAX_GLYPHS ? null : pages;
  } finally {
    await task.destroy().catch(() => {});
    worker.destroy();
  }
}

async function readPage(page: import("pdfjs-dist").PDFPageProxy, pdfjs: Pdfjs["pdfjs"]): Promise<LaidPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const fontOf = (font: string): FontMetrics =>
    page.commonObjs.has(font) ? ((page.commonObjs.get(font) as FontMetrics | null) ?? {}) : {};
  const drawing = new PageDrawing(pdfjs.OPS, fontOf, transform as unknown as Matrix);
  for (let i = 0; i < fnArray.length; i++) drawing.take(fnArray[i] as number, argsArray[i]);
  page.cleanup();
  return upright({ width, height, glyphs: drawing.glyphs, segments: drawing.segments });
}
