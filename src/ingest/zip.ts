import { inflateRawSync } from "node:zlib";

/** A file in a ZIP archive, as its directory lists it. */
export interface ZipEntry {
  /** The name's bytes: UTF-8 when {@link isUtf8}, else in whatever encoding the packer's system used. */
  readonly name: Uint8Array;
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  /** Bytes when unpacked, as stated. */
  readonly size: number;
  readonly method: number;
  readonly compressed: Uint8Array;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const END_SIZE = 22;
/** More files than this are no folder of reports, and no document has a hundredth of them. */
export const mostEntries = 20_000;

/**
 * The entries of a ZIP archive in the directory's order, or null when the bytes are no sound one (cut short, ZIP64, damaged directory,
 * more than {@link mostEntries}). Nothing is unpacked yet. Source: APPNOTE.TXT 4.3.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) return null;
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(bytes, view, at, nameLength);
    if (entry === null) return null;
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record stands: the last one in reach of the longest comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return null;
  return {
    name: bytes.subarray(at + 46, at + 46 + nameLength),
    isUtf8: (flags & 0x800) !== 0,
    isEncrypted: (flags & 1) !== 0,
    size: view.getUint32(at + 24, true),
    method: view.getUint16(at + 10, true),
    compressed: bytes.subarray(start, start + packed),
  };
}

/** What an entry unpacks to, or null when it is encrypted, damaged, packed in an uncommon way or larger than `most` bytes, whatever size it states. */
export function unpack(entry: ZipEntry, most: number): Uint8Array | null {
  if (entry.isEncrypted || entry.size > most) return null;
  if (entry.method === 0) return entry.compressed.length > most ? null : entry.compressed;
  if (entry.method !== 8) return null;
  try {
    return inflateRawSync(entry.compressed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}
