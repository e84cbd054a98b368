import type { Language } from "../model/bilingual.js";
import type { Severity } from "../model/finding.js";
import { type DimensionId, dimensionIds } from "../model/score.js";
import type { GroupKey, Scheme } from "../score/scheme.js";
import { displayWidth, padToWidth } from "../text/width.js";
import { severityNames } from "./checked.js";
import { leftOutWords } from "./compared-dimensions.js";
import { severityLooks } from "./finding-lines.js";
import { groupName } from "./group-name.js";
import { dimensionReason, indicatorsOf, naturalFigure, statusNames } from "./indicator-words.js";
import { unrankedWords } from "./league-words.js";
import { createPaint, type Paint } from "./paint.js";
import { printable } from "./printable.js";
import { smallGroupWords } from "./small-group.js";
import type { Row } from "./table-spec.js";

/** What a run's tables hold of one report. */
export interface ScoreCardRows {
  readonly report: Row;
  readonly score: Row;
  readonly indicators: readonly Row[];
  readonly findings: readonly Row[];
  /** Its row in the rankings, or why it has none: a row of `unranked`. Null when the run lists it in neither. */
  readonly placing: Row | null;
  /** What the keys of the run's groups are made of. */
  readonly groupBy: readonly GroupKey[];
  /** How many reports the run compared. */
  readonly reports: number;
}

const LONGEST_QUOTE = 60;
const severities: readonly Severity[] = ["error", "warning", "info"];
/** One report's score taken apart, as terminal text: rank, dimensions with their indicators, findings with what they quote. */
export function scoreCard(rows: ScoreCardRows, scheme: Scheme, language: Language, color: boolean): string {
  const paint = createPaint(color);
  const lines = [
    ...headLines(rows, scheme, language, paint),
    "",
    ...dimensionIds.flatMap((id) => [
      paint("bold", dimensionLine(id, rows, scheme, language)),
      ...indicatorLines(indicatorsOf(id, rows.indicators, scheme), scheme, language),
    ]),
    "",
    ...findingLines(rows.findings, language, paint),
  ];
  return `${lines.join("\n")}\n`;
}

function dimensionLine(id: DimensionId, { score, indicators }: ScoreCardRows, scheme: Scheme, language: Language) {
  const reason = dimensionReason(id, indicators, scheme)?.[language];
  const name = `${scheme.dimensions[id][language]}  ${figure(score[id])}`;
  return typeof score[id] === "number" || reason === undefined ? name : name + inBrackets(reason, language);
}

function headLines(
  { report, score, placing, groupBy, reports }: ScoreCardRows,
  scheme: Scheme,
  language: Language,
  paint: Paint,
): string[] {
  const rank =
    placing === null || placing.rank === undefined
      ? {
          zh: `未排名：${unrankedWords(placing ?? {}, scheme, "zh")}`,
          en: `not ranked: ${unrankedWords(placing ?? {}, scheme, "en")}`,
        }[language]
      : {
          zh: `${groupName(String(placing.group), groupBy, "zh")}：第 ${placing.rank} 名${placing.tied === true ? "（并列）" : ""}，共 ${placing.group_size} 份，名次区间 ${placing.rank_p05}–${placing.rank_p95}，中位 ${placing.rank_median}`,
          en: `${groupName(String(placing.group), groupBy, "en")}: rank ${placing.rank}${placing.tied === true ? " (tied)" : ""} of ${placing.group_size}, interval ${placing.rank_p05}–${placing.rank_p95}, median ${placing.rank_median}`,
        }[language];
  const total = figure(score.total);
  const bounds = `${figure(score.low)}–${figure(score.high)}`;
  const share = `${Math.round(Number(score.coverage) * 100)}%`;
  return [
    `${paint("bold", printable(String(report.agency ?? "")))}  ${report.year ?? ""}  ${printable(String(report.path))}`,
    rank,
    ...smallGroup(placing, scheme, language),
    ...rankedBy(placing ?? {}, scheme, language),
    {
      zh: `本报告得分 ${total}，上下限 ${bounds}，可评 ${share}（与本次运行的 ${reports} 份报告比对；check 单份检查时无从比对，可评较少）`,
      en: `own score ${total}, bounds ${bounds}, ${share} assessable (compared with the ${reports} reports of this run; check judges a report alone and can assess less)`,
    }[language],
  ];
}

function smallGroup(placing: Row | null, scheme: Scheme, language: Language): readonly string[] {
  const words = typeof placing?.group_size === "number" ? smallGroupWords(placing.group_size, scheme, language) : null;
  return words === null ? [] : [words];
}

/** By what score it was ranked, where the group leaves dimensions out and the score is another than the report's own. */
function rankedBy(placing: Row, scheme: Scheme, language: Language): readonly string[] {
  const left = leftOutWords(placing, scheme, language);
  if (left === null) return [];
  const bounds = `${figure(placing.score_low)}–${figure(placing.score_high)}`;
  return [
    {
      zh: `排名得分 ${figure(placing.score)}，上下限 ${bounds}；${left}`,
      en: `ranked by ${figure(placing.score)}, bounds ${bounds}; ${left}`,
    }[language],
  ];
}

function indicatorLines(rows: readonly Row[], scheme: Scheme, language: Language): string[] {
  const names = rows.map((row) => scheme.indicators.get(String(row.indicator))?.[language] ?? String(row.indicator));
  const width = Math.max(0, ...names.map(displayWidth));
  return rows.map((row, i) => {
    const spec = scheme.indicators.get(String(row.indicator));
    const name = padToWidth(names[i] as string, width);
    if (row.status !== "ok")
      return `  ${name}    –  ${statusNames[String(row.status)]?.[language] ?? row.status}${inBrackets(printable(String(row.reason ?? "")), language)}`;
    return `  ${name}  ${figure(row.scaled).padStart(5)}  ${naturalFigure(Number(row.raw), spec, language)}`;
  });
}

function findingLines(rows: readonly Row[], language: Language, paint: Paint): string[] {
  if (rows.length === 0) return [{ zh: "未发现问题", en: "nothing found" }[language]];
  const rankOf = ({ severity }: Row) => severities.indexOf(severity as Severity);
  return [...rows]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .flatMap((row) => {
      const severity = row.severity as Severity;
      const quote = printable(String(row.quote ?? "").replace(/\s+/g, " "));
      const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
      const reason =
        typeof row.dismissed === "string"
          ? inBrackets(
              { zh: `已排除：${printable(row.dismissed)}`, en: `dismissed: ${printable(row.dismissed)}` }[language],
              language,
            )
          : "";
      return [
        `${paint(severityLooks[severity], severityNames[severity][language])}  ${printable(String(row.message))}${reason}  ${paint("dim", `${row.check} ${row.finding_id}`)}`,
        ...(shown === ""
          ? []
          : [
              `      ${{ zh: `原文：“${shown}”`, en: `quotes: "${shown}"` }[language]}  ${paint("dim", `${row.path} ${row.start}–${row.end}`)}`,
            ]),
      ];
    });
}

function inBrackets(words: string, language: Language): string {
  return { zh: `（${words}）`, en: ` (${words})` }[language];
}

function figure(value: unknown): string {
  return typeof value === "number" ? value.toFixed(1) : "–";
}
