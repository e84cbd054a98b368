import type { Report } from "../model/report.js";

const LONGEST_ORGAN = 22;
const SHORTEST_OWN_NAME = 4;
/** An organ, and what may stand between it and what it did. */
const organBefore =
  /[\u4e00-\u9fff]{0,12}(?:[局委厅镇乡校司县区市院处科]|街道|社区|中心|单位|部门|大队|支队|分局|(?:管理|派出|司法|研究|事务)所|(?:服务|监测|管理|水文|监督)站|(?:管理|办事)处|乡镇\(街道\)|镇\(街道\))(?=(?:分别|共计?|合计|累计|各自?|全年|依法|收到的|受理的|的|作出|实施|制定|制发|印发|出台){0,3}$)/;
const PLACE = 3;

/** Whether the words right before a unit of the text name another organ than the report's: `区县教育局收到申请36件` in that of 枣庄市教育局. Its own name may be cut short (`市教育局`, `教育局`). */
export function isAnotherBefore(report: Report, text: string, at: number): boolean {
  const name = organBefore.exec(text.slice(Math.max(0, at - LONGEST_ORGAN), at))?.[0];
  if (name === undefined || /[我本全各][^我本全]{1,6}$/.test(name)) return false;
  const agency = report.agency?.value ?? "";
  if (/[县区市镇乡道]$/.test(name) && name.length >= PLACE && agency.includes(name.slice(-PLACE))) return false;
  let same = 0;
  while (same < name.length && agency.at(-1 - same) === name.at(-1 - same)) same += 1;
  return same < name.length && same < SHORTEST_OWN_NAME;
}
