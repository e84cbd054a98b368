import type { WordFile } from "./word-file.js";

/** A stretch of the body that lies in one place of the file. */
interface Piece {
  /** Where it begins in the body, in characters, and how many it has. */
  readonly at: number;
  readonly length: number;
  /** Where it begins in the main stream, in bytes. */
  readonly offset: number;
  /** Bytes of a character: 1 (Windows-1252) or 2 (UTF-16). */
  readonly width: 1 | 2;
  /** Properties laid over the paragraphs that end in it, by a fast save. */
  readonly overlay: Buffer | null;
}

/** The body of a document in the order it is read, and the way from a character to its place in the file. */
export interface Body {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** False when the file ends before the text it announces. */
  readonly complete: boolean;
}

const CLX = 33;
const PROPERTIES = 1;
const PIECE_TABLE = 2;
const PIECE_LENGTH = 8;
/** Set in a piece's offset: one byte a character, and the offset counts twice. */
const COMPRESSED = 0x40000000;
/** Longer than the longest report by far. */
const MAX_TEXT = 4_000_000;

const latin = new TextDecoder("windows-1252");
const unicode = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The body by the piece table, "damaged" when there is none, "too-large" when it holds more than any report. */
export function bodyOf(word: WordFile): Body | "damaged" | "too-large" {
  const { main, table } = word;
  const found = pieceTable(word);
  if (found === null) return "damaged";
  const { start, count, overlays } = found;
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let at = 0;
  let complete = true;
  for (let i = 0; i < count; i++) {
    const from = table.readUInt32LE(start + i * 4);
    const to = Math.min(table.readUInt32LE(start + i * 4 + 4), word.bodyLength);
    if (to <= from) continue;
    const descriptor = start + (count + 1) * 4 + i * PIECE_LENGTH;
    const stored = table.readUInt32LE(descriptor + 2);
    const width = (stored & COMPRESSED) !== 0 ? 1 : 2;
    const offset = width === 1 ? (stored & (COMPRESSED - 1)) >>> 1 : stored & (COMPRESSED - 1);
    const bytes = main.subarray(offset, offset + (to - from) * width);
    const text =
      width === 1 ? latin.decode(bytes) : unicode.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    if (text.length < to - from) complete = false;
    if (at + text.length > MAX_TEXT) return "too-large";
    const overlay = overlays[table.readUInt16LE(descriptor + 6) >> 1];
    const isOverlaid = (table.readUInt16LE(descriptor + 6) & 1) === 1;
    pieces.push({ at, length: text.length, offset, width, overlay: isOverlaid ? (overlay ?? null) : null });
    texts.push(text);
    at += text.length;
  }
  return { text: texts.join(""), pieces, complete: complete && at >= word.bodyLength };
}

/** Where the piece table lies in the table stream, how many pieces it lists, and the properties stored before it. */
function pieceTable({ table, part }: WordFile): { start: number; count: number; overlays: readonly Buffer[] } | null {
  let [at] = part(CLX);
  const overlays: Buffer[] = [];
  while (at + 3 <= table.length && table[at] === PROPERTIES) {
    const length = table.readUInt16LE(at + 1);
    overlays.push(table.subarray(at + 3, at + 3 + length));
    at += 3 + length;
  }
  if (at + 5 > table.length || table[at] !== PIECE_TABLE) return null;
  const length = Math.min(table.readUInt32LE(at + 1), table.length - at - 5);
  const count = Math.floor((length - 4) / (4 + PIECE_LENGTH));
  return count < 1 ? null : { start: at + 5, count, overlays };
}
