/** A part of a MIME message. Source: RFC 2045, RFC 2046. */
export interface MimePart {
  /** Lower-case, without parameters: `text/html`. */
  readonly type: string;
  /** The parts of a multipart, in order; empty for any other. */
  readonly parts: () => readonly MimePart[];
  /** The content, transfer encoding undone. */
  readonly bytes: () => Uint8Array;
}

/** Pages refer to some hundred pictures. */
const MOST_PARTS = 1000;
const MOST_HEADER = 16_384;
const MAX_DEPTH = 8;

/** The message or part whose bytes, one a character, are this text. */
export function mimePart(text: string, depth = 0): MimePart {
  const end = /\r?\n[ \t]*\r?\n/.exec(text.slice(0, MOST_HEADER));
  const header = (end === null ? "" : text.slice(0, end.index)).replace(/\r?\n[ \t]+/g, " ");
  const body = end === null ? text : text.slice(end.index + end[0].length);
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(header)?.[1]?.trim() ?? "";
  const type = field("Content-Type");
  const boundary = /boundary="?([^";\r\n]{1,200})"?/i.exec(type)?.[1];
  return {
    type: (type.split(";")[0] as string).trim().toLowerCase(),
    parts: () =>
      boundary === undefined || depth === MAX_DEPTH
        ? []
        : between(body, `--${boundary.trim()}`).map((part) => mimePart(part, depth + 1)),
    bytes: () => decoded(body, field("Content-Transfer-Encoding").toLowerCase()),
  };
}

/** What stands between the delimiter lines; a last part without a closing delimiter counts. */
function between(body: string, delimiter: string): string[] {
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(delimiter); at >= 0 && parts.length < MOST_PARTS; at = body.indexOf(delimiter, at + 1)) {
    if (at > 0 && body[at - 1] !== "\n") continue;
    if (start >= 0) parts.push(body.slice(start, at));
    start = body.indexOf("\n", at) + 1;
    if (start === 0 || body.startsWith("--", at + delimiter.length)) return parts;
  }
  if (start >= 0) parts.push(body.slice(start));
  return parts;
}

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const joined = body.replace(/=[ \t]{0,20}\r?\n/g, "");
  const plain = joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}
