import type { Language } from "../../model/bilingual.js";
import type { Severity } from "../../model/finding.js";
import { type DimensionId, dimensionIds } from "../../model/score.js";
import type { Scheme } from "../../score/scheme.js";
import { compareText } from "../../text/compare.js";
import { severityNames } from "../checked.js";
import { dimensionReason, indicatorsOf, naturalFigure, statusNames } from "../indicator-words.js";
import type { ReportRows } from "../report-rows.js";
import type { Field, Row } from "../table-spec.js";
import { html, joined, type Markup } from "./markup.js";

type CardRows = Pick<ReportRows, "report" | "score" | "indicators" | "findings">;

const severities: readonly Severity[] = ["error", "warning", "info"];
const LONGEST_QUOTE = 120;

/** One report as a closed card: dimensions with their indicators, then every finding with what it quotes and where. */
export function reportCard(
  { report, score, indicators, findings }: CardRows,
  scheme: Scheme,
  language: Language,
): Markup {
  const sorted = [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity as Severity) - severities.indexOf(b.severity as Severity) ||
      Number(a.start) - Number(b.start) ||
      compareText(String(a.finding_id), String(b.finding_id)),
  );
  const words = {
    zh: { score: "本报告得分", bounds: "上下限", coverage: "可评", findings: "问题", none: "未发现问题" },
    en: { score: "own score", bounds: "bounds", coverage: "assessable", findings: "findings", none: "nothing found" },
  }[language];
  const name = report.agency ?? { zh: "机关未识别", en: "agency not recognised" }[language];
  return html`<details id="r-${text(report.report_id)}">
<summary><strong>${text(name)}</strong> ${text(report.year)} · ${words.score} ${figure(score.total)} <span class="soft">· ${words.bounds} ${figure(score.low)}–${figure(score.high)} · ${words.coverage} ${Math.round(Number(score.coverage) * 100)}% · ${text(report.path)}</span></summary>
<div class="scroll"><table>${joined(dimensionIds.map((id) => dimensionRows(id, score, indicators, scheme, language)))}</table></div>
<h3>${words.findings}</h3>
${sorted.length === 0 ? html`<p class="soft">${words.none}</p>` : joined(sorted.map((finding) => findingOf(finding, language)))}
</details>
`;
}

function dimensionRows(
  id: DimensionId,
  score: Row,
  indicators: readonly Row[],
  scheme: Scheme,
  language: Language,
): Markup {
  const rows = indicatorsOf(id, indicators, scheme).map((row) => {
    const spec = scheme.indicators.get(String(row.indicator));
    const value =
      row.status === "ok"
        ? html`<td class="number">${share(row.scaled)}</td><td>${naturalFigure(Number(row.raw), spec, language)}</td>`
        : html`<td class="number">–</td><td class="soft">${statusNames[String(row.status)]?.[language]} · ${text(row.reason)}</td>`;
    return html`<tr><td>${spec?.[language] ?? text(row.indicator)} <code>${spec?.reference ?? ""}</code></td>${value}</tr>
`;
  });
  const reason = typeof score[id] === "number" ? null : dimensionReason(id, indicators, scheme);
  return html`<tr><th>${scheme.dimensions[id][language]}</th><th class="number">${figure(score[id])}</th><th class="soft">${reason?.[language] ?? ""}</th></tr>
${joined(rows)}`;
}

function findingOf(finding: Row, language: Language): Markup {
  const severity = finding.severity as Severity;
  const quote = String(finding.quote ?? "").replace(/\s+/g, " ");
  const shown = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  const reason =
    typeof finding.dismissed === "string"
      ? { zh: `（已排除：${finding.dismissed}）`, en: ` (dismissed: ${finding.dismissed})` }[language]
      : "";
  const where =
    finding.start === null
      ? null
      : html` <code>${text(finding.path)} ${text(finding.start)}–${text(finding.end)}</code>`;
  return html`<div class="finding ${severity}"><b>${severityNames[severity][language]}</b> ${text(finding.message)}${reason} <code>${text(finding.check)} ${text(finding.finding_id)}</code>${shown === "" ? null : html`<br><q>${shown}</q>`}${where}</div>
`;
}

/** A score from 0 to 100 with a bar behind it; a dash where there is none. */
export function share(score: Field | undefined): Markup {
  if (typeof score !== "number") return html`–`;
  return html`<span class="share" style="--part:${Math.round(Math.min(100, Math.max(0, score)))}%">${score.toFixed(1)}</span>`;
}

function figure(value: Field | undefined): string {
  return typeof value === "number" ? value.toFixed(1) : "–";
}

function text(field: Field | undefined): string {
  return field === null || field === undefined ? "" : String(field);
}
