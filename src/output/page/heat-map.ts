import type { Bilingual, Language } from "../../model/bilingual.js";
import type { ReuseStudy } from "../../reuse/study.js";
import { compareText } from "../../text/compare.js";
import { html, joined, type Markup } from "./markup.js";

/** More rows than this no eye takes in; those that share most are shown. */
const MOST_ROWS = 40;

interface Cell {
  share: number;
  pairs: number;
}

/** What is compared with what. */
export type HeatMapOf = "agencies" | "years";

const titles: Readonly<Record<HeatMapOf, Bilingual>> = {
  agencies: { zh: "机关之间", en: "between agencies" },
  years: { zh: "年度之间", en: "between years" },
};

/**
 * A heat map of shared text: row, the later known report's agency or year; column, the earlier one's; a cell, the largest share of a report of
 * the row that one of the column holds, and on pointing the number of pairs. Null when nothing is shared.
 */
export function heatMap(study: ReuseStudy, of: HeatMapOf, language: Language): Markup | null {
  const keyOf = (d: number): string | null => {
    const document = study.documents[d];
    return of === "years" ? (document?.year?.toString() ?? null) : (document?.agencyName ?? null);
  };
  const cells = new Map<string, Map<string, Cell>>();
  const weight = new Map<string, number>();
  for (const { a, b, containmentOfA } of study.pairs) {
    const [row, column] = [keyOf(a), keyOf(b)];
    if (row === null || column === null) continue;
    const line = cells.get(row) ?? new Map<string, Cell>();
    const cell = line.get(column) ?? { share: 0, pairs: 0 };
    line.set(column, { share: Math.max(cell.share, containmentOfA), pairs: cell.pairs + 1 });
    cells.set(row, line);
    for (const name of [row, column]) weight.set(name, Math.max(weight.get(name) ?? 0, containmentOfA));
  }
  if (weight.size === 0) return null;
  const names = [...weight]
    .sort(([x, a], [y, b]) => b - a || compareText(x, y))
    .slice(0, MOST_ROWS)
    .map(([name]) => name)
    .sort(compareText);
  return html`<h3>${titles[of][language]}</h3>
<div class="scroll"><table class="heat"><thead><tr><th></th>${joined(names.map((name) => html`<th><span>${name}</span></th>`))}</tr></thead><tbody>
${joined(names.map((row) => html`<tr><th>${row}</th>${joined(names.map((column) => cellOf(cells.get(row)?.get(column))))}</tr>\n`))}</tbody></table></div>
${weight.size > MOST_ROWS ? html`<p class="soft">${{ zh: `共 ${weight.size} 个，此处列相同最多的 ${MOST_ROWS} 个`, en: `${weight.size} in all, the ${MOST_ROWS} that share most here` }[language]}</p>` : null}`;
}

function cellOf(cell: Cell | undefined): Markup {
  if (cell === undefined) return html`<td></td>`;
  const percent = Math.round(cell.share * 100);
  return html`<td style="--heat: ${percent}%" title="${cell.pairs}">${percent}</td>`;
}
