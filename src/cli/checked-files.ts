import { statSync } from "node:fs";
import { join } from "node:path";
import { isArchiveFile } from "../corpus/archives.js";
import { listCorpus } from "../corpus/list-corpus.js";
import { type Ingest, readSource } from "../corpus/read-source.js";
import { maxBytes } from "../ingest/ingest.js";
import type { Refusal, Source } from "../model/source.js";
import type { Io } from "./io.js";

/** A file to check, by the name it is printed under, and how to read it. */
export interface CheckedFile {
  readonly path: string;
  readonly read: () => Promise<Source | Refusal>;
}

/**
 * The files that the operands of `check` name, in their order: `-` is standard input, a folder or an archive stands for the files in it
 * (see {@link listCorpus}), what could not be looked at included.
 */
export function checkedFiles(operands: readonly string[], io: Io, ingest: Ingest): readonly CheckedFile[] {
  return operands.flatMap((operand) => {
    if (operand === "-") return { path: "-", read: async () => ingest("-", await io.stdin(maxBytes + 1)) };
    return isFolder(operand) || isArchiveFile(operand) ? filesWithin(operand, ingest) : fileAt(operand, ingest);
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const fileAt = (path: string, ingest: Ingest): CheckedFile => ({ path, read: () => readSource(path, path, ingest) });

function filesWithin(operand: string, ingest: Ingest): readonly CheckedFile[] {
  const base = isFolder(operand) ? operand : join(operand, "..");
  const { entries, refusals } = listCorpus(operand);
  const refused = refusals.map((refusal) => {
    const path = join(base, refusal.path);
    const message = {
      zh: refusal.message.zh.replace(refusal.path, () => path),
      en: refusal.message.en.replace(refusal.path, () => path),
    };
    return { path, read: async () => ({ ...refusal, path, message }) };
  });
  return [...entries.map((entry) => fileAt(join(base, entry.path), ingest)), ...refused];
}
