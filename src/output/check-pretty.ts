import type { Bilingual, Language } from "../model/bilingual.js";
import type { Finding, Severity } from "../model/finding.js";
import { compareText } from "../text/compare.js";
import type { Checked, CheckFormat, CheckOptions, ShownFinding, Totals } from "./checked.js";
import { type Drawing, findingLines } from "./finding-lines.js";
import { linesOf } from "./lines.js";
import { createPaint, type Paint } from "./paint.js";
import { printable } from "./printable.js";

type Assessed = Extract<Checked, { kind: "assessed" }>;

const severities: readonly Severity[] = ["error", "warning", "info"];
/** Reasons for undecided verdicts shown per file. */
const MOST_REASONS = 3;

/**
 * `check --format pretty`: per file its findings with a caret under the exact characters, then what was counted; last the totals.
 * Files that could not be read only count in the totals: why is said on standard error.
 */
export function prettyFormat(options: CheckOptions): CheckFormat {
  const paint = createPaint(options.color);
  const mends = new Map(options.checks.map((check) => [check.id, check.mend[options.language]]));
  return {
    begin: () => "",
    file: (checked) => (checked.kind === "refused" ? "" : reportText(checked, options, mends, paint)),
    end: (totals) => `${paint("bold", summaryOf(totals)[options.language])}\n`,
  };
}

function reportText(file: Assessed, options: CheckOptions, mends: ReadonlyMap<string, string>, paint: Paint): string {
  const { report } = file.assessment;
  const { language, width } = options;
  const drawing: Drawing = { report, lines: linesOf(report.source.text), language, width, paint };
  const live = file.findings.filter((finding) => finding.dismissed === null).sort(bySeverityThenPlace);
  const explained = new Set<string>();
  const body = live.flatMap((finding) => {
    const mend = explained.has(finding.check) ? null : (mends.get(finding.check) ?? null);
    explained.add(finding.check);
    return findingLines(finding, mend, drawing);
  });
  const lines = [
    headLine(file, language, paint),
    "",
    ...body,
    ...file.findings.flatMap((finding) => dismissedLine(finding, language, paint)),
    ...undecidedLines(file, language, paint),
    `  ${countsOf(live, file)[language]}${{ zh: "；", en: "; " }[language]}${scoreText(file)[language]}`,
  ];
  return `${lines.join("\n")}\n\n`;
}

function headLine({ assessment }: Assessed, language: Language, paint: Paint): string {
  const { source, agency, year } = assessment.report;
  return [
    paint("bold", printable(source.path)),
    agency === null ? { zh: "单位未识别", en: "agency not recognised" }[language] : printable(agency.value),
    year === null ? { zh: "年度未识别", en: "year not recognised" }[language] : String(year.value),
  ].join("  ");
}

function bySeverityThenPlace(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.evidence[0]?.span[0] ?? 0) - (b.evidence[0]?.span[0] ?? 0)
  );
}

function dismissedLine(finding: ShownFinding, language: Language, paint: Paint): string[] {
  if (finding.dismissed === null) return [];
  const [label, colon] = { zh: ["已排除", "："], en: ["dismissed", ": "] }[language];
  const text = `${label}  ${printable(finding.message[language])}${colon}${printable(finding.dismissed)}  ${finding.check} ${finding.id}`;
  return [`  ${paint("dim", text)}`];
}

/** What could not be decided and why: silence about it would look like a pass. */
function undecidedLines({ results }: Assessed, language: Language, paint: Paint): string[] {
  const reasons = new Map<string, number>();
  for (const { unknowns } of results)
    for (const { reason } of unknowns) reasons.set(reason[language], (reasons.get(reason[language]) ?? 0) + 1);
  if (reasons.size === 0) return [];
  const ranked = [...reasons].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  const head = { zh: `未能判断 ${total} 项：`, en: `${total} not decided:` }[language];
  const shown = ranked.slice(0, MOST_REASONS).map(([reason, count]) => `    ${printable(reason)} (${count})`);
  const rest = ranked.length - shown.length;
  const more = rest > 0 ? [{ zh: `    另有 ${rest} 种原因`, en: `    ${rest} more reasons` }[language]] : [];
  return [`  ${head}`, ...shown, ...more].map((line) => paint("dim", line));
}

function scoreText({ assessment: { score } }: Assessed): Bilingual {
  const share = `${Math.round(score.coverage * 100)}%`;
  const alone = { zh: "单份检查，未与其他报告比对", en: "judged alone, not compared with other reports" };
  if (score.total === null)
    return {
      zh: `可评内容仅 ${share}，不计总分（${alone.zh}）`,
      en: `no total score, only ${share} assessable (${alone.en})`,
    };
  return {
    zh: `得分 ${score.total.toFixed(1)}（可评 ${share}，${alone.zh}）`,
    en: `score ${score.total.toFixed(1)} (${share} assessable; ${alone.en})`,
  };
}

function countsOf(live: readonly Finding[], { findings, results, assessment }: Assessed): Bilingual {
  if (live.length === 0) {
    if (findings.length > 0) return { zh: "未发现其他问题", en: "nothing else found" };
    if (results.length < assessment.results.length)
      return { zh: "所选检查项未发现问题", en: "nothing found by the checks chosen" };
    return { zh: "未发现问题", en: "nothing found" };
  }
  const [error = 0, warning = 0, info = 0] = severities.map(
    (severity) => live.filter((finding) => finding.severity === severity).length,
  );
  return countText(error, warning, info);
}

function countText(error: number, warning: number, info: number): Bilingual {
  return {
    zh: `错误 ${error}，警告 ${warning}，提示 ${info}`,
    en: `errors ${error}, warnings ${warning}, info ${info}`,
  };
}

function summaryOf({ reports, refused, error, warning, info, dismissed }: Totals): Bilingual {
  const counts = countText(error, warning, info);
  return {
    zh: `检查报告 ${reports} 份：${counts.zh}${dismissed > 0 ? `，已排除 ${dismissed}` : ""}${refused > 0 ? `；未能检查 ${refused} 份` : ""}`,
    en: `reports checked ${reports}: ${counts.en}${dismissed > 0 ? `, dismissed ${dismissed}` : ""}${refused > 0 ? `; not checked ${refused}` : ""}`,
  };
}
