import { flowOf, rawSpan } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { isChrome } from "./chrome.js";
import { isOrganisation } from "./organisation.js";
import type { Line, Page } from "./page.js";
import { readTitle, type TitleWords } from "./title-words.js";

/** The title of a report as printed, over one or several lines, and what it says. */
export interface Title extends TitleWords {
  readonly span: Span;
  /** Indices of its first and last line. */
  readonly line: number;
  readonly lastLine: number;
}

const fileName = /\.(?:docx?|pdf|wps|txt)$/;
const longestLine = 90;
/** A byline on the title's own line: `…年度报告 发布时间：2024-01-15 浏览次数：3`. */
const bylineBehind =
  /[告报》] +(?:[([]?20\d\d ?[-/.年] ?\d|(?:信息|文章|稿件)?来源|发布|时间|日期|作者|浏览|点击|阅读|访问|字体|字号|索引).*$/;
const longestByline = 120;
const longestPart = 45;
const titleEnd =
  /(?:报告|年报|总结|年度报|告)(?:正文|全文)?[\])"》]{0,2}(?: ?\([^()]{0,20}\)|20\d\d年?度?)?(?:\.(?:docx?|pdf|wps|txt))?[.。]?(?: ?[-_|].{0,40})?$/;
/** `（公开版）`, `（2024年1月）` on the line below. */
const remark = /^\([^()。日]{1,12}\)$/;
const yearAlone = /^\(?(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年?度?\)?$/;

const regionWord = /[省市县区州盟旗镇乡]/;
const regionAlone = /^[一-龥]{1,14}[省市县区州盟旗镇乡]$/;

function mayBePart(page: Page, index: number): boolean {
  const line = page.lines[index];
  if (line === undefined || line.inTable || line.end - line.start > longestPart || isChrome(page, index)) return false;
  return !/[。,;!?:>|]/.test(page.folded.slice(line.start, line.end));
}

/** The words from line `from` to the offset `end` on line `to`, read as a title; null when they are none. */
function titleOf(page: Page, from: number, to: number, end: number): Title | null {
  const flow = flowOf(page.text, [(page.lines[from] as Line).start, end]);
  const words = readTitle(flow.text);
  if (words === null) return null;
  const span = (range: Span): Span => rawSpan(flow, range[0], range[1]);
  return {
    ...words,
    range: words.range,
    span: span(words.range),
    agency: words.agency === null ? null : span(words.agency),
    yearAt: words.yearAt === null ? null : span(words.yearAt),
    line: from,
    lastLine: to,
  };
}

function isAgencyAbove(page: Page, index: number): boolean {
  const line = page.lines[index] as Line;
  return isOrganisation(page.folded.slice(line.start, line.end).replaceAll(" ", ""));
}

/** The title that ends on this line, null when none does: lines above are taken in until it names its matter and, where they do, its agency. */
export function titleEndingAt(page: Page, index: number): Title | null {
  const line = page.lines[index] as Line;
  if (line.inTable || line.end - line.start > longestLine + longestByline) return null;
  const whole = page.folded.slice(line.start, line.end);
  const behind = bylineBehind.exec(whole);
  const text = behind === null ? whole : whole.slice(0, behind.index + 1);
  if (text.length > longestLine || !/[报告结]/.test(text) || /[>,;!?]|。./.test(text) || !titleEnd.test(text))
    return null;
  if (behind === null && isChrome(page, index) && !text.startsWith("附件") && !fileName.test(text)) return null;
  const next = page.lines[index + 1];
  const below = next === undefined ? "" : page.folded.slice(next.start, Math.min(next.end, next.start + 30));
  const goesOn = behind === null && (yearAlone.test(below.replaceAll(" ", "")) || remark.test(below));
  const to = goesOn ? index + 1 : index;
  const end = goesOn ? (next as Line).end : line.start + text.length;
  let title = titleOf(page, index, to, end);
  for (let from = index - 1; from >= 0 && from >= index - 3 && mayBePart(page, from); from--) {
    if (title !== null && !completes(page, from, title)) break;
    const longer = titleOf(page, from, to, end);
    if (longer !== null && (title === null || longer.agency !== null || longer.year !== null)) title = longer;
  }
  return title;
}

/** True when the line above gives a title the agency it lacks, the year it lacks, or the region its agency's name begins with. */
function completes(page: Page, above: number, title: Title): boolean {
  if (title.agency === null) return title.year === null || isAgencyAbove(page, above);
  const apart = (page.lines[title.line] as Line).gap && !(page.lines[title.lastLine] as Line).gap;
  if (apart || title.agency[0] !== title.span[0]) return false;
  if (regionWord.test(page.folded.slice(title.agency[0], title.agency[1]))) return false;
  const line = page.lines[above] as Line;
  return regionAlone.test(page.folded.slice(line.start, line.end).replaceAll(" ", ""));
}

const quoted = /《([^《》]{10,90})》/g;

/**
 * What the title of this report says where the preamble quotes it (`现发布《某局2023年政府信息公开工作年度报告》`): the agency and the year, with
 * their spans. Null when it quotes none. For pages whose title was lost on the way.
 */
export function quotedTitle(page: Page, preamble: Span): Pick<Title, "agency" | "year" | "yearAt"> | null {
  const text = page.text.slice(preamble[0], Math.min(preamble[1], preamble[0] + 3000));
  for (const match of text.matchAll(quoted)) {
    const start = preamble[0] + match.index + 1;
    const flow = flowOf(page.text, [start, start + (match[1] as string).length]);
    const words = readTitle(flow.text);
    if (words === null || words.kind !== "report" || words.agency === null) continue;
    return {
      agency: rawSpan(flow, words.agency[0], words.agency[1]),
      year: words.year,
      yearAt: words.yearAt === null ? null : rawSpan(flow, words.yearAt[0], words.yearAt[1]),
    };
  }
  return null;
}
