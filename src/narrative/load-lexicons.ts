import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/user-error.js";
import { fold } from "../text/fold.js";
import { type LexiconEntry, type LexiconName, type Lexicons, lexiconNames } from "./lexicon.js";

const columns = ["term", "weight", "category", "note", "source"] as const;

/**
 * The lexicons of a directory: one `<name>.tsv` each, with the header `term weight category note source`, tab-separated, UTF-8.
 * A byte order mark and CRLF are tolerated. The first bad line is a {@link UserError} that names file, line, what is wrong and the mend.
 */
export function loadLexicons(directory: string): Lexicons {
  const hash = createHash("sha256");
  const entries: LexiconEntry[] = [];
  for (const name of lexiconNames) {
    const path = join(directory, `${name}.tsv`);
    const bytes = readBytes(path);
    hash.update(`${name}\0`).update(bytes);
    for (const entry of parseLexicon(name, path, decode(path, bytes))) entries.push(entry);
  }
  return { entries, sha256: hash.digest("hex") };
}

/** The entries of one lexicon file's text. `path` is only named in errors. */
export function parseLexicon(lexicon: LexiconName, path: string, text: string): readonly LexiconEntry[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  if (lines[0] !== columns.join("\t")) {
    throw bad(path, 1, "表头应为 term、weight、category、note、source 五列，以制表符分隔", [
      "the header must be term, weight, category, note, source, separated by tabs",
    ]);
  }
  const seen = new Map<string, number>();
  const entries: LexiconEntry[] = [];
  for (let i = 1; i < lines.length; i++) {
    if (lines[i] === "" && i === lines.length - 1) break;
    const entry = parseLine(lexicon, path, i + 1, lines[i] as string);
    const before = seen.get(entry.term);
    if (before !== undefined) {
      throw bad(path, i + 1, `词条“${entry.term}”与第 ${before} 行重复，请删去一行`, [
        `the term “${entry.term}” repeats line ${before}: delete one of them`,
      ]);
    }
    seen.set(entry.term, i + 1);
    entries.push(entry);
  }
  return entries;
}

function parseLine(lexicon: LexiconName, path: string, line: number, text: string): LexiconEntry {
  const fields = text.split("\t");
  if (fields.length !== columns.length) {
    throw bad(path, line, `应有 5 列，实有 ${fields.length} 列，请以制表符分隔`, [
      `has ${fields.length} columns instead of 5: separate them by tabs`,
    ]);
  }
  for (let i = 0; i < columns.length; i++) {
    const field = fields[i] as string;
    if (field === "")
      throw bad(path, line, `${columns[i]} 列为空，请填写`, [`the column ${columns[i]} is empty: fill it in`]);
    if (field !== field.trim()) {
      throw bad(path, line, `${columns[i]} 列首尾有空白，请删去`, [
        `the column ${columns[i]} starts or ends with white space: remove it`,
      ]);
    }
  }
  const [term, weight, category, note, source] = fields as [string, string, string, string, string];
  if (/\s/u.test(term))
    throw bad(path, line, `词条“${term}”中有空白，请删去`, [`the term “${term}” holds white space: remove it`]);
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(weight)) {
    throw bad(path, line, `weight 应为 0 至 1 之间的数，表中为“${weight}”`, [
      `weight must be a number from 0 to 1, not “${weight}”`,
    ]);
  }
  return { lexicon, term: fold(term), weight: Number(weight), category, note, source, line };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UserError({
      zh: `无法读取词表 ${path}：请确认文件存在且可读。`,
      en: `The lexicon ${path} cannot be read: check that the file exists and is readable.`,
    });
  }
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError({
      zh: `词表 ${path} 不是 UTF-8 编码：请另存为 UTF-8。`,
      en: `The lexicon ${path} is not UTF-8: save it as UTF-8.`,
    });
  }
}

function bad(path: string, line: number, zh: string, [en]: readonly [string]): UserError {
  return new UserError({ zh: `词表 ${path} 第 ${line} 行：${zh}。`, en: `Lexicon ${path}, line ${line}: ${en}.` });
}
