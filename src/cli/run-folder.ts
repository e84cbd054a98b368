import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/user-error.js";
import { runTables } from "../output/run-tables.js";
import { type Row, rowsFrom } from "../output/table-spec.js";
import type { RunRecord } from "./run-record.js";

/** The scheme that a run was scored by, as it was. */
export const SCHEME_FILE = "scheme.yaml";

/** The finished run of `score` in a folder, as far as it is asked for. */
export interface RunFolder {
  readonly record: RunRecord;
  /** Where the run's own scheme stands. */
  readonly schemePath: string;
  /** The rows of one of the run's tables, in the file's order. */
  readonly rows: (table: keyof typeof runTables) => readonly Row[];
}

/** The run in this folder; a folder without one, or a file that cannot be read, is a {@link UserError}. */
export function runFolder(path: string): RunFolder {
  const record = recordIn(path);
  return {
    record,
    schemePath: join(path, SCHEME_FILE),
    rows: (table) => {
      const { file } = runTables[table];
      const rows = rowsFrom(runTables[table], textIn(path, file));
      if (!isWhole(table, rows, record)) throw damaged(join(path, file));
      return rows;
    },
  };
}

/** Whether a table has all its rows, as far as the run's record and its own rows tell, and numbers where numbers belong. */
function isWhole(table: keyof typeof runTables, rows: readonly Row[], record: RunRecord): boolean {
  if (rows.some((row) => Object.values(row).some(Number.isNaN))) return false;
  if (table === "reports") return rows.length === record.reports;
  if (table !== "indicators") return true;
  const perReport = [...byReport(rows).values()];
  return perReport.length === record.reports && perReport.every(({ length }) => length === perReport[0]?.length);
}

function damaged(file: string): UserError {
  return new UserError({
    zh: `${file} 的行数与运行记录 run.json 不符或有单元格不是数字，可能已被改动或截断，请重新运行 score`,
    en: `${file} does not have the rows that run.json tells of, or has a cell that is no number: it was changed or cut short; run score again`,
  });
}

function recordIn(path: string): RunRecord {
  const text = textIn(path, "run.json");
  try {
    const record = JSON.parse(text) as RunRecord;
    if (Array.isArray(record.group_by) && typeof record.scheme === "object") return record;
  } catch {
    // not JSON: refused below
  }
  throw new UserError({
    zh: `${join(path, "run.json")} 不是 mingjian score 写出的文件，请重新运行 score`,
    en: `${join(path, "run.json")} was not written by mingjian score; run score again`,
  });
}

function textIn(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UserError({
      zh: `${join(folder, file)} 无法读取（${code}）：请给出 mingjian score 写出的结果文件夹`,
      en: `${join(folder, file)} cannot be read (${code}): name a folder that mingjian score wrote`,
    });
  }
}

/** Rows by their report, in order. */
export function byReport(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.report_id);
    const own = found.get(id);
    if (own === undefined) found.set(id, [row]);
    else own.push(row);
  }
  return found;
}
