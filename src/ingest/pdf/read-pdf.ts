import type { LaidPage } from "../layout/laid-page.js";
import type { Matrix } from "../layout/matrix.js";
import { upright } from "../layout/upright.js";
import { type FontMetrics, PageDrawing } from "./draw-page.js";
import { loadPdfjs, noDocument, type Pdfjs } from "./pdfjs.js";

/** Why no page of a PDF can be read. */
export type PdfTrouble = "password-protected" | "damaged" | "too-large";

/** A report has some ten pages, a yearbook some hundred; each costs about ten milliseconds. */
const MAX_PAGES = 2000;
/** As many characters as the longest text that is read from any other file. */
const MAX_GLYPHS = 2_000_000;

let loading: Promise<Pdfjs> | null = null;

/** The pages of a PDF with every character and ruling line in its place, or why they cannot be read. Annotations are left out. Does not throw. */
export async function readPdf(bytes: Uint8Array): Promise<readonly LaidPage[] | PdfTrouble> {
  loading ??= loadPdfjs();
  const { pdfjs, cMapUrl, standardFontDataUrl } = await loading;
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl,
    cMapPacked: true,
    standardFontDataUrl,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument: noDocument,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    return document.numPages > MAX_PAGES ? "too-large" : await readPages(document, pdfjs);
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "password-protected" : "damaged";
  } finally {
    await task.destroy().catch(() => {});
  }
}

type PdfDocument = import("pdfjs-dist").PDFDocumentProxy;

async function readPages(document: PdfDocument, pdfjs: Pdfjs["pdfjs"]): Promise<readonly LaidPage[] | PdfTrouble> {
  const pages: LaidPage[] = [];
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
    const fontOf = (name: string): FontMetrics =>
      page.commonObjs.has(name) ? ((page.commonObjs.get(name) as FontMetrics | null) ?? {}) : {};
    const drawing = new PageDrawing(pdfjs.OPS, fontOf, viewport.transform as unknown as Matrix);
    for (const [i, operator] of list.fnArray.entries()) drawing.take(operator, list.argsArray[i]);
    page.cleanup();
    glyphs += drawing.glyphs.length;
    if (glyphs > MAX_GLYPHS) return "too-large";
    pages.push(
      upright({
        width: viewport.width,
        height: viewport.height,
        glyphs: drawing.glyphs,
        segments: drawing.segments,
      }),
    );
  }
  return pages;
}
