import type { AuthoredReport } from "./authored.js";

/** The bytes of a text in an encoding and with a line end that office machines write. Throws on a character GB18030 has no two bytes for. */
export function encode(text: string, { encoding, lineEnd }: Pick<AuthoredReport, "encoding" | "lineEnd">): Buffer {
  const printed = lineEnd === "crlf" ? text.replaceAll("\n", "\r\n") : text;
  if (encoding === "gb18030") return Buffer.from([...printed].flatMap((char) => twoBytes(char)));
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${printed}`, "utf16le");
  return Buffer.from(encoding === "utf-8-bom" ? `\ufeff${printed}` : printed);
}

let table: ReadonlyMap<string, readonly number[]> | null = null;

function twoBytes(char: string): readonly number[] {
  const code = char.charCodeAt(0);
  if (code < 0x80) return [code];
  table ??= doubleByteTable();
  const bytes = table.get(char);
  if (bytes === undefined) throw new Error(`GB18030 writes ${char} with other than two bytes`);
  return bytes;
}

/** Node decodes GB18030 but does not write it; its two-byte part is turned round here. */
function doubleByteTable(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const trails = Array.from({ length: 0xbf }, (_, i) => 0x40 + i).filter((trail) => trail !== 0x7f);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const bytes = Uint8Array.from(trails.flatMap((trail) => [lead, trail, 0x0a]));
    const chars = new TextDecoder("gb18030").decode(bytes).split("\n");
    for (const [i, char] of chars.entries())
      if (char.length === 1 && char !== "\ufffd" && !found.has(char)) found.set(char, [lead, trails[i] as number]);
  }
  return found;
}
