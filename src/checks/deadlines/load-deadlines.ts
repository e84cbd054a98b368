import { readFileSync } from "node:fs";
import { z } from "zod";
import { UserError } from "../../model/user-error.js";
import { type CsvRecord, parseCsv } from "../../text/csv.js";
import type { DeadlineRule } from "./deadline-of.js";

const header: readonly string[] = ["unit_type", "level", "from_year", "to_year", "month", "day", "source", "assumed"];
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const whole = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);
const line = z
  .strictObject({
    unit_type: z.enum(["government", "department", "other"]),
    level: z.enum(["national", "province", "prefecture", "county", "township", ""]),
    from_year: whole,
    to_year: z.union([z.literal(""), whole]),
    month: whole,
    day: whole,
    source: z.string().min(1),
    assumed: z.enum(["true", "false"]),
  })
  .refine(({ from_year, to_year }) => to_year === "" || to_year >= from_year, { path: ["to_year"] })
  .refine(({ month }) => month >= 1 && month <= 12, { path: ["month"] })
  .refine(({ month, day }) => day >= 1 && day <= (monthDays[month - 1] ?? 31), { path: ["day"] });

/** The deadlines of a CSV file, in its order. The first bad line is a {@link UserError} that names file, line and column. */
export function loadDeadlines(path: string): readonly DeadlineRule[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new UserError({
      zh: `无法读取期限表 ${path}，请检查路径和权限`,
      en: `Cannot read the table of deadlines ${path}: please check its path and permissions`,
    });
  }
  return parseDeadlines(path, text);
}

/** The deadlines a CSV text states. `path` is only named in errors. */
export function parseDeadlines(path: string, text: string): readonly DeadlineRule[] {
  const [head, ...records] = parseCsv(text);
  if (head === undefined || head.fields.join(",") !== header.join(",")) {
    throw bad(path, head?.line ?? 1, `表头应为 ${header.join(",")}`, `the header must be ${header.join(",")}`);
  }
  if (records.length === 0)
    throw bad(path, 2, "期限表没有内容，请至少写一行", "the table is empty: add at least one line");
  return records.map((record) => ruleOf(path, record));
}

function ruleOf(path: string, { line: number, fields }: CsvRecord): DeadlineRule {
  if (fields.length !== header.length) {
    throw bad(
      path,
      number,
      `应有 ${header.length} 列，实有 ${fields.length} 列`,
      `has ${fields.length} columns instead of ${header.length}`,
    );
  }
  const parsed = line.safeParse(Object.fromEntries(header.map((name, at) => [name, fields[at]])));
  if (!parsed.success) {
    const column = String(parsed.error.issues[0]?.path[0] ?? "");
    const value = fields[header.indexOf(column)] ?? "";
    throw bad(
      path,
      number,
      `${column} 列的“${value}”无效，请更正`,
      `"${value}" is no valid ${column}: please correct it`,
    );
  }
  const { unit_type, level, from_year, to_year, assumed, ...rest } = parsed.data;
  return {
    unitType: unit_type,
    level: level === "" ? null : level,
    fromYear: from_year,
    toYear: to_year === "" ? null : to_year,
    assumed: assumed === "true",
    ...rest,
  };
}

function bad(path: string, number: number, zh: string, en: string): UserError {
  return new UserError({ zh: `${path} 第 ${number} 行：${zh}`, en: `${path}, line ${number}: ${en}` });
}
