import type { Language } from "../model/bilingual.js";
import type { Scheme } from "../score/scheme.js";

/** That ranks in so small a group say little, in words; null from the scheme's least size of a league table on. */
export function smallGroupWords(reports: number, scheme: Scheme, language: Language): string | null {
  if (reports >= scheme.ranking.leastGroup) return null;
  if (reports === 1)
    return {
      zh: "本组仅 1 份报告，没有可比对象，名次没有意义",
      en: "the only report of its group: there is nothing to compare it with, and its rank means nothing",
    }[language];
  return {
    zh: `本组 ${reports} 份报告，不足 ${scheme.ranking.leastGroup} 份，名次仅供参考，不分档`,
    en: `${reports} reports, fewer than ${scheme.ranking.leastGroup}: ranks are for orientation, without tiers`,
  }[language];
}
