import { assess, loadSettings, type Settings } from "../assess.js";
import { checks } from "../checks/index.js";
import { guarded } from "../corpus/guarded.js";
import type { Dismissals } from "../corpus/without-dismissed.js";
import { watchIngest } from "../ingest/watched-ingest.js";
import type { Language } from "../model/bilingual.js";
import type { Severity } from "../model/finding.js";
import { isRefusal, type Refusal, type Source } from "../model/source.js";
import { UserError } from "../model/user-error.js";
import { csvFormat } from "../output/check-csv.js";
import { jsonFormat } from "../output/check-json.js";
import { prettyFormat } from "../output/check-pretty.js";
import { sarifFormat } from "../output/check-sarif.js";
import {
  type Checked,
  type CheckFormat,
  type CheckOptions,
  noTotals,
  type Totals,
  withFile,
} from "../output/checked.js";
import { printable } from "../output/printable.js";
import { checkedFiles } from "./checked-files.js";
import { dismissalsFor } from "./dismissals.js";
import type { ExitCode, Io } from "./io.js";
import { flagOf, limitsOf, listOf, type Read, textOf } from "./read-options.js";
import { version } from "./version.js";

const formats: Readonly<Record<string, (options: CheckOptions) => CheckFormat>> = {
  pretty: prettyFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  csv: csvFormat,
};

/** Checks every file and prints what was found. 2 when a file could not be read, else 1 when something at or above `--fail-on` was found. */
export async function check(files: readonly string[], read: Read, io: Io, language: Language): Promise<ExitCode> {
  if (files.length === 0)
    throw new UserError({
      zh: "缺少要检查的文件，例如 mingjian check 报告.txt",
      en: "no file given, for example mingjian check report.txt",
    });
  const isShown = shownChecks(read);
  const dismissals = dismissalsFor(textOf(read, "ignore-file"));
  const settings = loadSettings(textOf(read, "scheme"));
  const { color, width } = io;
  const format = (formats[textOf(read, "format") ?? "pretty"] ?? prettyFormat)({
    version,
    language,
    text: flagOf(read, "text"),
    cells: flagOf(read, "cells"),
    color,
    width,
    checks,
  });
  let totals = noTotals;
  const found = new Set<string>();
  io.out(format.begin());
  const watched = watchIngest(limitsOf(read));
  try {
    for (const { path, read: readFile } of checkedFiles(files, io, watched.ingest)) {
      const checked = checkedOf(await readFile(), settings, isShown, dismissals.of(path));
      for (const id of dismissedIn(checked)) found.add(id);
      if (checked.kind === "refused") io.err(`mingjian: ${printable(checked.refusal.message[language])}\n`);
      io.out(format.file(checked));
      totals = withFile(totals, checked);
    }
  } finally {
    // What was printed is complete, whatever ended the loop.
    io.out(format.end(totals));
    await watched.close();
  }
  for (const message of dismissals.unused(found)) io.err(`mingjian: ${printable(message[language])}\n`);
  return exitCode(totals, textOf(read, "fail-on") ?? "error");
}

function checkedOf(
  source: Source | Refusal,
  settings: Settings,
  isShown: (check: string) => boolean,
  dismissals: Dismissals,
): Checked {
  const assessment = isRefusal(source)
    ? source
    : guarded(source.path, () => assess(source, settings, { prior: null, stated: {}, dismissals }));
  if (isRefusal(assessment)) return { kind: "refused", refusal: assessment };
  const results = assessment.results.filter(({ check: id }) => isShown(id));
  const findings = results.flatMap((result) => [
    ...result.findings.map((finding) => ({ ...finding, dismissed: null })),
    ...(result.dismissed ?? []),
  ]);
  return { kind: "assessed", assessment, findings, results };
}

/** The ids that were dismissed, of checks that are not shown too. */
function dismissedIn(checked: Checked): readonly string[] {
  if (checked.kind === "refused") return [];
  return checked.assessment.results.flatMap(({ dismissed = [] }) => dismissed.map(({ id }) => id));
}

/** Which checks `--only` and `--except` leave; a check id that does not exist is a {@link UserError}. */
function shownChecks(read: Read): (check: string) => boolean {
  const known = new Set(checks.map(({ id }) => id));
  const named = (option: string) => {
    const ids = listOf(read, option);
    const unknown = ids?.find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new UserError({
        zh: `--${option}：没有“${unknown}”这个检查项，全部检查项见 docs/checks.md`,
        en: `--${option}: there is no check "${unknown}"; docs/checks.md lists them all`,
      });
    return ids === undefined ? undefined : new Set(ids);
  };
  const only = named("only");
  const except = named("except");
  return (id) => (only?.has(id) ?? true) && !(except?.has(id) ?? false);
}

function exitCode(totals: Totals, failOn: string): ExitCode {
  if (totals.refused > 0) return 2;
  const severities: readonly Severity[] = ["error", "warning", "info"];
  const counted = severities.slice(0, severities.indexOf(failOn as Severity) + 1);
  return counted.some((severity) => totals[severity] > 0) ? 1 : 0;
}
