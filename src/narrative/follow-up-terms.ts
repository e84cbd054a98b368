import type { PriorReport } from "../model/subject.js";
import { fold } from "../text/fold.js";
import { parseNumeral } from "../text/numeral.js";

/** Words of any report, and those that only say that something is wrong or was mended. */
const commonplace =
  /政府信息公开|信息公开|政务公开|依申请公开|主动公开|公开|信息|工作|我[局委办厅镇乡区县市]|存在|问题|不够|不足|不高|有待|需要?|进一步|加强|提高|提升|完善|加大|力度|全年|本?年度|本年|今年|去年|上年|全部|开展|组织|建立|情况|进行|以及|已经|[已均并等的了和与在对由为从将把]/g;
const token = /\d[\d,.]*|[\p{Script=Han}a-zA-Z]/gu;

/**
 * The terms of a text: pairs of neighbouring characters, a number being one character, none across a mark or a commonplace word. Numbers
 * count as printed: the `96` of `96个库点` tells a problem from others.
 */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const part of fold(text)
    .replace(/\s+/g, "")
    .replace(commonplace, "\n")
    .split(/[^\p{Script=Han}a-zA-Z\d,.]+/u)) {
    const tokens = part.match(token) ?? [];
    for (let i = 0; i + 1 < tokens.length; i++) terms.add(`${tokens[i]} ${tokens[i + 1]}`);
  }
  return terms;
}

/** How much a clause, by its own terms, is about what these terms are of: shared terms × their share of the clause's. */
export function likeness(
  terms: ReadonlySet<string>,
  own: ReadonlySet<string>,
): { readonly shared: number; readonly degree: number } {
  let shared = 0;
  for (const term of own) if (terms.has(term)) shared += 1;
  return { shared, degree: own.size === 0 ? 0 : (shared * shared) / own.size };
}

/** Two clauses that agree in nine of ten pairs of characters, numbers aside, say the same. */
const sameClause = 0.9;
/** More clauses of one report are not compared with. */
const mostClauses = 1000;

/** Tells whether a clause stood in these paragraphs already, with whatever numbers: what was done every year answers no problem. */
export function isStanding(paragraphs: readonly string[]): (clause: string) => boolean {
  let known: readonly ReadonlySet<string>[] | null = null;
  return (clause) => {
    known ??= paragraphs
      .flatMap((paragraph) =>
        fold(paragraph)
          .replace(/\s+/g, "")
          .split(/[。;!?,、:]/),
      )
      .slice(0, mostClauses)
      .map(pairsOf);
    const own = pairsOf(clause);
    return own.size > 0 && known.some((other) => dice(own, other) >= sameClause);
  };
}

function pairsOf(clause: string): ReadonlySet<string> {
  const text = clause.replace(/\d[\d,.]*/g, "0").replace(/[^\p{Script=Han}a-zA-Z0]/gu, "");
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

const lastYears =
  /(?:上一?年度?|去年|20(\d\d)年度?)[^。;]{0,24}?(?:([\d一二两三四五六七八九十]+)[个项条处点][^。;]{0,6})?(?:问题|不足|短板)[^。;]{0,16}?(?:均|全部|都|逐项|逐一|逐条|悉数|已经?)[^。;]{0,12}?(?:整改|解决|改进|落实|完成|销号)/;
const onlySome = /部分|基本|大多|未|没有|尚|仍|正在|除/;

/** Whether a sentence says that last year's problems, all of them, are settled. One that names fewer than there were, or another year, does not. */
export function sayAllSettled(sentence: string, { year, problems }: PriorReport): boolean {
  const found = lastYears.exec(sentence);
  if (found === null || onlySome.test(sentence)) return false;
  const [, named, count] = found;
  if (named !== undefined && 2000 + Number(named) !== year) return false;
  return count === undefined || (parseNumeral(count)?.value ?? 0) >= problems.length;
}
