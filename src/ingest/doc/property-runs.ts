import type { WordFile } from "./word-file.js";

/** Bytes `from` (inclusive) to `to` (exclusive) of the main stream, and the list of their properties. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly list: Buffer;
  /** The number of the paragraph's style; 0, the normal one, for characters. */
  readonly style: number;
}

const PAGE = 512;
const CHARACTER_PAGES = 12;
const PARAGRAPH_PAGES = 13;
const nothing = { list: Buffer.alloc(0), style: 0 };

/** The properties of characters, ascending. */
export function characterRuns(word: WordFile): PropertyRun[] {
  return runsOf(word, CHARACTER_PAGES, (page, count, i) => {
    const at = (page[(count + 1) * 4 + i] as number) * 2;
    if (at === 0) return nothing;
    return { list: page.subarray(at + 1, Math.min(at + 1 + (page[at] as number), PAGE - 1)), style: 0 };
  });
}

/** Bytes that describe one paragraph on its page: where its properties lie there, and its height. */
const PARAGRAPH_ENTRY = 13;

/** The properties of paragraphs, ascending. */
export function paragraphRuns(word: WordFile): PropertyRun[] {
  return runsOf(word, PARAGRAPH_PAGES, (page, count, i) => {
    const at = (page[(count + 1) * 4 + i * PARAGRAPH_ENTRY] as number) * 2;
    if (at === 0 || at >= PAGE - 2) return nothing;
    // The length is in words, less one byte; when it does not fit in a byte, a 0 and then the length in words. Two bytes of style come first.
    const short = page[at] as number;
    const start = short === 0 ? at + 2 : at + 1;
    const length = short === 0 ? (page[at + 1] as number) * 2 : short * 2 - 1;
    const style = start + 2 <= page.length ? page.readUInt16LE(start) : 0;
    return { list: page.subarray(start + 2, Math.min(start + length, PAGE - 1)), style };
  });
}

type PropertiesOf = (page: Buffer, count: number, index: number) => Pick<PropertyRun, "list" | "style">;

/** All runs of the pages that one table of pages lists ([MS-DOC] 2.8.5, 2.8.6, 2.9.33 and 2.9.175). */
function runsOf({ main, table, part }: WordFile, index: number, propertiesOf: PropertiesOf): PropertyRun[] {
  const [offset, length] = part(index);
  if (offset >= table.length) return [];
  const pages = Math.floor((Math.min(length, table.length - offset) - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let p = 0; p < pages; p++) {
    const at = (table.readUInt32LE(offset + (pages + 1) * 4 + p * 4) & 0x3fffff) * PAGE;
    if (at + PAGE > main.length) continue;
    const page = main.subarray(at, at + PAGE);
    const count = page[PAGE - 1] as number;
    const entry = index === PARAGRAPH_PAGES ? PARAGRAPH_ENTRY : 1;
    if ((count + 1) * 4 + count * entry > PAGE - 1) continue;
    for (let i = 0; i < count; i++)
      runs.push({ from: page.readUInt32LE(i * 4), to: page.readUInt32LE(i * 4 + 4), ...propertiesOf(page, count, i) });
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** The run that holds a byte of the main stream; undefined when none does. */
export function runAt(runs: readonly PropertyRun[], offset: number): PropertyRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as PropertyRun;
    if (offset < run.from) high = middle - 1;
    else if (offset >= run.to) low = middle + 1;
    else return run;
  }
  return undefined;
}
