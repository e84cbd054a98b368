import { posix } from "node:path";
import { readXml, type XmlEvents } from "../xml/read-xml.js";
import { unpack, type ZipEntry, zipEntries } from "../zip.js";

/** The XML files of an OFD archive (GB/T 33190), by path. */
export interface Archive {
  /** The text of the file that `location` names, as written in the file at `base`. Throws when it is not there or damaged. */
  readonly read: (base: string, location: string) => { readonly path: string; readonly xml: string };
}

/** The XML of a hundred-page document has some ten megabytes. */
const MAX_FILE = 32 * 1024 * 1024;
const MAX_TOTAL = 64 * 1024 * 1024;

/** The archive, or why it cannot be opened; "too-large" for one that would unpack to more than any document. */
export function openArchive(bytes: Uint8Array): Archive | "too-large" | "encrypted" | "damaged" {
  const entries = zipEntries(bytes);
  if (entries === null) return "damaged";
  if (entries.some((entry) => entry.isEncrypted)) return "encrypted";
  const byPath = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = key(Buffer.from(entry.name).toString("latin1"));
    if (name.endsWith(".xml")) byPath.set(name, entry);
  }
  const sizes = [...byPath.values()].map((entry) => entry.size);
  if (sizes.some((size) => size > MAX_FILE) || sizes.reduce((sum, size) => sum + size, 0) > MAX_TOTAL)
    return "too-large";
  const known = new Map<string, string>();
  let left = MAX_TOTAL;
  const textAt = (path: string): string => {
    const entry = byPath.get(path);
    const content = entry === undefined ? null : unpack(entry, Math.min(MAX_FILE, left));
    if (content === null) throw new Error(`no ${path}`);
    left -= content.length;
    const xml = decoded(content);
    known.set(path, xml);
    return xml;
  };
  return {
    read: (base, location) => {
      const path = posix.normalize(location.startsWith("/") ? location : posix.join(posix.dirname(base), location));
      return { path, xml: known.get(key(path)) ?? textAt(key(path)) };
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

/** Walks through an XML file from its beginning to its end. Throws when it is not well formed; entities other than XML's own are an error. */
export function walkXml(xml: string, events: XmlEvents): void {
  if (!readXml(xml, events)) throw new Error("not well-formed");
}
