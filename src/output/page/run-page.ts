import type { Bilingual, Language } from "../../model/bilingual.js";
import { dimensionIds } from "../../model/score.js";
import type { GroupKey, Scheme } from "../../score/scheme.js";
import { leftOutWords } from "../compared-dimensions.js";
import { firstPlaceWords } from "../first-place.js";
import { groupName } from "../group-name.js";
import { leagueNotes, unrankedWords } from "../league-words.js";
import { smallGroupWords } from "../small-group.js";
import type { Row } from "../table-spec.js";
import { html, joined, type Markup } from "./markup.js";
import { pageStyle } from "./page-style.js";
import { share } from "./report-card.js";

/** What the page shows of a run beside the cards of its reports. */
export interface RunSummary {
  readonly rankings: readonly Row[];
  readonly unranked: readonly Row[];
  readonly skipped: number;
  readonly groupBy: readonly GroupKey[];
  readonly scheme: Scheme;
  /** Whether the page has a card for each report to link to. */
  readonly withCards: boolean;
  readonly version: string;
  readonly language: Language;
}

/** Rows shown of a group, and of the reports without a rank; the CSV files have them all. */
const MOST_ROWS = 2000;

/**
 * The page's beginning up to the cards: facts of the run, how to read it, a league table per group with rank intervals, and the reports
 * without a rank. Complete with {@link pageEnd}. Self-contained: nothing is loaded and no script runs.
 */
export function pageStart(run: RunSummary): Markup {
  const { language, scheme, rankings, unranked, skipped, version, withCards } = run;
  const say = (words: Bilingual) => words[language];
  const title = say(scheme.name);
  const groups = grouped(rankings);
  const facts: readonly (readonly [number, Bilingual])[] = [
    [rankings.length, { zh: "份报告已排名", en: "reports ranked" }],
    [groups.size, { zh: "个可比组", en: "peer groups" }],
    [unranked.length, { zh: "份未排名", en: "not ranked" }],
    [skipped, { zh: "个文件未评分", en: "files not scored" }],
  ];
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
<h1>${title}</h1>
<p class="soft">mingjian ${version} · ${say({ zh: "评分方案", en: "scheme" })} ${scheme.version} (${scheme.preset})</p>
<ul class="facts">${joined(facts.map(([count, label]) => html`<li><b>${count}</b>${say(label)}</li>`))}</ul>
<p>${say(leagueNotes)}</p>
<p class="soft">${say({
    zh: "上下限为无法评定的指标和未计入本组比较的维度全取 0 分和全取 100 分时的得分；区间重叠的两个机关，先后并不确定。标出的问题供人复核，不等于认定。",
    en: "Bounds are the score with every not-assessable indicator, and every dimension the group does not compare, at 0 and at 100; where two intervals overlap the order is not certain. What is flagged is for a person to look at, not a verdict.",
  })}</p>
${joined([...groups].map(([group, rows]) => groupTable(group, rows, run)))}
${unranked.length === 0 ? null : unrankedTable(unranked, run)}
${withCards ? html`<h2>${say({ zh: "逐份说明", en: "Report by report" })}</h2>\n` : null}`;
}

/** What closes the page. */
export const pageEnd: Markup = html`</body>
</html>
`;

function grouped(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(String(row.group));
    if (own === undefined) groups.set(String(row.group), [row]);
    else own.push(row);
  }
  return groups;
}

function groupTable(group: string, rows: readonly Row[], { groupBy, scheme, withCards, language }: RunSummary): Markup {
  const heads = {
    zh: ["名次", "区间", "中位", "档", "机关", "得分", "上下限"],
    en: ["rank", "interval", "median", "tier", "agency", "score", "bounds"],
  }[language];
  const rest = { zh: ["错误", "警告", "上年名次"], en: ["errors", "warnings", "year before"] }[language];
  const cell = (name: string) => html`<th>${name}</th>`;
  const notes = [
    smallGroupWords(rows.length, scheme, language),
    leftOutWords(rows[0] ?? {}, scheme, language),
    firstPlaceWords(rows, language),
  ];
  return html`<h2>${groupName(group, groupBy, language)}</h2>
${joined(notes.map((words) => (words === null ? html`` : html`<p class="soft">${words}</p>`)))}
${rows.length > MOST_ROWS ? html`<p class="soft">${{ zh: `共 ${rows.length} 份，此处列前 ${MOST_ROWS} 份，全部见 rankings.csv`, en: `${rows.length} reports, the first ${MOST_ROWS} here, all in rankings.csv` }[language]}</p>` : null}
<div class="scroll"><table><thead><tr>${joined([...heads, ...dimensionIds.map((id) => scheme.dimensions[id][language]), ...rest].map(cell))}</tr></thead><tbody>
${joined(rows.slice(0, MOST_ROWS).map((row) => rankedRow(row, rows.length, withCards)))}</tbody></table></div>
`;
}

function rankedRow(row: Row, size: number, withCards: boolean): Markup {
  const number = (field: Row[string] | undefined) =>
    html`<td class="number">${field === null || field === undefined ? "" : String(field)}</td>`;
  const fixed = (name: string) => Number(row[name]).toFixed(1);
  const before = typeof row.previous_rank === "number" ? `${row.previous_rank}/${row.previous_group_size}` : "";
  return html`<tr>${number(`${row.rank}${row.tied === true ? "=" : ""}`)}<td>${interval(row, size)}</td>${number(row.rank_median)}<td>${String(row.tier ?? "")}</td><td>${agencyLink(row, withCards)}</td>${number(fixed("score"))}${number(`${fixed("score_low")}–${fixed("score_high")}`)}${joined(dimensionIds.map((id) => html`<td>${share(row[id])}</td>`))}${number(row.errors)}${number(row.warnings)}${number(before)}</tr>
`;
}

const WIDTH = 96;
const HEIGHT = 16;

/** Where the rank lies among the group's, with its interval; said in words for those who do not see it. */
function interval(row: Row, size: number): Markup {
  const x = (rank: unknown) => (size < 2 ? WIDTH / 2 : 4 + ((Number(rank) - 1) / (size - 1)) * (WIDTH - 8)).toFixed(1);
  const label = `${row.rank_p05}–${row.rank_p95}`;
  return html`<svg width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}"><title>${label}</title><line class="rail" x1="4" x2="${WIDTH - 4}" y1="8" y2="8"/><line class="span" stroke-width="4" x1="${x(row.rank_p05)}" x2="${x(row.rank_p95)}" y1="8" y2="8"/><circle class="dot" r="4" cx="${x(row.rank)}" cy="8"/></svg>`;
}

function agencyLink(row: Row, withCards: boolean): Markup {
  const name = String(row.agency ?? "");
  return withCards ? html`<a href="#r-${String(row.report_id)}">${name}</a>` : html`${name}`;
}

function unrankedTable(rows: readonly Row[], { withCards, scheme, language }: RunSummary): Markup {
  const reason = (row: Row) => unrankedWords(row, scheme, language);
  return html`<h2>${{ zh: "未排名", en: "Not ranked" }[language]}</h2>
<div class="scroll"><table><tbody>
${joined(rows.slice(0, MOST_ROWS).map((row) => html`<tr><td>${agencyLink(row, withCards)}</td><td>${row.year === null ? "" : String(row.year)}</td><td>${reason(row)}</td></tr>\n`))}</tbody></table></div>
`;
}
