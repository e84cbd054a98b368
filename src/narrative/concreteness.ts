import { isHanUnit } from "../text/fold.js";
import type { LexiconEntry, LexiconName } from "./lexicon.js";
import { tellsFault } from "./readings.js";

/** Wordings that any agency's section five may use, and the length of the longest. */
export interface Commonplace {
  readonly terms: ReadonlySet<string>;
  readonly longest: number;
}

/** Lexicons whose wordings name nothing of an agency's own; of `problems` all but its facts. */
const sources: ReadonlySet<LexiconName> = new Set([
  "commonplace",
  "stock-phrases",
  "hedges",
  "remedies",
  "problems",
  "topics",
  "user-dictionary",
]);

/** The commonplace wordings of the lexicons. */
export function commonplaceOf(entries: readonly LexiconEntry[]): Commonplace {
  const terms = new Set<string>();
  let longest = 0;
  for (const { lexicon, category, term } of entries) {
    if (!sources.has(lexicon) || category === "fact") continue;
    terms.add(term);
    longest = Math.max(longest, term.length);
  }
  return { terms, longest };
}

/** No problem that is read to its end is longer. */
const longestRead = 400;
/**
 * Han characters outside commonplace wordings from which on something of the agency's own is named. A problem told plainly
 * (`没有附清单`, `查不到`) needs one thing; one that rests on a set predicate (`有待加强`, `不够及时`) needs more than the field it speaks of:
 * `卫生院公开意识有待加强` is a formula, of any two things that are named at least one says what is wrong.
 */
const leastOwn = { plain: 3, usual: 5, formula: 7 } as const;
/** What there is, said as all there is: `只贴在村口`, `仅有文字`; not `不仅`, `只注重`, `仅仅`. */
const limit =
  /(?<!不)[只仅](?:公开|有(?!进一步|不断|加强|提高|坚持)|在(?!表面|形式)|设|贴|挂|公布|公示|写|列|印|能(?:在|按|看|用|查|到)|限|靠|发|覆盖|收录|提供|答复|支持|对(?!照))/;
/** Somebody in particular says or suffers something particular. */
const voice =
  /(?:群众|居民|市民|村民|农户|农民|企业|商户|家长|学生|业主|住户|乘客|司机|车主|老人|老年人|申请人|投诉人|患者|游客|用户|代表|职工|牧民|渔民|考生|消费者)(?:多次|普遍|纷纷|现场|来电|致电|电话|书面)?(?:反映(?!的)|投诉(?!的)|询问|咨询(?!的)|质疑|来电|打电话|抱怨|误以为|不知|看不|查不|找不|收不|领不|跑了|点不|打不|分不清|弄不清|不会用|往返|白跑)/;
/** `半年`, `三天`, `两个季度`: how long. Not `近年来`, `一年来`, `三年行动`. */
const duration = /(?:半|[两三四五六七八九十几数]{1,3}|\d)个?(?:年(?!来|行动|计划|规划)|天|月|季度|周|星期|小时)(?!来)/;
/** Words in quotation marks or Latin letters that name something: `PDF`, `Excel`. */
const latin = /(?<![a-z])(?!(?:app|ab|h5|ppt)(?![a-z]))[a-z]{2,}/i;
const quoted = /"([^"]{1,30})"/g;
/** Words of one character that part runs of own words and are none. */
const particle = new Set(
  "的了等上下中里仍还也都就而且与和及或对从在于被把将让使所其该这那未没不无太很更最较偏是为以由因但并却又再向给",
);

/**
 * Whether units `start` to `end` of a folded text name something of the agency's own that no lexicon lists: enough words outside
 * the commonplace ones, a name in quotation marks, a format, what is all there is, how long, who says what. Costs the length of the text.
 */
export function namesOwnThing(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  isFormula: boolean,
  commonplace: Commonplace,
): boolean {
  const own = text.slice(start, Math.min(end, start + longestRead));
  if (limit.test(own) || voice.test(own) || duration.test(own) || latin.test(own)) return true;
  for (const [, name = ""] of own.matchAll(quoted)) if (ownHan(name, commonplace) >= 2) return true;
  return ownHan(own, commonplace) >= leastOwn[isFormula ? "formula" : tellsFault(own) ? "plain" : "usual"];
}

/** Han characters of a text that no cover of commonplace wordings reaches, in runs of two at least: the cover that leaves fewest. */
function ownHan(text: string, { terms, longest }: Commonplace): number {
  const left = new Uint16Array(text.length + 1);
  const step = new Uint16Array(text.length + 1);
  for (let end = 1; end <= text.length; end++) {
    left[end] = (left[end - 1] as number) + (isHanUnit(text.charCodeAt(end - 1)) ? 1 : 0);
    step[end] = 0;
    for (let length = Math.min(longest, end); length > 1; length--) {
      if ((left[end - length] as number) >= (left[end] as number)) continue;
      if (!terms.has(text.slice(end - length, end))) continue;
      left[end] = left[end - length] as number;
      step[end] = length;
    }
  }
  return runsOf(text, step);
}

function runsOf(text: string, step: Uint16Array): number {
  let total = 0;
  let run = 0;
  for (let end = text.length; end > 0; ) {
    const length = step[end] as number;
    const own = length === 0 && isHanUnit(text.charCodeAt(end - 1)) && !particle.has(text[end - 1] as string);
    if (own) run += 1;
    else {
      if (run > 1) total += run;
      run = 0;
    }
    end -= Math.max(1, length);
  }
  return run > 1 ? total + run : total;
}
