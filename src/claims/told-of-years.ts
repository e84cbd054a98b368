import { type Phrase, phraseAt } from "./phrase.js";
import { dealsOut, rowFrom, rowStart } from "./respectively.js";
import type { Token } from "./tokens.js";

/** Whose a figure is by where it stands among others of its kind. */
export interface YearTold {
  /** The year it is of; null where it is not known. */
  readonly year: number | null;
  /** Index of the figure whose words say what this one counts. */
  readonly like: number;
}

const inBrackets = /\(((?:19|20)\d\d)年度?\)/y;
/** What stands right before a value that has changed since: `由41件减少到34件`, `从2022年的41件降至34件`. */
const from = /[由从](?:原[来有]?|上年度?|去年|上一年度?|((?:19|20)\d\d)年度?)?的?$/;
const LONGEST_FROM = 12;
const becomes =
  /^[^,;。:()、\d]{0,4}(?:增加|增长|上升|提高|提升|减少|下降|降低|增|升|减|降)[^,;。:()、\d]{0,3}[至到为]/;
/** Tokens that may stand between `分别` and the first figure of its row, or between the years before it. */
const NEAR = 8;
const betweenYears = /^度?(?:[、,和及与]|以及)$/;

/**
 * The year of the figure at `index` where its place tells it: the nth of as many years (`2022年、2023年分别收到申请81件、104件`), the year in
 * brackets behind it (`15件(2023年)`), the value that something had before (`由41件减少到34件`). The words of such figures are those of the
 * first of them. Null where its place tells nothing.
 */
export function yearTold(
  text: string,
  tokens: readonly Token[],
  index: number,
  reportYear: number | null,
): YearTold | null {
  const { start, end } = tokens[index] as Token;
  inBrackets.lastIndex = end;
  const bracketed = inBrackets.exec(text)?.[1];
  if (bracketed !== undefined) return { year: Number(bracketed), like: index };
  const former = from.exec(text.slice(Math.max(0, start - LONGEST_FROM), start));
  if (former !== null && reportYear !== null && becomes.test(text.slice(end, end + LONGEST_FROM)))
    return { year: Number(former[1] ?? reportYear - 1), like: index };
  const earlier = earlierValue(text, tokens, index);
  return earlier === null ? yearInRow(text, tokens, index) : { year: reportYear, like: earlier };
}

/** The phrase of the figure at `index` that counts what the one at `like` does. */
export function phraseLike(text: string, tokens: readonly Token[], index: number, like: number): Phrase {
  const phrase = phraseAt(text, tokens, like, 0);
  const kinds = new Set(
    [...phrase.kinds].filter((kind) => kind !== "lastYear" && kind !== "compare" && kind !== "each"),
  );
  const own = phrase.tokens.filter((token) => token.type !== "word" || token.kind !== "each");
  return { ...phrase, kinds, tokens: own, end: (tokens[index] as Token).end, used: index + 1 };
}

/** `由41件减少到34件`: the 34 count what the 41 did; its index. */
function earlierValue(text: string, tokens: readonly Token[], index: number): number | null {
  let before = index - 1;
  while (tokens[before]?.type === "word") before -= 1;
  const earlier = tokens[before];
  if (earlier?.type !== "figure") return null;
  const gap = text.slice(earlier.end, tokens[index]?.start);
  const opening = text.slice(Math.max(0, earlier.start - LONGEST_FROM), earlier.start);
  return becomes.exec(gap)?.[0] === gap && from.test(opening) ? before : null;
}

function yearInRow(text: string, tokens: readonly Token[], index: number): YearTold | null {
  const first = rowStart(text, tokens, index);
  const each = eachBefore(text, tokens, first);
  if (each === null) return null;
  const years: number[] = [];
  let until = tokens[each]?.start ?? 0;
  for (let at = each - 1; at >= 0 && each - at <= 2 * NEAR; at--) {
    const token = tokens[at] as Token;
    if (token.type === "stop") continue;
    const gap = text.slice(token.end, until);
    if (token.type !== "year" || !(years.length === 0 ? /^(?:度|,)?$/ : betweenYears).test(gap)) break;
    years.unshift(token.value);
    until = token.start;
  }
  const row = rowFrom(text, tokens, first);
  const year = years[row.findIndex((figure) => figure === tokens[index])];
  return row.length < 2 || years.length !== row.length || year === undefined ? null : { year, like: first };
}

/** The `分别` that deals out the row of figures at `first`, words but no stop between them. */
function eachBefore(text: string, tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at >= 0 && first - at <= NEAR; at--) {
    const token = tokens[at] as Token;
    if (token.type !== "word") return null;
    if (dealsOut(text, token)) return at;
  }
  return null;
}
