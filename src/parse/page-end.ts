import { isChrome } from "./chrome.js";
import { headingForm } from "./heading-form.js";
import type { Line, Page } from "./page.js";
import { endsSentence } from "./prose-line.js";

/** What a page prints below an article and never inside it. */
const closing =
  /^[•·*\-|\s([<]*(?:上一[篇条]|下一[篇条]|相关(?!附件)|友情链接|分享|扫一扫|扫码|手机扫码|打印|关闭|收藏|返回|版权所有|主办|承办|技术支持|网站|责任编辑|编辑|初审|审核|校对|抄送|免责声明|温馨提示|我要纠错|纠错|联系我们|关于我们|微信|TOP)|ICP备|公网安备|Copyright|网站标识码/i;
/** A line of the page's own that reads like a sentence. */
const notice = /^(?:抄送|温馨提示|免责声明|特别声明|版权声明) ?:/;
/** Words of a statement: a last line that says something, if only 无. */
const statement = /[无没未不了是有为已\d]|事项|情况|费|收|以上|如下/;
const longestName = 30;
/** A single one may be a sentence without its full stop. */
const fewestNames = 2;
/** Address and telephone of a footer. */
const contact =
  /^(?:通讯地址|联系地址|地 ?址|(?:联系|办公|咨询|监督|服务)?电 ?话|邮 ?编|邮政编码|传 ?真|电子邮箱|邮 ?箱|网 ?址) ?:/;
const longestContact = 80;

function closes(page: Page, index: number): boolean {
  const line = page.lines[index] as Line;
  if (line.end - line.start > 120) return false;
  const text = page.folded.slice(line.start, line.end);
  return notice.test(text) || (closing.test(text) && isChrome(page, index));
}

/** A name standing by itself (a link, a column) or an address, which no report ends with. */
function isName({ folded, lines }: Page, index: number): boolean {
  const line = lines[index] as Line;
  const length = line.end - line.start;
  if (line.inTable || length > longestContact || endsSentence(folded, line.end)) return false;
  const text = folded.slice(line.start, line.end);
  if (contact.test(text)) return true;
  if (length > longestName || headingForm(folded, line.start, line.end).style !== "none") return false;
  return !/[,、]$/.test(text) && !statement.test(text);
}

/** Where a report that nobody signed ends: before the mere names that fill the page up to line `end`, if the line above them ends a sentence; else at `end`. */
export function unsignedEnd(page: Page, from: number, end: number): number {
  let first = end;
  while (first > from && (isName(page, first - 1) || isChrome(page, first - 1))) first -= 1;
  const above = page.lines[first - 1];
  return end - first >= fewestNames && above !== undefined && endsSentence(page.folded, above.end) ? first : end;
}

/**
 * The index of the first line below the report: links to other articles, share buttons, the site's footer; the number of lines when
 * there is none. `from` is the line behind the last section heading, or behind the last table where that stands lower.
 */
export function pageEnd(page: Page, from: number): number {
  const { lines } = page;
  let start = lines.length;
  while (start > from && !(lines[start - 1] as Line).inTable) start -= 1;
  for (let i = start; i < lines.length; i++) if (closes(page, i)) return i;
  return lines.length;
}
