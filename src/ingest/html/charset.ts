import { isUtf8 } from "node:buffer";
import { type Decoded, decode } from "../decode.js";
import { familiarity } from "../familiar.js";

/** Browsers look for the declaration in the first kilobyte; pages with long comments before it are read here all the same. */
const PRESCAN = 8192;
const declaration =
  /<meta\s[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{2,20})|<\?xml\s[^>]{0,100}?encoding\s{0,8}=\s{0,8}["']([\w-]{2,20})/i;
/** Less like Chinese than this, and the page is not in the encoding it declares. */
const PLAUSIBLE = 0.5;

/**
 * The text of a web page, or null when no encoding makes sense of it. A byte order mark decides; bytes that are valid UTF-8 beyond ASCII
 * are UTF-8 whatever is declared (GBK text hardly ever is); then what the page declares, if it reads as Chinese; else the likeliest encoding.
 */
export function decodeHtml(bytes: Uint8Array): Decoded | null {
  const [a, b] = bytes;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (marked || isUtf8(bytes)) return decode(bytes);
  const declared = declaredEncoding(bytes);
  if (declared !== null) {
    const text = new TextDecoder(declared).decode(bytes);
    const score = familiarity(text);
    if (score === null || score > PLAUSIBLE) return { text, encoding: declared };
  }
  return decode(bytes);
}

/** GB 2312 and GBK are read as GB 18030, which holds both. Other encodings than mingjian's own are left to detection. */
const encodings = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  gb2312: "gb18030",
  gbk: "gb18030",
  gb18030: "gb18030",
  big5: "big5",
} as const;

function declaredEncoding(bytes: Uint8Array): Decoded["encoding"] | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN)).toString("latin1");
  const match = declaration.exec(start);
  const label = (match?.[1] ?? match?.[2])?.toLowerCase();
  return encodings[label as keyof typeof encodings] ?? null;
}
