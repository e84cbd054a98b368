import type { Evidence } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import { partText, proseOf, quoteProse } from "./prose.js";

/** `现公布某局2021年政府信息公开工作年度报告`: the preamble announces this report. Notices and rules it rests on may be of other years. */
const announced =
  /(?:现将|公布|发布|编制|形成|撰写|报告)[^。;《》\n]{0,30}?((?:19|20)\d\d)年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:报告|情况)/;
/** `编制了《某镇2021年政府信息公开工作年度报告》`. */
const entitled =
  /(?:公布|发布|编制|形成|撰写)了?《[^《》\n]{0,30}?((?:19|20)\d\d)年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?报告》/;
const another = /通知|要求|意见|要点|规定|格式|上年|去年|同比|相比/;

/** The year for which a preamble announces the report. */
export interface AnnouncedYear {
  readonly value: number;
  readonly piece: Evidence;
}

/** The year the preamble announces the report for; null when it announces none. */
export function announcedYear(report: Report): AnnouncedYear | null {
  const prose = proseOf(report);
  const { text, start } = partText(prose, "preamble");
  const opening = text.slice(0, 3000);
  const found = announced.exec(opening) ?? entitled.exec(opening);
  if (found === null || another.test(found[0])) return null;
  const at = start + found.index + found[0].lastIndexOf(found[1] as string);
  const length = prose.text[at + 4] === "年" ? 5 : 4;
  return { value: Number(found[1]), piece: quoteProse(prose, at, at + length) };
}
