import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { noProse } from "./parts/reasons.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** A report that says a fifth of its text twice is padded (method.md, 6.8). */
const PADDED = 0.2;
/** More clauses than this are counted, not quoted. */
const QUOTED = 5;

/** Clauses that occur at least twice in one report. */
export const repeatedClauses: Check = {
  id: "repeated-clauses",
  severity: "info",
  templates: everyGeneration,
  title: { zh: "同一语句在报告中重复出现", en: "The same clause occurs more than once" },
  basis: {
    zh: "国办公开办函〔2021〕30号要求内容“不宜泛化”，并将内容雷同、敷衍塞责列为应予追责的情形。",
    en: "国办公开办函〔2021〕30号 asks for reports that do not pad, and names duplicate and perfunctory contents as faults.",
  },
  severityReason: {
    zh: "少量重复仅作提示；重复部分达全文五分之一的为警告。",
    en: "A few repetitions are only worth a look; a fifth of the text is a warning.",
  },
  mend: {
    zh: "保留一处，其余改写为各自的具体内容。",
    en: "Keep one and say something of its own in the other places.",
  },
  example: "总体情况与存在的问题两处均写“主动公开信息的领域有待进一步拓展”",
  *run({ report, narrative }) {
    if (report.sections.every(({ paragraphs }) => paragraphs.length === 0)) return yield unknown("report", noProse);
    const { repeatedClauses: clauses, features } = narrative;
    const [first] = clauses;
    if (first === undefined) return yield pass("report");
    const share = features.find(({ code }) => code === "repeated-clause-share")?.value ?? null;
    const { text } = report.source;
    const quote = text.slice(...(first.spans[0] ?? [0, 0])).replace(/\s+/g, "");
    const percent = share === null ? null : Math.round(share * 1000) / 10;
    yield fail(
      "report",
      {
        zh: `有 ${clauses.length} 句话重复出现${percent === null ? "" : `，占文字部分的 ${percent}%`}，如“${quote}”`,
        en: `${clauses.length} clauses occur more than once${percent === null ? "" : ` (${percent}% of the text)`}, such as "${quote}"`,
      },
      clauses
        .slice(0, QUOTED)
        .flatMap(({ spans: [one, ...others] }) => [
          ...others.map((span) => evidence("subject", "narrative", span)),
          ...(one === undefined ? [] : [evidence("related", "narrative", one)]),
        ]),
      share !== null && share >= PADDED ? "warning" : "info",
    );
  },
};
