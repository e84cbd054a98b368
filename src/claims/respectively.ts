import type { Figure } from "./figure.js";
import type { Phrase } from "./phrase.js";
import { disputeWords, outcomes, persons, results } from "./subject-rules.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** Nouns that a row of figures may be dealt out to. */
const shared: ReadonlySet<Kind> = new Set<Kind>([
  ...(["licensing", "penalties", "coercion", "otherServices"] as const),
  ...persons,
  ...results,
  ...disputeWords,
  ...outcomes.map(([kind]) => kind),
]);
/** Between two nouns, and between the last of them and `分别`. */
const and = /^(?:[、,和及与]|以及)$/;
const lead = /^(?:的|申请|案件|事项|处理|决定|作出|数量|件数|数|情况|共)*$/;
const to = /^(?:为|是|有|计|共|:|收到|办理|作出)*$/;
const next = /^(?:[、,和及与]|以及|、和)$/;

/** Tokens that a row of figures, or of nouns, may span. */
const LONGEST_ROW = 32;

type Word = Token & { readonly type: "word" };
type Number = Token & { readonly type: "figure" };

/** A figure of a row that is dealt out, and the words that name what it counts. */
export interface Share {
  readonly phrase: Phrase;
  /** The figure, with the counting word of the row's last where it has none (`分别为12、3、2件`). */
  readonly figure: Figure;
}

/** Whether the token says that what follows is dealt out to what stands before it, one to one: `分别`, `依次`. */
export function dealsOut(text: string, token: Token): boolean {
  return token.type === "word" && token.kind === "each" && /^(?:分别|依次)$/.test(text.slice(token.start, token.end));
}

/**
 * What the figure at `index` counts where a row of nouns has a row of as many figures behind `分别`: `行政许可、行政处罚分别为12件、3件`.
 * Null where it stands in no such row, or the rows are of different lengths.
 */
export function shareAt(text: string, tokens: readonly Token[], index: number): Share | null {
  const first = rowStart(text, tokens, index);
  const each = tokens[first - 1];
  if (each?.type !== "word" || !dealsOut(text, each)) return null;
  if (!to.test(text.slice(each.end, tokens[first]?.start))) return null;
  const row = rowFrom(text, tokens, first);
  const nouns = nounsBefore(text, tokens, first - 1);
  const noun = nouns[row.indexOf(tokens[index] as Number)];
  const unit = row.at(-1)?.figure.unit ?? "";
  if (row.length < 2 || nouns.length !== row.length || noun === undefined) return null;
  if (row.some(({ figure }) => figure.unit !== unit && figure.unit !== "")) return null;
  const { figure } = tokens[index] as Number;
  const start = (nouns[0] as Word).start;
  const kinds = kindsOf(text, noun, each);
  return {
    figure: { ...figure, unit },
    phrase: { kinds, tokens: [noun], start, end: figure.end, distant: false, used: index + 1 },
  };
}

/** The noun's own kind, and that decisions are counted where the words say so. */
function kindsOf(text: string, noun: Word, each: Token): ReadonlySet<Kind> {
  const decided = text.slice(noun.start, each.start).includes("决定");
  return new Set<Kind>(decided ? [noun.kind, "decision"] : [noun.kind]);
}

/** Where the row of figures starts that the one at `index` stands in. */
export function rowStart(text: string, tokens: readonly Token[], index: number): number {
  let first = index;
  for (let at = index - 1; at >= 0 && index - at < LONGEST_ROW; at--) {
    const token = tokens[at] as Token;
    if (token.type === "word") break;
    if (token.type !== "figure") continue;
    if (!next.test(text.slice(token.end, tokens[first]?.start))) break;
    first = at;
  }
  return first;
}

/** The row of figures that starts at token `first`. */
export function rowFrom(text: string, tokens: readonly Token[], first: number): readonly Number[] {
  const row: Number[] = [];
  for (const token of tokens.slice(first, first + LONGEST_ROW)) {
    if (token.type !== "figure") continue;
    const last = row.at(-1);
    if (last !== undefined && !next.test(text.slice(last.end, token.start))) break;
    row.push(token);
  }
  return row;
}

/** The nouns that stand in a row before token `end`. */
function nounsBefore(text: string, tokens: readonly Token[], end: number): readonly Word[] {
  const nouns: Word[] = [];
  let until = tokens[end]?.start ?? 0;
  for (let at = end - 1; at >= 0 && end - at < LONGEST_ROW; at--) {
    const token = tokens[at] as Token;
    if (token.type !== "word" || !shared.has(token.kind)) continue;
    if (!(nouns.length === 0 ? lead : and).test(text.slice(token.end, until))) break;
    nouns.unshift(token);
    until = token.start;
  }
  return nouns;
}
