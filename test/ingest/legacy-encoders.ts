/** Encoders for tests: Node decodes the legacy encodings but does not write them, so the tables are built by decoding every sequence. */

type Bytes = readonly number[];

function invert(encoding: string, sequences: Bytes[], table: Map<string, Bytes>) {
  const decoder = new TextDecoder(encoding);
  for (const bytes of sequences) {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (!text.includes("\ufffd") && [...text].length === 1 && !table.has(text)) table.set(text, bytes);
  }
}

const ascii: Bytes[] = Array.from({ length: 128 }, (_, byte) => [byte]);

function pairs(firstLead: number, trails: readonly (readonly [number, number])[]): Bytes[] {
  const all: Bytes[] = [];
  for (let lead = firstLead; lead <= 0xfe; lead++)
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) all.push([lead, trail]);
  return all;
}

function quads(): Bytes[] {
  const all: Bytes[] = [];
  for (let a = 0x81; a <= 0x84; a++)
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) all.push([a, b, c, d]);
  return all;
}

function encoderOf(encoding: string, sequences: Bytes[]): (text: string) => Uint8Array | null {
  const table = new Map<string, Bytes>();
  invert(encoding, ascii, table);
  invert(encoding, sequences, table);
  return (text) => {
    const bytes: number[] = [];
    for (const char of text) {
      const sequence = table.get(char);
      if (sequence === undefined) return null;
      bytes.push(...sequence);
    }
    return Uint8Array.from(bytes);
  };
}

/** GBK: the two-byte part of GB18030. Null for a text it cannot hold. */
export const encodeGbk = encoderOf(
  "gb18030",
  pairs(0x81, [
    [0x40, 0x7e],
    [0x80, 0xfe],
  ]),
);

/** GB18030 with its four-byte sequences for the rest of the basic plane. */
export const encodeGb18030 = encoderOf("gb18030", [
  ...pairs(0x81, [
    [0x40, 0x7e],
    [0x80, 0xfe],
  ]),
  ...quads(),
]);

/** Big5. Null for a text it cannot hold. */
export const encodeBig5 = encoderOf(
  "big5",
  pairs(0xa1, [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ]),
);

/** UTF-16 of either byte order, without a byte order mark. */
export function encodeUtf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}
