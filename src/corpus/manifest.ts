import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { decode } from "../ingest/decode.js";
import type { Bilingual } from "../model/bilingual.js";
import type { IsoDate, Level, UnitType } from "../model/report.js";
import type { StatedFacts } from "../model/subject.js";
import { UserError } from "../model/user-error.js";
import { type CsvRecord, parseCsv } from "../text/csv.js";

interface Column {
  /** The fact a filled-in field states; null when it cannot be read. */
  readonly read: (value: string) => StatedFacts | null;
  readonly expected: Bilingual;
}

/** The regulation that asks for these reports is in force since May 2008. No report is older. */
const FIRST_YEAR = 2008;

const levels = ["national", "province", "prefecture", "county", "township"] as const satisfies readonly Level[];
const unitTypes = ["government", "department", "other"] as const satisfies readonly UnitType[];
const anyText: Bilingual = { zh: "应为文字", en: "must be text" };
const oneOf = (words: readonly string[]): Bilingual => ({
  zh: `应为 ${words.join("、")} 之一`,
  en: `must be one of ${words.join(", ")}`,
});

const columns: ReadonlyMap<string, Column> = new Map<string, Column>([
  ["agency", { read: (value) => ({ agency: value }), expected: anyText }],
  [
    "region_code",
    {
      read: (value) => (/^\d{6}$/.test(value) ? { regionCode: value } : null),
      expected: { zh: "应为六位行政区划代码", en: "must be a region code of six digits" },
    },
  ],
  [
    "level",
    {
      read: (value) => stated(levels, value, (level) => ({ level })),
      expected: oneOf(levels),
    },
  ],
  [
    "unit_type",
    {
      read: (value) => stated(unitTypes, value, (unitType) => ({ unitType })),
      expected: oneOf(unitTypes),
    },
  ],
  [
    "year",
    {
      read: (value) => (/^20\d\d$/.test(value) && Number(value) >= FIRST_YEAR ? { year: Number(value) } : null),
      expected: { zh: "应为报告年度（四位数字，2008 年起）", en: "must be the report's year (four digits, from 2008)" },
    },
  ],
  [
    "published_on",
    {
      read: (value) => {
        const publishedOn = isoDate(value);
        return publishedOn === null ? null : { publishedOn };
      },
      expected: { zh: "应为日期，如 2021-01-29", en: "must be a date such as 2021-01-29" },
    },
  ],
  ["source_url", { read: (value) => ({ sourceUrl: value }), expected: anyText }],
]);

function stated<T extends string>(
  words: readonly T[],
  value: string,
  fact: (word: T) => StatedFacts,
): StatedFacts | null {
  const word = words.find((each) => each === value);
  return word === undefined ? null : fact(word);
}

/** ISO text of `2021-01-29` or `2021/1/29` (as spreadsheets rewrite it); null when there is no such day. */
function isoDate(value: string): IsoDate | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(value);
  if (match === null) return null;
  const iso = `${match[1]}-${match[3]?.padStart(2, "0")}-${match[4]?.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** What a manifest states, by path relative to the manifest's folder (with `/`, without `./`). In the manifest's order. */
export type Manifest = ReadonlyMap<string, StatedFacts>;

/**
 * Reads a corpus manifest: a CSV file (UTF-8, or another encoding mingjian reads) with a header that holds `path` and any of agency,
 * region_code, level, unit_type, year, published_on, source_url; other columns are left to their owners, an empty field states nothing.
 * Throws a {@link UserError} that names file and line for anything that cannot be read as meant, and for paths outside the manifest's folder.
 */
export function readManifest(file: string): Manifest {
  const [header, ...rows] = parseCsv(textOf(file));
  const names = header?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const at = names.indexOf("path");
  if (header === undefined || at < 0) throw headerError(file, "缺少 path 列", "has no column `path`");
  const twice = names.find((name, i) => name !== "" && names.indexOf(name) !== i);
  if (twice !== undefined) throw headerError(file, `列 ${twice} 重复`, `has the column \`${twice}\` twice`);
  const manifest = new Map<string, StatedFacts>();
  for (const row of rows) {
    if (row.fields.every((field) => field.trim() === "")) continue;
    const { fields, line } = row;
    if (fields.length < names.length || fields.slice(names.length).some((field) => field.trim() !== ""))
      throw rowError(
        file,
        line,
        `有 ${fields.length} 个字段，表头为 ${names.length} 个，请检查逗号和引号`,
        `has ${fields.length} fields where the header has ${names.length}; check commas and quotes`,
      );
    const path = insidePath(file, line, (fields[at] as string).trim());
    if (manifest.has(path))
      throw rowError(file, line, `路径 ${path} 重复，请只保留一行`, `repeats the path ${path}; keep one row`);
    manifest.set(path, factsOf(file, row, names));
  }
  return manifest;
}

function textOf(file: string): string {
  const decoded = decode(readFileSync(file));
  if (decoded === null) throw headerError(file, "不是可以辨认的文本", "is not recognisable text");
  return decoded.text.replaceAll("\0", "").replace(/\r\n?/g, "\n");
}

function factsOf(file: string, { line, fields }: CsvRecord, names: readonly string[]): StatedFacts {
  let facts: StatedFacts = {};
  names.forEach((name, i) => {
    const column = columns.get(name);
    const value = (fields[i] as string).trim();
    if (column === undefined || value === "") return;
    const fact = column.read(value);
    const { zh, en } = column.expected;
    if (fact === null) throw rowError(file, line, `${name} 为“${value}”，${zh}`, `\`${name}\` is "${value}" and ${en}`);
    facts = { ...facts, ...fact };
  });
  return facts;
}

/** The path as `a/b.txt`; a path that is empty, absolute or leads out of the folder is refused. */
function insidePath(file: string, line: number, printed: string): string {
  if (printed === "")
    throw rowError(
      file,
      line,
      "path 为空，请填写报告的相对路径",
      "has an empty `path`; give the report's relative path",
    );
  const path = posix.normalize(printed.replaceAll("\\", "/"));
  if (path.startsWith("/") || /^[a-z]:/i.test(path) || path === ".." || path.startsWith("../") || path.includes("\0"))
    throw rowError(
      file,
      line,
      `路径 ${printed} 不在清单所在的文件夹内，请改为其中的相对路径`,
      `points outside the manifest's folder (${printed}); give a relative path inside it`,
    );
  return path;
}

function headerError(file: string, zh: string, en: string): UserError {
  return new UserError({
    zh: `清单 ${file} ${zh}，请以 UTF-8 编码的 CSV 保存，首行为列名，其中须有 path`,
    en: `manifest ${file} ${en}; save it as CSV in UTF-8 whose first line names the columns, \`path\` among them`,
  });
}

function rowError(file: string, line: number, zh: string, en: string): UserError {
  return new UserError({ zh: `清单 ${file} 第 ${line} 行：${zh}`, en: `manifest ${file}, line ${line}: ${en}` });
}
