import type { SectionId } from "../model/report.js";

/** The official headings of both generations, which a misspelt heading is compared with. */
const canonical: readonly (readonly [SectionId, string])[] = [
  ["overview", "总体情况"],
  ["disclosure", "主动公开政府信息情况"],
  ["disclosure", "行政机关主动公开政府信息情况"],
  ["requests", "收到和处理政府信息公开申请情况"],
  ["requests", "行政机关收到和处理政府信息公开申请情况"],
  ["reviewAndLitigation", "政府信息公开行政复议、行政诉讼情况"],
  ["reviewAndLitigation", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
  ["problems", "存在的主要问题及改进情况"],
  ["problems", "政府信息公开工作存在的主要问题及改进情况"],
  ["otherMatters", "其他需要报告的事项"],
];

/** Words that tell a heading's matter when its wording is its own, most telling first. */
const matters: readonly (readonly [SectionId, RegExp])[] = [
  ["reviewAndLitigation", /复议|诉讼/],
  ["requests", /申请.*(?:公开|处理|办理|答复)|公开.*申请/],
  ["otherMatters", /^其[他它]|(?:需要?|应当)(?:报告|说明)的/],
  ["problems", /问题|不足|短板|困难|改进|整改|下一步|努力方向/],
  ["disclosure", /主动公开/],
  ["overview", /总体|整体|概述|概况|综述/],
];

const nounAtEnd =
  /^(?:其[他它]|主动公开|依申请公开|问题)$|(?:情况|事项|措施|举措|打算|方向|问题|不足|短板|困难|计划|安排|思路|概述|概况|综述|诉讼|建议)$/;

/** How many single-character edits two short strings are apart; anything above `most` counts as `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    previous = current;
  }
  return Math.min(previous[b.length] as number, most + 1);
}

/** True when all but `most` characters of `words` occur in `wording`: a cheap test before the edit distance. */
function sharesMost(words: string, wording: string, most: number): boolean {
  let strangers = Math.abs(words.length - wording.length) > most ? most + 1 : 0;
  for (let i = 0; i < words.length && strangers <= most; i++) if (!wording.includes(words[i] as string)) strangers += 1;
  return strangers <= most;
}

/** The section whose official heading these words misspell (one character in six, at most three); null when none is that near. */
export function misspeltHeading(words: string): SectionId | null {
  for (const [id, wording] of canonical) {
    const most = Math.min(3, Math.max(1, Math.floor(wording.length / 6)));
    if (sharesMost(words, wording, most) && editDistance(words, wording, most) <= most) return id;
  }
  return null;
}

/** The section a numbered heading of its own wording speaks of (`不足之处与努力方向`); null when it does not end like a heading or speaks of none. */
export function headingMatter(words: string): SectionId | null {
  if (!nounAtEnd.test(words)) return null;
  for (const [id, pattern] of matters) if (pattern.test(words)) return id;
  return null;
}
