import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dismissals } from "../corpus/without-dismissed.js";
import type { Bilingual } from "../model/bilingual.js";
import { UserError } from "../model/user-error.js";
import { parseCsv } from "../text/csv.js";

/** The dismissals of a run, and what became of them. */
export interface DismissalLists {
  /** Those for a report, by its path. */
  readonly of: (reportPath: string) => Dismissals;
  /** A sentence for each list that was read and names findings that are not among these. */
  readonly unused: (found: ReadonlySet<string>) => readonly Bilingual[];
}

const FILE_NAME = ".mingjian-ignore.csv";
const findingId = /^[0-9a-f]{12}$/;

/**
 * Finds the dismissals for a report: those of the named file, or else those of `.mingjian-ignore.csv` beside the report (in the working
 * directory for standard input). Files are read once. A file that is named and absent, or holds a bad row, is a {@link UserError}.
 */
export function dismissalsFor(named: string | undefined): DismissalLists {
  const known = new Map<string, Dismissals>();
  if (named !== undefined) known.set(named, readDismissals(named));
  const unused = (found: ReadonlySet<string>) =>
    [...known].flatMap(([path, dismissals]) => {
      const ids = Object.keys(dismissals).filter((id) => !found.has(id));
      return ids.length === 0 ? [] : [unusedWords(path, ids)];
    });
  const of = (reportPath: string) => {
    const path = named ?? join(reportPath === "-" ? "." : dirname(reportPath), FILE_NAME);
    const dismissals = known.get(path) ?? (existsSync(path) ? readDismissals(path) : {});
    known.set(path, dismissals);
    return dismissals;
  };
  return { of, unused };
}

const MOST_IDS = 5;

function unusedWords(path: string, ids: readonly string[]): Bilingual {
  const some = (separator: string) => ids.slice(0, MOST_IDS).join(separator);
  return {
    zh: `${path}：${ids.length} 个编号在本次的报告中没有对应的问题（${some("、")}${ids.length > MOST_IDS ? "等" : ""}），或报告已改动，或属于其他报告，请核对`,
    en: `${path}: ${ids.length} of its ids fit no finding of these reports (${some(", ")}${ids.length > MOST_IDS ? ", …" : ""}): the report has changed, or they are of other reports; please check`,
  };
}

function readDismissals(path: string): Dismissals {
  let text: string;
  try {
    // A pipe in its place would never end.
    if (!statSync(path).isFile()) throw new Error("no file");
    text = readFileSync(path, "utf8");
  } catch {
    throw new UserError({
      zh: `${path}：无法读取排除清单，请核对路径`,
      en: `${path}: the dismissals cannot be read; check the path`,
    });
  }
  return parseDismissals(path, text);
}

/** The dismissals of a CSV text with the header `finding_id,reason`. Every row must name a finding and give a reason. */
export function parseDismissals(path: string, text: string): Dismissals {
  const [header, ...rows] = parseCsv(text);
  if (header?.fields[0]?.trim() !== "finding_id" || header.fields[1]?.trim() !== "reason") {
    throw bad(path, header?.line ?? 1, "表头应为 finding_id,reason", "the header must be finding_id,reason");
  }
  const dismissals: Record<string, string> = {};
  for (const { line, fields } of rows) {
    const id = fields[0]?.trim() ?? "";
    const reason = fields[1]?.trim() ?? "";
    if (!findingId.test(id)) {
      throw bad(
        path,
        line,
        `“${id}”不是问题编号（12 位十六进制数字，见 check 的输出）`,
        `"${id}" is no finding id (12 hex digits, as check prints them)`,
      );
    }
    if (reason === "")
      throw bad(path, line, `编号 ${id} 未写明排除理由`, `finding ${id} is dismissed without a reason`);
    dismissals[id] = reason;
  }
  return dismissals;
}

function bad(path: string, line: number, zh: string, en: string): UserError {
  return new UserError({ zh: `${path} 第 ${line} 行：${zh}`, en: `${path} line ${line}: ${en}` });
}
