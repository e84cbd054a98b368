import type { Language } from "../../model/bilingual.js";
import type { ReusePair } from "../../model/reuse.js";
import type { ReuseStudy } from "../../reuse/study.js";
import { heatMap } from "./heat-map.js";
import { html, joined, type Markup } from "./markup.js";
import { pageStyle } from "./page-style.js";
import { repetitionSection } from "./repetition-section.js";
import { sideBySide, titleOf } from "./side-by-side.js";

/** Pairs shown side by side, those of different agencies first; the CSV files have them all. */
const MOST_PAIRS = 120;

const ownStyle = `
.pair { table-layout: fixed; } .pair td { width: 50%; } .pair p { text-indent: 2em; }
mark { background: color-mix(in srgb, var(--accent) 22%, transparent); color: inherit; }
ins { background: color-mix(in srgb, var(--warning) 35%, transparent); text-decoration: none; font-weight: 600; }
sup { color: var(--accent); font-weight: 600; margin: 0 .15em; }
.heat { width: auto; } .heat td { background: color-mix(in srgb, var(--error) calc(.6 * var(--heat, 0%)), transparent); text-align: right; min-width: 2.6rem; }
.heat thead span { writing-mode: vertical-rl; }
`;

/**
 * The study as a page: how to read it, heat maps between agencies and between years, and pairs of reports side by side. `chosen` is a pair that
 * is shown first, whether or not it shares anything. Self-contained: nothing is loaded and no script runs.
 */
export function reusePage(
  study: ReuseStudy,
  chosen: readonly [number, number] | null,
  version: string,
  language: Language,
): string {
  const say = (zh: string, en: string) => ({ zh, en })[language];
  const title = say("报告文字比对", "Text shared between reports");
  const pairs = [...study.pairs].sort(byInterest).slice(0, MOST_PAIRS);
  const facts = [
    [study.documents.length, say("份报告", "reports")],
    [study.passages.length, say("处相同段落", "shared passages")],
    [
      study.pairs.filter(({ sameAgency }) => sameAgency === false).length,
      say("对不同机关的报告", "pairs of different agencies"),
    ],
    [study.phrases.length, say("条通行套语", "stock phrases")],
  ] as const;
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: pageStyle + ownStyle }}</style>
</head>
<body>
<h1>${title}</h1>
<p class="soft">mingjian ${version}</p>
<ul class="facts">${joined(facts.map(([count, label]) => html`<li><b>${count}</b>${label}</li>`))}</ul>
<p>${say("着色处两份报告文字相同，段首标号两边对应；加粗处为同一位置上不同的数字、日期或机关名称，说明是更新而不是照抄。法定用语不计。左侧为本语料中已知较早的一份；先后只以日期为准，两份报告也可能同出一源。", "Coloured text is the same in both reports, numbered alike on both sides; bold are numbers, dates and names that differ in the same place: an update rather than a copy. Mandated wording does not count. On the left is the earlier known in this corpus; dates alone tell the order, and both may have one source.")}</p>
${chosen === null ? null : html`<h2>${say("所选两份报告", "The two reports chosen")}</h2>${sideBySide(study, ...ordered(chosen), language)}`}
<h2>${say("相同程度（行：较晚的报告；列：较早的报告；单位：%）", "How much is shared (row: the later report; column: the earlier; per cent)")}</h2>
${heatMap(study, "agencies", language)}
${heatMap(study, "years", language)}
${repetitionSection(study, language)}
<h2>${say("逐对比较", "Pair by pair")}</h2>
${pairs.length < study.pairs.length ? html`<p class="soft">${say(`共 ${study.pairs.length} 对，此处列 ${pairs.length} 对，全部见 reuse-pairs.csv`, `${study.pairs.length} pairs, ${pairs.length} here, all in reuse-pairs.csv`)}</p>` : null}
${joined(pairs.map((pair) => pairCard(study, pair, language)))}
</body>
</html>
`.html;
}

/** The later document of the two first, as passages have it. */
function ordered([one, other]: readonly [number, number]): [number, number] {
  return one > other ? [one, other] : [other, one];
}

function byInterest(x: ReusePair, y: ReusePair): number {
  const own = (pair: ReusePair) => (pair.sameAgency === true ? 1 : 0);
  return own(x) - own(y) || y.containmentOfA - x.containmentOfA || x.a - y.a || x.b - y.b;
}

function pairCard(study: ReuseStudy, pair: ReusePair, language: Language): Markup {
  const kind =
    pair.sameAgency === null
      ? { zh: "机关不明", en: "agency unknown" }
      : pair.sameAgency
        ? { zh: "沿用本机关", en: "own earlier report" }
        : { zh: "不同机关", en: "different agencies" };
  const order = pair.direction === null ? { zh: "，先后不明", en: ", order unknown" } : { zh: "", en: "" };
  const [earlier, later] = pair.direction === "a-to-b" ? [pair.a, pair.b] : [pair.b, pair.a];
  const chars = { zh: `${pair.sharedChars} 字`, en: `${pair.sharedChars} characters` }[language];
  const share = Math.round(pair.containmentOfA * 100);
  return html`<details><summary>${titleOf(study, earlier, language)} ${pair.direction === null ? "↔" : "→"} ${titleOf(study, later, language)} <span class="soft">${kind[language]}${order[language]} · ${chars} · ${share}%</span></summary>
${sideBySide(study, pair.a, pair.b, language)}</details>
`;
}
