import type { Language } from "../../model/bilingual.js";
import type { ReuseStudy } from "../../reuse/study.js";
import { repeatedReports, repetitionMeasures } from "../repetition-measures.js";
import { html, joined, type Markup } from "./markup.js";
import { titleOf } from "./side-by-side.js";

/** More rows are in the file. */
const MOST_ROWS = 40;

/** How much of each report is last year's, by several measures side by side. Null when no report has one of the year before. */
export function repetitionSection(study: ReuseStudy, language: Language): Markup | null {
  const say = (zh: string, en: string) => ({ zh, en })[language];
  const reports = repeatedReports(study);
  if (reports.length === 0) return null;
  const cell = (value: number) => html`<td class="number">${(100 * value).toFixed(1)}</td>`;
  return html`<h2>${say("重复率：与本机关上年报告相比（%）", "重复率: against the agency's report of the year before (per cent)")}</h2>
<p>${say("“重复率”没有统一算法，结论因算法而异，故并列：按句，凡有连续 15 字与上年相同的句子整句计入；按字，只计这些连续文字本身；原样，数字、日期、名称改动即不算相同；按编辑量和按用词比较整篇。算法见 docs/reuse-measures.md，全部报告见 reuse-measures.csv。", "There is no one definition of 重复率 and the verdict depends on it, hence several: by sentences, a sentence with 15 characters in a row of last year's counts as a whole; by characters, only such runs count; as printed, another number, date or name is a difference; by edits and by words, whole texts are compared. Formulas: docs/reuse-measures.md; all reports: reuse-measures.csv.")}</p>
<div class="scroll"><table><thead><tr><th></th>${joined(repetitionMeasures.map(({ label }) => html`<th class="number">${label[language]}</th>`))}</tr></thead><tbody>
${joined(reports.slice(0, MOST_ROWS).map(({ document, values }) => html`<tr><td>${titleOf(study, document, language)}</td>${joined(values.map(cell))}</tr>\n`))}</tbody></table></div>
${reports.length > MOST_ROWS ? html`<p class="soft">${say(`共 ${reports.length} 份，此处列 ${MOST_ROWS} 份`, `${reports.length} reports, ${MOST_ROWS} here`)}</p>` : null}`;
}
