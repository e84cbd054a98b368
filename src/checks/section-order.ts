import type { Check } from "../model/check.js";
import type { Section } from "../model/report.js";
import { evidence } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { sectionLabels } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const numerals = "一二三四五六七八九十";
const numbered = /^[\s(（第]*(?:([一二三四五六七八九十])|([0-9０-９]{1,2}))[\s)）部分]*[、.．，,：:]?/;

/** The six sections stand in their order, and their numbers rise. */
export const sectionOrder: Check = {
  id: "section-order",
  severity: "info",
  templates: unifiedFormat,
  title: { zh: "六个部分按规定顺序排列，编号依次递增", en: "The six sections stand in order and their numbers rise" },
  basis: {
    zh: "国办公开办函〔2021〕30号规定了六个部分的顺序和标题。",
    en: "国办公开办函〔2021〕30号 lays down the six sections and their order.",
  },
  severityReason: { zh: "内容不受影响，仅作提示。", en: "The contents are not affected; only worth a look." },
  mend: { zh: "按规定顺序排列各部分，更正编号。", en: "Put the sections in order and correct their numbers." },
  example: "四、……行政复议、行政诉讼情况 …… 四、存在的主要问题及改进情况",
  *run({ report }) {
    const printed = report.sections.filter(({ heading }) => heading !== null);
    if (printed.length < 2) {
      return yield unknown("report", {
        zh: "识别到的部分标题不足两个",
        en: "fewer than two section headings were recognised",
      });
    }
    let last: Printed | null = null;
    for (const section of printed) {
      const here = read(report.source.text, section);
      const fault = last === null ? null : compare(last, here, report.source.text);
      if (fault === null || last === null) yield pass(section.id);
      else {
        const pieces = [
          evidence("subject", section.id, here.heading),
          evidence("related", last.section.id, last.heading),
        ];
        yield fail(section.id, fault, pieces);
      }
      last = here;
    }
  },
};

interface Printed {
  readonly section: Section;
  readonly heading: readonly [number, number];
  readonly number: number | null;
}

function read(text: string, section: Section): Printed {
  const heading = section.heading as readonly [number, number];
  const found = numbered.exec(text.slice(heading[0], Math.min(heading[1], heading[0] + 12)));
  if (found === null) return { section, heading, number: null };
  const [, han, digits] = found;
  const number = han === undefined ? Number((digits ?? "").normalize("NFKC")) : numerals.indexOf(han) + 1;
  return { section, heading, number };
}

function compare(before: Printed, here: Printed, text: string) {
  const [name, other] = [sectionLabels[here.section.id], sectionLabels[before.section.id]];
  if (here.heading[0] < before.heading[0])
    return { zh: `“${name.zh}”排在“${other.zh}”之前，与规定顺序不符`, en: `"${name.en}" stands before "${other.en}"` };
  if (before.number === null || here.number === null || here.number > before.number) return null;
  const printed = text.slice(...here.heading).replace(/\s+/g, "");
  return {
    zh: `“${printed}”的编号为 ${here.number}，前一部分为 ${before.number}，编号未递增`,
    en: `"${printed}" (${name.en}) is numbered ${here.number} after ${before.number}`,
  };
}
