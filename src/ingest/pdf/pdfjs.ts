import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** See {@link loadPdfjs}. */
export interface Pdfjs {
  readonly pdfjs: typeof import("pdfjs-dist");
  /** The folder with the character tables of Chinese fonts that a file does not bring along. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

/** What a browser has, pdfjs touches when it is loaded and reading text and lines never uses; without them it would want a canvas of 33 MB. */
const browserClasses = ["DOMMatrix", "ImageData", "Path2D"];

/** A font that need not be shown counts as loaded; without this, pdfjs would draw every glyph of every font as a path, which doubles its time. */
class UnseenFont {
  readonly loaded = Promise.resolve();
}
/** The document pdfjs would add fonts to. */
export const noDocument = { fonts: { add() {}, delete() {} } } as never; // an HTMLDocument, which only a browser's types know

/** Built-in functions that pdfjs's build for Node replaces by equal ones of its own, ten times slower: they are put back. */
const replaced: readonly (readonly [object: object, name: string])[] = [
  [Array.prototype, "push"],
  [JSON, "parse"],
  [JSON, "stringify"],
  [Function.prototype, "toString"],
];

/** pdfjs with its data folders. Takes 0.2 s, so it is loaded when the first PDF comes. */
export async function loadPdfjs(): Promise<Pdfjs> {
  const scope = globalThis as Record<string, unknown>;
  for (const name of browserClasses) scope[name] ??= class {};
  scope.FontFace ??= UnseenFont;
  const builtIn = replaced.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name));
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  scope.pdfjsWorker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string);
  for (const [i, [object, name]] of replaced.entries())
    Object.defineProperty(object, name, builtIn[i] as PropertyDescriptor);
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return { pdfjs, cMapUrl: join(home, "cmaps/"), standardFontDataUrl: join(home, "standard_fonts/") };
}
