import { isUtf8, transcode } from "node:buffer";
import { familiarity } from "./familiar.js";

/** Bytes read as text: everything decoded, nothing yet cleaned. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The encodings mingjian reads, named as in the WHATWG Encoding Standard. The likelier first: without a byte order mark it wins a tie. */
const encodings = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;
type Encoding = (typeof encodings)[number];

/** Enough to tell encodings apart: two thousand characters, where some ten suffice. */
const SAMPLE = 4096;
/** The right reading of a report scores above this, a wrong one below 0.6: the others need not be tried. */
const CERTAIN = 0.9;
/** Below this no reading makes sense as Chinese: noise scores under 0.2, a damaged report above 0.8. */
const ENOUGH = 0.5;

/**
 * The text of the bytes, or null when they are no text in UTF-8, GB18030 (with GBK and GB 2312), Big5 or UTF-16 of either order. A byte
 * order mark decides; else valid UTF-8 without NUL is UTF-8; else the reading that looks most like Chinese is taken. Damaged places
 * become U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decodeAs("utf-16le", bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return decodeAs("utf-16be", bytes.subarray(2));
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs("utf-8", bytes.subarray(3));
  if (isUtf8(bytes) && (!bytes.includes(0) || bytes.some((byte) => byte >= 0x80))) return decodeAs("utf-8", bytes);
  const encoding = likeliest(bytes);
  return encoding === null ? null : decodeAs(encoding, bytes);
}

/** True for the byte order marks of UTF-32, which no browser reads and mingjian refuses by name. */
export function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if (bytes.length % 4 !== 0) return false;
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

function likeliest(bytes: Uint8Array): Encoding | null {
  const telling = bytes.findIndex((byte) => byte === 0 || byte >= 0x80);
  const start = telling - (telling % 2);
  const sample = bytes.subarray(start, start + SAMPLE);
  let best: Encoding | null = null;
  let bestScore = ENOUGH;
  for (const encoding of encodings) {
    const score = familiarity(new TextDecoder(encoding).decode(sample, { stream: true })) ?? 1;
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
    if (score > CERTAIN) break;
  }
  return best;
}

/** Valid UTF-8 goes through `transcode`, which takes a seventh of TextDecoder's time. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: "", encoding };
  if (encoding === "utf-8" && isUtf8(bytes))
    return { text: transcode(bytes, "utf8", "utf16le").toString("utf16le"), encoding };
  const whole = encoding.startsWith("utf-16") ? bytes.subarray(0, bytes.length - (bytes.length % 2)) : bytes;
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(whole), encoding };
}
