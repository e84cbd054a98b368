import { headingForm, type NumberStyle } from "./heading-form.js";
import { endsSentence, type ProseLine } from "./prose-line.js";

const noun =
  /(?:情况|工作|建设|管理|保障|公开|问题|措施|举措|打算|不足|事项|方面|平台|监督|制度|机制|申请|方向|计划|服务|队伍|培训|领导|渠道|水平|质量|解读|回应|力度)$/;

const levels: readonly NumberStyle[] = ["part", "comma", "bracket", "arabic", "arabic-bracket", "none"];
const isBelow = (inner: NumberStyle, outer: NumberStyle) => levels.indexOf(inner) > levels.indexOf(outer);

/** Longer numbered lines are sentences or the first line of one. */
const longestNumbered = 36;
const surelyNumbered = 24;
const longestPlain = 16;

/**
 * True for a line that is a sub-heading by its form: numbered, short, one clause (`（一）主动公开情况`, `一、加强领导，确保落实。`), or a short
 * nominal line between paragraphs (`主动公开情况`). A line that begins a sentence, states figures or stands alone is none.
 */
export function isSubheading(
  folded: string,
  line: ProseLine,
  before: ProseLine | undefined,
  next: ProseLine | undefined,
): boolean {
  if (next === undefined || next.afterTable || line.end - line.start > longestNumbered + 8) return false;
  const words = folded.slice(headingForm(folded, line.start, line.end).wordsAt, line.end);
  const bare = words.replace(/[。.:]$/, "");
  const final = words.length > bare.length ? words.slice(bare.length) : "";
  if (bare.length < 2 || /[。;!?:]|[,;、]$/.test(bare)) return false;
  if (line.style === "none") {
    if (before !== undefined && !endsSentence(folded, before.end) && before.style === "none") return false;
    if (final === "。" || final === "." || /[,、\d]|无|没有|未/.test(bare)) return false;
    return bare.length <= longestPlain && (final === ":" || noun.test(bare));
  }
  if (bare.length > longestNumbered || /\d/.test(bare.replace(/20\d\d年/, ""))) return false;
  if (final === ":") return bare.length <= surelyNumbered && !bare.includes(",");
  if (final === "") return bare.length <= surelyNumbered || noun.test(bare);
  return isBelow(next.style, line.style) && bare.length <= surelyNumbered + 6;
}
