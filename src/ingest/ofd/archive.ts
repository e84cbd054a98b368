import { posix } from "node:path";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The XML files of an OFD archive (GB/T 33190), by path. */
export interface Archive {
  /** The text of the file that `location` names, as written in the file at `base`. Throws when it is not there. */
  readonly read: (base: string, location: string) => { readonly path: string; readonly xml: string };
}

/** The XML of a hundred-page document has some ten megabytes. */
const MAX_FILE = 32 * 1024 * 1024;
const MAX_TOTAL = 64 * 1024 * 1024;

/** The archive, or "too-large" for one that would unpack to more than any document. Throws on damaged bytes. */
export function openArchive(bytes: Uint8Array): Archive | "too-large" {
  let total = 0;
  let tooLarge = false;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.xml$/i.test(name)) return false;
      total += originalSize;
      tooLarge ||= originalSize > MAX_FILE || total > MAX_TOTAL;
      return !tooLarge;
    },
  });
  if (tooLarge) return "too-large";
  const byPath = new Map(Object.entries(files).map(([name, content]) => [key(name), content]));
  return {
    read: (base, location) => {
      const path = posix.normalize(location.startsWith("/") ? location : posix.join(posix.dirname(base), location));
      const content = byPath.get(key(path));
      if (content === undefined) throw new Error(`no ${path}`);
      return { path, xml: decoded(content) };
    },
  };
}

/** Writers differ in the case of names, in slashes and in whether a path begins with one. */
function key(path: string): string {
  return path
    .replaceAll("\\", "/")
    .replace(/^(?:\.?\/)+/, "")
    .toLowerCase();
}

function decoded(content: Uint8Array): string {
  const declaration = Buffer.from(content.subarray(0, 100)).toString("latin1");
  const gb = /^[^>]*encoding=["'](?:gb[\w-]*)["']/i.test(declaration);
  return new TextDecoder(gb ? "gb18030" : "utf-8").decode(content);
}

/** What is done at the parts of an XML file; names come without their prefix. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string, parent: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks through an XML file from its beginning to its end. Throws when it is not well formed; entities other than XML's own are an error. */
export function walkXml(xml: string, { open, text, close }: XmlEvents): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.slice(name.lastIndexOf(":") + 1);
    path.push(local);
    open?.(local, attributes as Readonly<Record<string, string>>);
  });
  parser.on("text", (content) => text?.(content, path[path.length - 1] ?? ""));
  parser.on("closetag", () => close?.(path.pop() ?? ""));
  parser.write(xml).close();
}
