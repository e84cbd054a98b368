import type { Check } from "../model/check.js";
import type { Report } from "../model/report.js";
import { contains, type Span } from "../text/span.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** More marks than this are counted, not quoted. */
const QUOTED = 5;

/** Bare page numbers belong to any printed page, and so does the title as its running head. */
const pageNumber = /^[\s\-—–第共页/／.·\d]*$/;

/** Page chrome and converter marks between the first heading and the end of the report. */
export const pageResidue: Check = {
  id: "page-residue",
  severity: "info",
  templates: everyGeneration,
  title: { zh: "正文中没有网页栏目、图片占位等残留", en: "No page chrome or converter marks inside the text" },
  basis: {
    zh: "年度报告应当便于公众查阅；残留文字多由网页或文档转换带入，不属于报告内容。",
    en: "A report should be easy to read; such marks come from web pages or conversion and are no part of it.",
  },
  severityReason: {
    zh: "可能系转换所致，并非机关所为，仅作提示。",
    en: "They may come from conversion and not from the agency; only worth a look.",
  },
  mend: { zh: "发布前删除与报告无关的文字和占位符。", en: "Remove what is no part of the report before publishing." },
  example: "[image: 1622032918(1)]",
  *run({ report }) {
    const body = bodyOf(report);
    if (body === null) {
      return yield unknown("report", { zh: "未识别到报告正文", en: "the body of the report was not recognised" });
    }
    const { text } = report.source;
    const title = compact(text.slice(...(report.title ?? [0, 0])));
    const isOwn = (mark: string) =>
      (report.source.format !== "text" && mark === "[image]") || (title !== "" && compact(mark) === title);
    const marks = report.residue.filter((span) => {
      const mark = text.slice(...span);
      return contains(body, span) && !pageNumber.test(mark) && !isOwn(mark);
    });
    const [first] = marks;
    if (first === undefined) return yield pass("report");
    const quote = text
      .slice(...first)
      .replace(/\s+/g, " ")
      .slice(0, 30);
    yield fail(
      "report",
      {
        zh: `正文中有 ${marks.length} 处残留，如“${quote}”`,
        en: `${marks.length} marks of a page or converter stand in the text, such as "${quote}"`,
      },
      marks.slice(0, QUOTED).map((span) => evidence("subject", "residue", span)),
    );
  },
};

const compact = (words: string) => words.replace(/\s/g, "");

/** From the first section heading to the end of the last section. */
function bodyOf({ sections }: Report): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const { heading, body } of sections) {
    if (heading !== null) start = Math.min(start, heading[0]);
    if (body !== null) end = Math.max(end, body[1]);
  }
  return end < start ? null : [start, end];
}
