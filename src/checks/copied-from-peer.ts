import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** A fifth of a report in another agency's is worth a look; with a half, the two are one report. */
const WORTH_A_LOOK = 0.2;
const HALF = 0.5;
/** More passages than this are counted, not quoted. */
const QUOTED = 5;

/** The prose does not stand in another agency's report that is as early or earlier. */
export const copiedFromPeer: Check = {
  id: "copied-from-peer",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "文字部分不与其他机关的报告雷同", en: "The prose is not that of another agency's report" },
  basis: {
    zh: "国办公开办函〔2021〕30号将内容雷同列为应予追责的情形。",
    en: "国办公开办函〔2021〕30号 names duplicate contents as a fault.",
  },
  severityReason: {
    zh: "雷同率达 20% 的作提示，达 50% 的为警告：两份报告也可能同出一源，先后只以语料中的日期为准，须由人判断。",
    en: "From 20 % on a note, from 50 % a warning: both may have one source outside the corpus, whose dates alone tell the order; a person must judge.",
  },
  mend: {
    zh: "改写为本机关的实际情况；上级统一提供的文字应注明或删去。",
    en: "Say how things are at this agency; mark or leave out text that was handed down.",
  },
  example: "两个机关的工作开展情况、存在的问题逐段相同",
  *run({ reuse }) {
    if (reuse === null) return;
    const { largestCopy, copySource } = reuse;
    if (largestCopy.value === null) return yield unknown("report", largestCopy.reason);
    if (copySource === null || largestCopy.value < WORTH_A_LOOK) return yield pass("report");
    const { other, isEarlier, spans } = copySource;
    const percent = Math.round(largestCopy.value * 100);
    const name = `${other.agencyName ?? other.path}${other.year === null ? "" : ` ${other.year} 年报告`}`;
    const order = isEarlier
      ? { zh: "，后者为本语料中已知较早的一份", en: ", the earlier known in this corpus" }
      : { zh: "，二者先后不明", en: "; which is earlier is not known" };
    yield fail(
      "report",
      {
        zh: `文字部分有 ${percent}% 与${name}相同（法定用语、数字、日期、机关名称不计）${order.zh}`,
        en: `${percent} % of the prose is the same as in the report of ${other.agencyName ?? other.path} for ${other.year ?? "an unknown year"} (mandated wording, numbers, dates and names aside)${order.en}`,
      },
      spans.slice(0, QUOTED).map((span) => evidence("subject", "narrative", span)),
      largestCopy.value >= HALF ? "warning" : "info",
    );
  },
};
