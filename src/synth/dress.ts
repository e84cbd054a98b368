import type { IsoDate, SectionId } from "../model/report.js";
import { chance, pick, type Random, wholeBetween } from "../stats/random.js";
import type { Agency } from "./agencies.js";
import { officialHeadings } from "./draft.js";

/** `2023-01-12` as a page prints it. */
export function printedDate(random: Random, date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return pick(random, [date, date, `${year}年${month}月${day}日`, `${year}/${date.slice(5).replace("-", "/")}`]);
}

/** `2023年1月12日`. */
export function signedDate(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** The lines of the title, with or without what a website prints above it. */
export function titleLines(random: Random, { name }: Agency, year: number): readonly string[] {
  const above = chance(random, 0.15) ? ["当前位置：首页 > 政务公开 > 政府信息公开年报"] : [];
  const title = pick(random, [
    [`${name}${year}年政府信息公开工作年度报告`],
    [`${name}${year}年政府信息公开工作年度报告`],
    [`${name}${year}年度政府信息公开工作报告`],
    [`${name}${year}年政府信息公开年度报告`],
    [name, `${year}年政府信息公开工作年度报告`],
    [`${year}年${name}政府信息公开工作年度报告`],
  ]);
  return [...above, ...title];
}

/** The line under the title that says when the page was published. */
export function byline(random: Random, { name, code }: Agency, date: IsoDate): string {
  const printed = printedDate(random, date);
  return pick(random, [
    `发布时间：${printed}`,
    `发布日期：${printed}　来源：${name}　浏览次数：${wholeBetween(random, 12, 2000)}`,
    `来源：${name} 发布时间：${printed} ${wholeBetween(random, 8, 17)}:${wholeBetween(random, 10, 59)}`,
    `索引号：${code}/${date.slice(0, 4)}-${wholeBetween(random, 10000, 99999)} 发布机构：${name} 公开日期：${date}`,
  ]);
}

/** The period of a full year in one of the wordings in use, from and to given as month and day. */
export function periodWords(random: Random, year: number, from = "1月1日", to = "12月31日"): string {
  return pick(random, [
    `本报告所列数据的统计期限为${year}年${from}至${year}年${to}`,
    `本报告所列数据的统计期限自${year}年${from}起至${year}年${to}止`,
    `数据统计期限：${year}年${from}—${year}年${to}`,
  ]);
}

/** The paragraph between title and section one. */
export function preamble(
  random: Random,
  { name, self }: Agency,
  year: number,
  period: string | null,
): readonly string[] {
  const basis = pick(random, [
    "根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制本报告。",
    `现公布${name}${year}年政府信息公开工作年度报告。`,
    `本报告由${self}办公室编制，内容包括总体情况、主动公开、依申请公开、复议诉讼、存在问题和其他事项。`,
  ]);
  const contact = chance(random, 0.3)
    ? `如对本报告有疑问，请与${self}办公室联系（电话：0${wholeBetween(random, 310, 910)}-${wholeBetween(random, 2100000, 8999999)}）。`
    : "";
  return [`${basis}${period === null ? "" : `${period}。`}${contact}`];
}

const shorter: Partial<Record<SectionId, readonly string[]>> = {
  disclosure: ["主动公开政府信息情况", "主动公开政府信息的情况"],
  requests: ["收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"],
  reviewAndLitigation: ["政府信息公开行政复议、行政诉讼情况", "因政府信息公开被申请行政复议、提起行政诉讼情况"],
  problems: ["存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况"],
  otherMatters: ["其他需要报告的事项", "其他需要报告事项"],
};
const styles = ["#、", "#、", "#、", "#、", "#、　", "第#部分　"];

/** The six headings as one report prints them. */
export function headingLines(random: Random): { readonly [id in SectionId]: string } {
  const style = pick(random, styles);
  const reworded = chance(random, 0.2);
  return Object.fromEntries(
    Object.entries(officialHeadings).map(([id, official]) => {
      const words = official.slice(2);
      const own = reworded ? pick(random, shorter[id as SectionId] ?? [words]) : words;
      return [id, `${style.replace("#", official.charAt(0))}${own}`];
    }),
  ) as { readonly [id in SectionId]: string };
}

/** Lines under the report. */
export function signature(random: Random, { name }: Agency, date: IsoDate): readonly string[] {
  return [name, signedDate(date), ...(chance(random, 0.2) ? ["打印 关闭"] : [])];
}
