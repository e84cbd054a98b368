import { hash } from "node:crypto";
import { isRefusal, type Refusal, type Source } from "../model/source.js";
import { writeBlocks } from "./blocks.js";
import { decode, isUtf32 } from "./decode.js";
import { withDrawnTables } from "./drawn/drawn-tables.js";
import { kindOf, kindOfBytes, kindOfText } from "./file-kind.js";
import { refuseGarbled } from "./garbled.js";
import type { FileKind } from "./kinds.js";
import { readers } from "./readers.js";
import { refuse } from "./refusal.js";

/**
 * The most bytes a file may have. The longest report known holds some hundred thousand characters; 16 MiB is five million Chinese
 * characters, so whatever is larger is a dump or an archive and would only cost time.
 */
export const maxBytes = 16 * 1024 * 1024;

/** More control characters than this among the first {@link NOISE_SAMPLE}: a binary file whose bytes happen to decode. */
const MAX_NOISE = 0.02;
const NOISE_SAMPLE = 2048;

/** The document at `path` with its text decoded once, or why it cannot be read. Looks at the bytes, never at the file's name. */
export async function ingest(path: string, bytes: Uint8Array): Promise<Source | Refusal> {
  const kind = bytes.length > maxBytes ? null : kindOf(bytes);
  const load = kind === null ? undefined : readers[kind.id];
  if (load === undefined) return ingestText(path, bytes);
  const extract = await (await load())(path, bytes);
  if (isRefusal(extract)) return extract;
  const { format, encoding, blocks, metadata, complete } = extract;
  const frozen = writeBlocks(blocks, complete);
  if (frozen.text === "") return empty(path);
  return refuseGarbled(path, frozen.text) ?? { ...identity(path, bytes), format, encoding, ...frozen, metadata };
}

function identity(path: string, bytes: Uint8Array): Pick<Source, "id" | "path" | "sha256" | "bytes"> {
  const sha256 = hash("sha256", bytes);
  return { id: sha256.slice(0, 12), path, sha256, bytes: bytes.length };
}

/** As {@link ingest}, for plain text only and without waiting. */
export function ingestText(path: string, bytes: Uint8Array): Source | Refusal {
  const tooLarge = refuseBySize(path, bytes.length);
  if (tooLarge !== null) return tooLarge;
  if (bytes.length === 0) return empty(path);
  const kind = kindOfBytes(bytes);
  if (kind !== null) return unsupported(path, kind);
  const decoded = isUtf32(bytes) ? null : decode(bytes);
  if (decoded === null) return notText(path, isUtf32(bytes));
  const text = clean(decoded.text);
  if (text.trim() === "") return decoded.text.includes("\0") ? notText(path, false) : empty(path);
  if (isNoise(decoded.text)) return notText(path, false);
  const textKind = kindOfText(text);
  if (textKind !== null) return unsupported(path, textKind);
  const garbled = refuseGarbled(path, text);
  if (garbled !== null) return garbled;
  const { encoding } = decoded;
  return { ...identity(path, bytes), format: "text", encoding, ...withDrawnTables(text), metadata: [] };
}

/** A refusal when a file of this many bytes is too large to be a report, else null. Ask before reading the file. */
export function refuseBySize(path: string, bytes: number): Refusal | null {
  if (bytes <= maxBytes) return null;
  const size = `${Math.ceil(bytes / 1024 / 1024)} MB`;
  const limit = `${maxBytes / 1024 / 1024} MB`;
  return refuse(
    path,
    "too-large",
    `文件有 ${size}，超过 ${limit} 的上限，不会是一份年度报告。请核对文件，或将其中的报告拆分为单独的文件`,
    `the file has ${size}, more than the limit of ${limit}, and cannot be one report; check the file, or split it into one file per report`,
  );
}

const lineEnd = /[\r\u0085\u2028\u2029]/;
/** A line that Word broke by hand; in a row of tab-separated cells the break is within a cell. */
const brokenByHand = /^[^\t\n]*\v[^\t\n]*$/gm;

/** Line ends (Word's own and those of Unicode too) become `\n`; NUL and a leading byte order mark go. Text that has none of them is not copied. */
function clean(decoded: string): string {
  let text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  if (text.includes("\0")) text = text.replaceAll("\0", "");
  if (lineEnd.test(text)) text = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
  if (text.includes("\v")) text = text.replace(brokenByHand, (line) => line.replaceAll("\v", "\n"));
  return text;
}

function isNoise(text: string): boolean {
  const length = Math.min(text.length, NOISE_SAMPLE);
  let controls = 0;
  let nuls = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) nuls += 1;
    else if (unit < 32 ? unit < 9 || unit > 13 : unit === 127) controls += 1;
  }
  return controls > length * MAX_NOISE || nuls > length / 2;
}

function empty(path: string): Refusal {
  return refuse(
    path,
    "empty",
    "文件是空的，没有任何文字。请核对文件是否完整",
    "the file is empty; check that it is complete",
  );
}

function notText(path: string, utf32: boolean): Refusal {
  if (utf32)
    return refuse(
      path,
      "not-text",
      "文件采用 UTF-32 编码，无法读取。请另存为 UTF-8 编码",
      "the file is encoded as UTF-32, which is not read; save it as UTF-8",
    );
  return refuse(
    path,
    "not-text",
    "文件内容不是可以辨认的中文文本（已按 UTF-8、GB18030、Big5、UTF-16 尝试）。请核对文件，或另存为 UTF-8 编码的纯文本",
    "the file is no recognisable Chinese text (tried UTF-8, GB18030, Big5 and UTF-16); check the file, or save it as plain text in UTF-8",
  );
}

function unsupported(path: string, kind: FileKind): Refusal {
  return refuse(
    path,
    kind.id === "encrypted" ? "encrypted" : "unsupported-format",
    `文件是${/^[A-Z]/.test(kind.zh) ? " " : ""}${kind.zh}，不能作为报告读取。${kind.mend.zh}`,
    `the file is ${kind.en}, which is not read; ${kind.mend.en}`,
  );
}
