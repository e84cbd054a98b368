import CFB from "cfb";

/** A stretch of text as it lies in the file; `bytes`: one byte a character, as Word stores text without Chinese. */
export interface Stretch {
  readonly text: string;
  readonly bytes?: boolean;
}

/** Characters of the body with properties: sprm code and operand, as stored. */
export interface Marked {
  readonly from: number;
  readonly to: number;
  /** The number of the paragraph's style; 0 when left out. */
  readonly style?: number;
  readonly properties: readonly (readonly [code: number, operand: readonly number[]])[];
}

/** What a {@link smallDoc} holds. */
export interface SmallDoc {
  /** In the order they are read; they lie in the file in the opposite order. */
  readonly stretches: readonly Stretch[];
  readonly paragraphs?: readonly Marked[];
  readonly characters?: readonly Marked[];
  /** Structures of the table stream by their index in FibRgFcLcb. */
  readonly structures?: Readonly<Record<number, Buffer>>;
  readonly flags?: number;
  readonly magic?: number;
}

const TEXT_AT = 0x800;
const PAGE = 512;

function listOf({ properties }: Marked): Buffer {
  const parts = properties.map(([code, operand]) => Buffer.from([code & 0xff, code >> 8, ...operand]));
  return Buffer.concat(parts);
}

/** One page of properties ([MS-DOC] 2.9.33 for characters, 2.9.175 for paragraphs); characters as offsets in the file. */
function pageOf(marked: readonly Marked[], ofParagraphs: boolean): Buffer {
  const page = Buffer.alloc(PAGE);
  const entry = ofParagraphs ? 13 : 1;
  let end = PAGE - 2;
  for (const [i, run] of marked.entries()) {
    page.writeUInt32LE(run.from, i * 4);
    page.writeUInt32LE(run.to, i * 4 + 4);
    const list = listOf(run);
    const stored = ofParagraphs
      ? Buffer.concat([Buffer.from([0, Math.ceil((list.length + 2) / 2), run.style ?? 0, 0]), list])
      : Buffer.concat([Buffer.from([list.length]), list]);
    end = (end - stored.length) & ~1;
    stored.copy(page, end);
    page[(marked.length + 1) * 4 + i * entry] = end / 2;
  }
  page[PAGE - 1] = marked.length;
  return page;
}

/** A Word 97 document with its text in several pieces, as after a fast save. */
export function smallDoc({
  stretches,
  paragraphs = [],
  characters = [],
  structures = {},
  flags = 0,
  magic = 0xa5ec,
}: SmallDoc): Uint8Array {
  const stored = stretches.map(({ text, bytes }) => Buffer.from(text, bytes ? "latin1" : "utf16le"));
  const text = Buffer.concat([...stored].reverse());
  const offsets = stored.map((_, i) => TEXT_AT + stored.slice(i + 1).reduce((sum, later) => sum + later.length, 0));
  const starts = stretches.map((_, i) =>
    stretches.slice(0, i).reduce((sum, { text: before }) => sum + before.length, 0),
  );
  const length = stretches.reduce((sum, { text: all }) => sum + all.length, 0);
  const placeOf = (character: number) => {
    const i = starts.findLastIndex((start) => start <= character);
    return (offsets[i] as number) + (character - (starts[i] as number)) * (stretches[i]?.bytes ? 1 : 2);
  };
  const placed = (marked: readonly Marked[]) =>
    marked
      .map((run) => ({ ...run, from: placeOf(run.from), to: placeOf(run.to - 1) + 1 }))
      .sort((a, b) => a.from - b.from);
  const pagesAt = Math.ceil((TEXT_AT + text.length) / PAGE);
  const main = Buffer.alloc((pagesAt + 2) * PAGE);
  main.writeUInt16LE(magic, 0);
  main.writeUInt16LE(flags, 0x0a);
  main.writeUInt32LE(length, 0x4c);
  text.copy(main, TEXT_AT);
  pageOf(placed(characters), false).copy(main, pagesAt * PAGE);
  pageOf(placed(paragraphs), true).copy(main, (pagesAt + 1) * PAGE);
  const pieces = Buffer.alloc(5 + (stretches.length + 1) * 4 + stretches.length * 8);
  pieces[0] = 2;
  pieces.writeUInt32LE(pieces.length - 5, 1);
  for (const [i, start] of [...starts, length].entries()) pieces.writeUInt32LE(start, 5 + i * 4);
  for (const [i, { bytes }] of stretches.entries()) {
    const offset = bytes ? ((offsets[i] as number) * 2) | 0x40000000 : (offsets[i] as number);
    pieces.writeUInt32LE(offset, 5 + (stretches.length + 1) * 4 + i * 8 + 2);
  }
  const plc = (page: number) => {
    const table = Buffer.alloc(12);
    table.writeUInt32LE(0xffff, 4);
    table.writeUInt32LE(page, 8);
    return table;
  };
  const parts: readonly (readonly [index: number, part: Buffer])[] = [
    [12, plc(pagesAt)],
    [13, plc(pagesAt + 1)],
    [33, pieces],
    ...Object.entries(structures).map(([index, part]) => [Number(index), part] as const),
  ];
  const table = Buffer.concat(parts.map(([, part]) => part));
  let at = 0;
  for (const [index, part] of parts) {
    main.writeUInt32LE(at, 0x9a + index * 8);
    main.writeUInt32LE(part.length, 0x9a + index * 8 + 4);
    at += part.length;
  }
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/WordDocument", main);
  CFB.utils.cfb_add(container, "/0Table", table);
  return Buffer.from(CFB.write(container, { type: "buffer" }) as Uint8Array);
}
