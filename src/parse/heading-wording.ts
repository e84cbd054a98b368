import type { SectionId } from "../model/report.js";

/** How surely the words are those of a section heading: the official wording, a shortened or legacy wording, or one that merely speaks of its matter. */
export type WordingStrength = "official" | "short" | "loose";

/** A wording recognised at the beginning of a line. */
export interface Wording {
  readonly id: SectionId;
  readonly strength: WordingStrength;
  /** How many units of the compact line it covers. */
  readonly length: number;
}

interface WordingRule {
  readonly id: SectionId;
  readonly strength: "official" | "short";
  readonly pattern: RegExp;
}

const scope =
  "(?:(?:本机关|本单位|本部门|我[局委办厅部院市县区镇乡]|全[市县区局镇乡])?(?:20\\d\\d年度?|本年度?|上年度?|年度)?(?:我[局委办厅部院市县区镇乡])?)";
const work = "(?:(?:政府|政务)?信息公开|政务公开)";
const joint = "(?:和|及|与|以及|并|、|,|或)?";

const rule = (id: SectionId, strength: "official" | "short", source: string): WordingRule => ({
  id,
  strength,
  pattern: new RegExp(`^${source}`),
});

/**
 * The wordings of the six section headings, on compact folded text: 国办公开办函〔2019〕60号 and 〔2021〕30号 (`official`), the
 * shortened ones and those of reports before 2019 (`short`). All are anchored and bounded.
 */
const rules: readonly WordingRule[] = [
  rule(
    "overview",
    "official",
    `${scope}(?:${work})?(?:的?工作)?的?(?:总体|整体)的?(?:工作)?(?:开展|落实|推进)?(?:情况|概况|概述)`,
  ),
  rule(
    "overview",
    "short",
    `${scope}(?:${work})?(?:的?工作)?的?(?:概述|(?:基本|工作)?概况|基本情况|总述|工作综述|(?:总的|主要)工作?情况)`,
  ),
  rule(
    "disclosure",
    "official",
    `${scope}(?:行政机关)?主动公开的?(?:政府)?信息的?(?:总体|具体|工作|数量)?的?(?:情况(?:统计)?|统计)`,
  ),
  rule("disclosure", "official", `${scope}(?:政府)?信息主动公开(?:工作)?的?情况`),
  rule("disclosure", "short", `${scope}主动公开(?:工作)?的?情况`),
  rule(
    "requests",
    "official",
    `${scope}(?:行政机关)?(?:收到|受理|接收)${joint}(?:处理|办理|答复)?的?(?:政府|政务)?(?:信息)?(?:依申请)?公开的?申请的?(?:及)?(?:处理|办理|答复)?的?情况`,
  ),
  rule(
    "requests",
    "short",
    `${scope}(?:政府)?(?:信息)?依申请公开(?:(?:和|与|及)不予公开)?的?(?:政府)?(?:信息)?(?:工作)?的?(?:申请)?的?(?:收到|受理|处理|办理|答复)?${joint}(?:处理|办理|答复)?的?情况`,
  ),
  rule(
    "requests",
    "short",
    `${scope}(?:政府|政务)?信息公开的?申请的?(?:收到|受理|处理|办理|答复)?${joint}(?:处理|办理|答复)?的?情况`,
  ),
  rule(
    "reviewAndLitigation",
    "official",
    `(?:因|涉及|关于)?${scope}(?:${work})?(?:工作)?(?:申请)?(?:而|方面)?的?(?:被|引起|引发|导致)?的?(?:申请|提起)?的?行政复议${joint}(?:被)?(?:提起)?的?行政诉讼(?:、申诉|和申诉)?的?(?:总体)?(?:情况)?`,
  ),
  rule(
    "reviewAndLitigation",
    "short",
    `(?:因|涉及|关于)?(?:${work})?(?:工作)?(?:申请)?的?(?:被)?(?:申请|提起)?的?(?:行政)?复议${joint}(?:被)?(?:提起)?的?(?:行政)?诉讼${joint}(?:申诉|投诉|举报)?的?情况`,
  ),
  rule(
    "problems",
    "official",
    `${scope}(?:${work})?(?:工作)?中?(?:目前|当前)?存在的?(?:主要|突出)?(?:问题|不足|困难)(?:(?:以及|和|及|与|、|,|或)?(?:不足|问题|困难|原因分析|原因|下一步|下步|今后|改进|整改|工作|措施|举措|情况|打算|方向|计划|努力|建议|思路|意见|安排|对策|主要|的)){1,9}`,
  ),
  rule(
    "problems",
    "short",
    `${scope}(?:${work})?(?:工作)?中?(?:目前|当前)?(?:存在的?)?(?:主要|突出)?(?:问题|不足)(?:和|与|及)(?:不足|困难|改进|整改|建议|下一步)(?:措施|情况|打算|工作)?`,
  ),
  rule("problems", "short", `${scope}(?:${work})?(?:工作)?中?(?:目前|当前)?存在的?(?:主要|突出)?(?:问题|不足)`),
  rule(
    "otherMatters",
    "official",
    "其[他它]的?(?:需要?|应当?|须|有关)?(?:予以|向社会)?(?:报告|说明|报备|公开)(?:(?:和|或|、|及)(?:报告|说明))?的?(?:相关|有关|其[他它])?(?:事项|情况|内容|问题)",
  ),
  rule("otherMatters", "official", "需要?(?:予以)?(?:报告|说明)的?(?:其[他它])?(?:事项|情况|内容|问题)"),
  rule("otherMatters", "short", "其[他它](?:有关|相关|重要)?(?:事项|情况|工作)"),
];

const firstCharacters = "总整概基本我全2年上政信工主行收受接依因涉关申被引提复中目当存突问不困其需报说";

/** False for a character that no wording begins with: a cheap first test. */
export function opensWording(char: string): boolean {
  return firstCharacters.includes(char);
}

/** The wording the compact line begins with, the longest of the strongest; null when it begins with none. */
export function wordingAtStart(compact: string): Wording | null {
  if (!opensWording(compact[0] ?? "?")) return null;
  let best: Wording | null = null;
  for (const { id, strength, pattern } of rules) {
    const length = pattern.exec(compact)?.[0].length ?? 0;
    if (length === 0) continue;
    if (
      best === null ||
      length > best.length ||
      (length === best.length && best.strength === "short" && strength === "official")
    )
      best = { id, strength, length };
  }
  return best;
}
