/** The dictionary of a font or of its descriptor has less than this; a table of 65,000 widths is told by how it is read without its key. */
const LONGEST = 8192;
/** More fonts than this belong to no report. */
const MOST_FONTS = 1000;
/** Fonts that are told by their name when their program is missing: what they would be replaced by has an opinion of its own on what its codes mean. */
const knownByName =
  /Arial|Helvetica|Times|Courier|Symbol|Dingbats|Wingdings|Calibri|Century|Georgia|Verdana|Tahoma|Palatino|Bookman|Cambria|Consolas/i;

/** Written downwards, characters without a program are taken for their forms in vertical text. */
const vertical = /\/Encoding\s{0,8}\/[\w-]{1,40}-V\b/;

/**
 * A copy of a PDF in which the programs of TrueType fonts are struck out whose characters the file names itself (`ToUnicode`): a program only says
 * how they look, and reading it takes a third of the time a PDF takes. Fonts in compressed objects keep theirs.
 */
export function withoutFontPrograms(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (vertical.test(text)) return copy;
  const named = namedDescriptors(text);
  for (const { number, start, body } of objectsWith(text, "/FontFile2")) {
    if (!named.has(number) || knownByName.test(/\/FontName\s{0,8}\/([^\s/<>[\]()]{1,127})/.exec(body)?.[1] ?? "Arial"))
      continue;
    const key = /\/FontFile2\s{1,8}\d{1,10}\s{1,8}\d{1,5}\s{1,8}R/.exec(body);
    // The key becomes another of the same length.
    if (key !== null) copy[start + key.index + 1] = "X".charCodeAt(0);
  }
  return copy;
}

/** Fonts of other kinds tell by their program what its units and characters are. */
const trueType = /\/Subtype\s{0,8}\/(?:TrueType|CIDFontType2)\b/;

interface FoundObject {
  readonly number: string;
  /** Where its body begins in the file. */
  readonly start: number;
  readonly body: string;
}

/** The objects in which a key occurs, each as often as it does; none when there are too many. */
function objectsWith(text: string, key: string): FoundObject[] {
  const found: FoundObject[] = [];
  let times = 0;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    times += 1;
    if (times > MOST_FONTS) return [];
    const from = Math.max(0, at - LONGEST);
    const before = text.slice(from, at);
    const opened = before.lastIndexOf(" obj");
    if (opened < 0) continue;
    const number = /(?:^|[^\d])(\d{1,10} \d{1,5})$/.exec(before.slice(Math.max(0, opened - 20), opened))?.[1];
    const start = from + opened + 4;
    const end = text.slice(at, at + LONGEST).indexOf("endobj");
    const body = text.slice(start, at + Math.max(0, end));
    if (number !== undefined && end >= 0 && !before.includes("endobj", opened) && !body.includes("stream"))
      found.push({ number, start, body });
  }
  return found;
}

/** The descriptors, by number and generation, of which every font names its characters. */
function namedDescriptors(text: string): Set<string> {
  const named = new Set<string>();
  const unnamed = new Set<string>();
  const parents = new Map<string, boolean>();
  for (const { body } of objectsWith(text, "/DescendantFonts")) {
    const child = reference("DescendantFonts", body);
    if (child !== null) parents.set(child, (parents.get(child) ?? true) && isNamed(body));
  }
  for (const { number, body } of objectsWith(text, "/FontDescriptor")) {
    const descriptor = reference("FontDescriptor", body);
    const isUnneeded = trueType.test(body) && (isNamed(body) || parents.get(number) === true);
    if (descriptor !== null) (isUnneeded ? named : unnamed).add(descriptor);
  }
  for (const descriptor of unnamed) named.delete(descriptor);
  return named;
}

function reference(key: string, body: string): string | null {
  const found = new RegExp(`/${key}\\s{0,8}\\[?\\s{0,8}(\\d{1,10})\\s{1,8}(\\d{1,5})\\s{1,8}R`).exec(body);
  return found === null ? null : `${found[1]} ${found[2]}`;
}

function isNamed(body: string): boolean {
  return /\/ToUnicode\s{0,8}\d/.test(body);
}
