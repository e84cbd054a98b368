import { readFileSync } from "node:fs";
import { posix } from "node:path";
import diceCoefficient from "natural/lib/natural/distance/dice_coefficient.js";
import { decode } from "../ingest/decode.js";
import type { Bilingual } from "../model/bilingual.js";
import type { StatedFacts } from "../model/subject.js";
import { UserError } from "../model/user-error.js";
import { type CsvRecord, parseCsv } from "../text/csv.js";
import { manifestColumns } from "./manifest-columns.js";

/** What a manifest states, by path relative to the manifest's folder (with `/`, without `./`). In the manifest's order. */
export type Manifest = ReadonlyMap<string, StatedFacts>;

/** What is wrong in one line. */
interface RowTrouble extends Bilingual {
  readonly line: number;
}

/** So many troubles are told one by one, and how many there are beside them. */
const mostTroubles = 20;

/**
 * Reads a corpus manifest: a CSV file (UTF-8, or another encoding mingjian reads) with a header that holds `path` and any of agency,
 * region_code, level, unit_type, year, published_on, source_url; other columns are left to their owners, an empty field states nothing.
 * Throws a {@link UserError} that names file and lines for everything that cannot be read as meant (the first twenty, and how many there
 * are), and for paths outside the manifest's folder.
 */
export function readManifest(file: string): Manifest {
  const [header, ...rows] = parseCsv(textOf(file));
  const names = header?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const at = names.indexOf("path");
  if (header === undefined || at < 0) throw headerError(file, "缺少 path 列", "has no column `path`");
  const twice = names.find((name, i) => name !== "" && names.indexOf(name) !== i);
  if (twice !== undefined) throw headerError(file, `列 ${twice} 重复`, `has the column \`${twice}\` twice`);
  const misspelt = misspeltColumn(names);
  if (misspelt !== null) throw columnError(file, ...misspelt);
  const manifest = new Map<string, StatedFacts>();
  const troubles: RowTrouble[] = [];
  for (const row of rows) {
    if (row.fields.every((field) => field.trim() === "")) continue;
    const found = readRow(row, names, at, manifest);
    troubles.push(...found.map((trouble) => ({ line: row.line, ...trouble })));
  }
  if (troubles.length > 0) throw rowsError(file, troubles);
  return manifest;
}

/** So alike (Dice coefficient of their bigrams), a name is a slip for a column that is not there: `agenci`, `unit-type`. */
const ALIKE = 0.75;

/** A column that nothing reads and the one it is probably meant to be; null when there is none. */
function misspeltColumn(names: readonly string[]): readonly [printed: string, meant: string] | null {
  for (const name of names) {
    if (name === "path" || manifestColumns.has(name)) continue;
    for (const known of manifestColumns.keys())
      if (!names.includes(known) && diceCoefficient(name, known) >= ALIKE) return [name, known];
  }
  return null;
}

/** Enters one row into the manifest; what is wrong with it, if anything. */
function readRow(
  { fields }: CsvRecord,
  names: readonly string[],
  at: number,
  manifest: Map<string, StatedFacts>,
): readonly Bilingual[] {
  if (fields.length < names.length || fields.slice(names.length).some((field) => field.trim() !== ""))
    return [
      {
        zh: `有 ${fields.length} 个字段，表头为 ${names.length} 个，请检查逗号和引号`,
        en: `has ${fields.length} fields where the header has ${names.length}; check commas and quotes`,
      },
    ];
  const troubles: Bilingual[] = [];
  const path = insidePath((fields[at] as string).trim(), troubles);
  if (path !== null && manifest.has(path))
    troubles.push({ zh: `路径 ${path} 重复，请只保留一行`, en: `repeats the path ${path}; keep one row` });
  const facts = factsOf(fields, names, troubles);
  if (path !== null && !manifest.has(path)) manifest.set(path, facts);
  return troubles;
}

function textOf(file: string): string {
  const decoded = decode(readFileSync(file));
  if (decoded === null) throw headerError(file, "不是可以辨认的文本", "is not recognisable text");
  return decoded.text.replaceAll("\0", "").replace(/\r\n?/g, "\n");
}

function factsOf(fields: readonly string[], names: readonly string[], troubles: Bilingual[]): StatedFacts {
  let facts: StatedFacts = {};
  names.forEach((name, i) => {
    const column = manifestColumns.get(name);
    const value = (fields[i] as string).trim();
    if (column === undefined || value === "") return;
    const fact = column.read(value);
    const { zh, en } = column.expected;
    if (fact === null) troubles.push({ zh: `${name} 为“${value}”，${zh}`, en: `\`${name}\` is "${value}" and ${en}` });
    else facts = { ...facts, ...fact };
  });
  return facts;
}

/** The path as `a/b.txt`; null, and a trouble, for one that is empty, absolute or leads out of the folder. */
function insidePath(printed: string, troubles: Bilingual[]): string | null {
  if (printed === "") {
    troubles.push({
      zh: "path 为空，请填写报告的相对路径",
      en: "has an empty `path`; give the report's relative path",
    });
    return null;
  }
  const path = posix.normalize(printed.replaceAll("\\", "/"));
  const leadsOut =
    path.startsWith("/") || /^[a-z]:/i.test(path) || path === ".." || path.startsWith("../") || path.includes("\0");
  if (!leadsOut) return path;
  troubles.push({
    zh: `路径 ${printed} 不在清单所在的文件夹内，请改为其中的相对路径`,
    en: `points outside the manifest's folder (${printed}); give a relative path inside it`,
  });
  return null;
}

function headerError(file: string, zh: string, en: string): UserError {
  return new UserError({
    zh: `清单 ${file} ${zh}，请以 UTF-8 编码的 CSV 保存，首行为列名，其中须有 path`,
    en: `manifest ${file} ${en}; save it as CSV in UTF-8 whose first line names the columns, \`path\` among them`,
  });
}

function columnError(file: string, printed: string, meant: string): UserError {
  return new UserError({
    zh: `清单 ${file} 的列“${printed}”与可用的列“${meant}”相近而不相同，请改正；如另有用途，请换一个列名`,
    en: `manifest ${file} has a column "${printed}", which is not read and is nearly "${meant}"; correct it, or give it another name if it is meant for something else`,
  });
}

/** All that is wrong in the rows, in one message. */
function rowsError(file: string, troubles: readonly RowTrouble[]): UserError {
  const [first] = troubles;
  if (first !== undefined && troubles.length === 1)
    return new UserError({
      zh: `清单 ${file} 第 ${first.line} 行：${first.zh}`,
      en: `manifest ${file}, line ${first.line}: ${first.en}`,
    });
  const shown = troubles.slice(0, mostTroubles);
  const rest = troubles.length - shown.length;
  const zh = shown.map((trouble) => `第 ${trouble.line} 行：${trouble.zh}`).join("；");
  const en = shown.map((trouble) => `line ${trouble.line}: ${trouble.en}`).join("; ");
  return new UserError({
    zh: `清单 ${file} 有 ${troubles.length} 处错误：${zh}${rest > 0 ? `；另有 ${rest} 处` : ""}`,
    en: `manifest ${file} has ${troubles.length} errors: ${en}${rest > 0 ? `; and ${rest} more` : ""}`,
  });
}
