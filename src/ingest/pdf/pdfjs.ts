import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { SharedPort } from "./shared-port.js";
import { WholeInflate } from "./whole-inflate.js";

/** See {@link loadPdfjs}. */
export interface Pdfjs {
  readonly pdfjs: typeof import("pdfjs-dist");
  /** Starts pdfjs's reading half at one end of a channel, in this thread, and its showing half at the other. */
  readonly connect: () => import("pdfjs-dist").PDFWorker;
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

interface ReadingHalf {
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: SharedPort) => void };
}

/** pdfjs with its data folders. Takes 0.2 s, so it is loaded when the first PDF comes. */
export async function loadPdfjs(): Promise<Pdfjs> {
  const scope = globalThis as Record<string, unknown>;
  for (const name of browserClasses) scope[name] ??= class {};
  scope.FontFace ??= UnseenFont;
  // A thread of our own: nothing else in it decompresses.
  if (!isMainThread) scope.DecompressionStream = WholeInflate;
  const builtIn = replaced.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name));
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const reading = (await import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string)) as ReadingHalf;
  for (const [i, [object, name]] of replaced.entries())
    Object.defineProperty(object, name, builtIn[i] as PropertyDescriptor);
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const connect = () => {
    const port = new SharedPort();
    // pdfjs's types know of no port but a browser's worker.
    const worker = new pdfjs.PDFWorker({ port: port as never });
    reading.WorkerMessageHandler.initializeFromPort(port);
    return worker;
  };
  return { pdfjs, connect, cMapUrl: join(home, "cmaps/"), standardFontDataUrl: join(home, "standard_fonts/") };
}
