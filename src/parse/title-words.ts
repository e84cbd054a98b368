import type { Span } from "../text/span.js";
import { yearOf } from "./ordinal.js";
import { isOrganisation } from "./organisation.js";

/** What the words of a title say. Ranges are offsets into the words given; {@link Title} turns them into spans of the page. */
export interface TitleWords {
  /** Without what a site adds behind it (`-某区人民政府网`). */
  readonly range: Span;
  /** `report` for 年度报告 and 年报, `other` for a 报告 or 总结 that does not say so. */
  readonly kind: "report" | "other";
  readonly year: number | null;
  readonly yearAt: Span | null;
  readonly agency: Span | null;
}

const matter = /(?:政府|政务)?信息(?:与政务|和政务)?(?:依申请)?公开|政务公开|政府信息和政务公开/g;
/** Words of a notice, a news line or a sentence, anywhere in it. */
const speech =
  /印发|报送|(?<!机构)编制|撰写|如何|做好|召开|举行|公布了|发布了|已发布|现(?:将|公布|发布|公开|予以)|根据|按照|我们|查看|点击/;
/** Words behind the matter that make it another document. (Before it they may belong to a name: 审计局, 培训中心.) */
const otherDocument =
  /通知|解读|发布会|要求|评议|考核|评估|测评|自查|自评|整改|督查|检查|审计|培训|模板|格式|样本|样式|范本|参考|链接|列表|目录$|上半年|季度/;
const yearWords =
  /(20\d\d|二[〇零][〇零一二三四五六七八九O]{2})(?:年度|年(?!(?:\d|[一二三四五六七八九十]){1,2}月)|(?=政府信息|信息公开|政务|度))|\((20\d\d)\)|(20\d\d)$/g;
/** Behind a year that is not the report's: `2024年发布的2023年度报告`. */
const ofPublication = /^(?:初|底|\d{1,2}月)?(?:发布|公布|公开发布|印发|编制|编报|填报|报送|上报|修订|更新|版)/;
const reportWords = /(?:年度)?(?:工作)?(?:年度)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报|总结)/g;

/** The last match of a global pattern in the words. */
function lastMatch(words: string, pattern: RegExp): RegExpMatchArray | null {
  let last: RegExpMatchArray | null = null;
  for (const match of words.matchAll(pattern)) last = match;
  return last;
}

/**
 * The year a title is of: the only one it names; of several the one that is not said to be when it was published, then the one before the
 * words 年度报告, then the one called 年度. Null when it names none or they leave a choice.
 */
function yearIn(words: string, closing: number): RegExpExecArray | null {
  let years = [...words.matchAll(yearWords)];
  const value = (match: RegExpExecArray) => yearOf(match[1] ?? match[2] ?? match[3] ?? "");
  const several = () => new Set(years.map(value)).size > 1;
  const keep = (accept: (match: RegExpExecArray) => boolean) => {
    const kept = years.filter(accept);
    if (several() && kept.length > 0) years = kept;
  };
  keep((match) => !ofPublication.test(words.slice(match.index + match[0].length)));
  keep((match) => match.index < closing);
  keep((match) => match[0].endsWith("年度") || words.startsWith("度", match.index + match[0].length));
  return several() ? null : (years[0] ?? null);
}

/** What may stand between the agency's name and the matter. */
const closing =
  /(?:(?:贯彻落实|贯彻执行|贯彻|落实|实施|执行)《[^《》]{0,20}|关于|(?<!\d)\d{1,5}年度?|年度|在|的|[\s《["'(·:、.\-_*])$/;

function trimAgency(words: string, from: number, to: number): Span | null {
  const text = words.slice(from, to);
  const head = /^(?:\[[^[\]]{1,8}\]|附件\d{0,2}:?|关于|[\s《["'(·:、.\-_#*])*/.exec(text)?.[0].length ?? 0;
  let tail = text.length;
  for (let found = closing.exec(text.slice(head)); found !== null; found = closing.exec(text.slice(head, tail)))
    tail = head + found.index;
  const start = from + head;
  const end = from + tail;
  if (end - start < 2 || end - start > 45) return null;
  const agency = words.slice(start, end);
  return /^[\u4e00-\u9fff](?:局|委|办|厅|部|院)$|^(?:本|我)(?:机关|单位|部门|市|县|区|镇|乡|街道)$|\d{4}|工作$/.test(
    agency,
  )
    ? null
    : [start, end];
}

function agencyOf(words: string, matterAt: number, year: RegExpExecArray | null): Span | null {
  const firstYear = words.search(yearWords);
  const yearStart = firstYear < 0 ? matterAt : Math.min(firstYear, matterAt);
  const before = trimAgency(words, 0, yearStart);
  const between =
    year !== null && year.index < matterAt ? trimAgency(words, year.index + year[0].length, matterAt) : null;
  const agency = before ?? between;
  // `某市人民政府信息公开年报` prints 政府 once for both.
  if (
    agency !== null &&
    agency[1] === matterAt &&
    words.slice(0, matterAt).endsWith("人民") &&
    words.startsWith("政府", matterAt)
  ) {
    return [agency[0], matterAt + 2];
  }
  return agency;
}

const behindReport =
  /^(?:正文|全文)?\([^()]{0,20}\)|^[\])"》]{0,2}\(?(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年?度?\)?/;

/** `2023年政府信息公开工作年度报告（某市水务局）`, `…报告——某市水务局`: where in the words behind the report the agency stands; null when it does not. */
function agencyBehind(rest: string): Span | null {
  const found = /^(\(|-{1,2})([^()\d_|-]{3,30})(?:\)|$)/.exec(rest);
  if (found === null || !isOrganisation(found[2] as string)) return null;
  const start = (found[1] as string).length;
  return [start, start + (found[2] as string).length];
}

/** What a title in compact folded words says; null when the words are no title of such a report (a notice about reports, a news line, a sentence). */
export function readTitle(words: string): TitleWords | null {
  if (words.length > 110 || speech.test(words)) return null;
  const about = lastMatch(words, matter);
  const closing = lastMatch(words, reportWords);
  if (about?.index === undefined || closing?.index === undefined || closing.index < about.index) return null;
  if (otherDocument.test(words.slice(about.index))) return null;
  const year = yearIn(words, closing.index);
  const yearText = year?.[1] ?? year?.[2] ?? year?.[3] ?? "";
  const closes = closing.index + closing[0].length;
  const rest = words.slice(closes);
  const named = agencyBehind(rest);
  const behind =
    named === null ? (behindReport.exec(rest)?.[0].length ?? 0) : rest.startsWith("(") ? named[1] + 1 : named[1];
  if (rest.length > behind && !/^[.。)\]"》]|^[-_|]/.test(rest.slice(behind))) return null;
  const yearAt: Span | null = year === null ? null : [year.index, year.index + year[0].length];
  const value = yearOf(yearText);
  return {
    range: [0, closes + behind],
    kind: /年度|年报/.test(closing[0]) || /年度/.test(words) ? "report" : "other",
    year: value,
    yearAt: value === null ? null : yearAt,
    agency: agencyOf(words, about.index, year) ?? (named === null ? null : [closes + named[0], closes + named[1]]),
  };
}
