import type { Refusal } from "../../model/source.js";
import { damaged } from "../container-refusals.js";
import type { Extract } from "../reader.js";
import { RtfWalk } from "./walk-rtf.js";

const name = { zh: "RTF 文档", en: "the RTF document" };
/** Code pages of Chinese systems; documents of other systems hold Chinese by character number. */
const encodings: Readonly<Record<string, string>> = { "936": "gb18030", "950": "big5", "65001": "utf-8" };

/** Reads an RTF document: its text, tables by the edges of their cells; headers, footers and notes left out. */
export function readRtf(path: string, bytes: Uint8Array): Extract | Refusal {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const codePage = /\\ansicpg(\d{1,5})/.exec(rtf.slice(0, 4096))?.[1] ?? "936";
  const encoding = encodings[codePage] ?? "gb18030";
  const { blocks, complete } = new RtfWalk(encoding).of(rtf);
  if (blocks.length === 0) return damaged(path, name);
  return { format: "rtf", encoding, blocks, metadata: [], complete };
}
