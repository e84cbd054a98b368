import type { Line, Page } from "./page.js";

/** A line of chrome is short; a longer one is prose, whatever it begins with. */
const longest = 120;

/** Labels of bylines, index numbers, links and footers; a colon or a date follows. */
const labels = [
  "(?:文章|信息|稿件|内容|新闻)?(?:来源|出处|作者|编辑|录入)",
  "责任编辑|审核|审校|校对|校审|供稿|撰稿|签发|[初复终]审|拟稿|录入(?:人|员)?|审核人|编审",
  "(?:页面|网站|最后|最近)?(?:发布|发表|更新|录入|添加|创建|发稿|上传|公布|公开|成文|生成|生效|发文|制发|印发|修改|信息)(?:时间|日期)|发布于",
  "发布(?:机构|单位|人|者|机关)|公开(?:方式|类别|范围|形式|主体|属性)|发文(?:机关|机构|字号|单位)|制发(?:机关|单位)",
  "文 ?号|信息索引号|索 ?引 ?号|主题(?:分类|词|类别)|体裁分类|组配分类|服务对象|审核程序|有效性|信息名称|名 ?称|标 ?题|关键[词字]|标签",
  "(?:浏览|访问|点击|阅读)(?:次数|数|量|率)?|点赞(?:数)?|字体|字号|字 体|视力保护色|保护视力色",
  "分享(?:到|至)?|扫一扫|附件(?:下载)?|相关(?:附件|链接|文档|文章|信息|稿件|新闻|阅读)|上一篇|下一篇|上一条|下一条",
  "您?(?:现?在|当前)的?位置|当前位置|您的位置|主办(?:单位)?|承办(?:单位)?|协办(?:单位)?|技术支持|版权所有|网站标识码|备案号",
  "抄 ?送",
].join("|");
const labelAtStart = new RegExp(
  `^[•·*\\-|\\s([]*(?:(?:${labels})\\s*\\d{0,2}\\s*(?:[:>]| ?(?=20\\d\\d[-/.年]))|(?:时间|日期)(?=\\s*:\\s*\\d))`,
);
const anywhere =
  /(?:发布时间|发布日期|信息来源|浏览次数|访问次数|点击次数|点击数|阅读次数|网站标识码|当前位置|视力保护色) ?:|ICP备|公网安备|版权所有|打印本页|关闭窗口|扫一扫|返回顶部|分享到|Copyright|All Rights|^您是第.{1,12}位|^建议使用.{0,40}浏览|^\(?此件(?:主动|依申请)?公开(?:发布)?\)?$|^[-=*_·.… ]{3,}$/i;
const word =
  /^(?:首页|网站首页|打印|打 印|关闭|收藏|分享|返回|返回顶部|返回首页|下载|纠错|我要纠错|大|中|小|A\+?-?|字体|字号|来源|浏览次数|打印本页|打印页面|关闭本页|关闭页面|关闭窗口|打印此页|默认|繁體|繁体|简体|无障碍|无障碍浏览|无障碍阅读|关怀版|长者模式|长者助手|适老版|English|微信|微博|新浪微博|QQ空间|QQ|腾讯微博|官方微信|官方微博|网站地图|网站声明|联系我们|关于我们|友情链接|登录|注册|搜索|上一篇|下一篇|上一条|下一条|附件下载|相关附件|相关链接|相关文章|相关信息|相关新闻|相关阅读|手机扫码阅读|扫码阅读|满意|不满意|TOP)$/i;
/** Names of a site's columns: furniture beside other furniture, but alone they may be a sub-heading. */
const column =
  /^(?:政府信息公开|政务公开|信息公开|(?:政府信息|信息)?公开(?:年报|年度报告)|法定主动公开内容|政府信息公开(?:指南|制度|目录)|依申请公开|机构职能|组织机构|领导信息)$/;
const pageNumber =
  /^(?:-{1,3} ?\d{1,3} ?-{1,3}|· ?\d{1,3} ?·|~ ?\d{1,3} ?~|第 ?\d{1,3} ?页(?: ?[,/]? ?共 ?\d{1,3} ?页)?|共 ?\d{1,3} ?页(?: ?[,/]? ?第 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3}|page ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?)$/i;

const fileName = /\.(?:xlsx?|docx?|pdf|wps|et|ofd|zip|rar|jpg|png)[\])]?$/i;

const digitsOnly = (text: string) => text.length <= 3 && /^\d{1,3}$/.test(text);
const measure = "件条份次个项篇%万元人户场起批期名家余多";

/** True for words of a site's own furniture (`打印 关闭`, `首页 政务公开`) and nothing else. */
function isFurniture(text: string): boolean {
  let words = 0;
  for (const part of text.split(/[ |>/\][()【】:·•,]+/)) {
    if (part.length === 0 || column.test(part)) continue;
    if (!word.test(part)) return false;
    words += 1;
  }
  return words > 0;
}

/** True for a line that belongs to the web page or the print run and not to the report: breadcrumbs, bylines, share buttons, page numbers. Never for a line that holds a sentence. */
export function isChrome(page: Page, index: number): boolean {
  const line = page.lines[index] as Line;
  const length = line.end - line.start;
  if (length > longest) return false;
  const last = page.folded[line.end - 1] as string;
  if (last === "。" || last === ";" || last === ",") return false;
  const text = page.folded.slice(line.start, line.end);
  if (digitsOnly(text)) return isLonePageNumber(page, index);
  if (text.includes("。")) return false;
  if (length <= 20 && pageNumber.test(text)) return true;
  if (fileName.test(text) || labelAtStart.test(text) || anywhere.test(text)) return true;
  if (/^[^>]{2,20} ?>{1,2} ?\S/.test(text) || text.startsWith(">")) return true;
  return length <= 60 && isFurniture(text);
}

/** A number alone on a line is a page number unless its neighbours are numbers too (cells) or a measure word follows (a wrapped figure). */
function isLonePageNumber(page: Page, index: number): boolean {
  const textOf = (line: Line | undefined) =>
    line === undefined ? "" : page.folded.slice(line.start, Math.min(line.end, line.start + 4));
  const next = textOf(page.lines[index + 1]);
  if (digitsOnly(next) || digitsOnly(textOf(page.lines[index - 1]))) return false;
  return next.length === 0 || !measure.includes(next[0] as string);
}
