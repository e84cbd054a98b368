import { leadingAt, wordsAfter } from "./leading.js";
import { leaves } from "./subject-rules.js";
import { nounKinds, subjectKinds } from "./subjects.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** The words that belong to one figure: those before it, or, where the number comes first, those after it. */
export interface Phrase {
  readonly kinds: ReadonlySet<Kind>;
  /** Tokens of the phrase in reading order, the figure left out. */
  readonly tokens: readonly Token[];
  /** First and last unit of what states the figure. */
  readonly start: number;
  readonly end: number;
  /** The words stand before a comma: `收到申请，共5件`. */
  readonly distant: boolean;
  /** Index of the first token after the figure that the next figure may use. */
  readonly used: number;
}

/** Commas a figure's words may stand away. */
const FARTHEST = 2;
/** Longer than any name of a kind of information. */
const LONGEST_LABEL = 16;

/** Longer than the name of a kind of item (`人事`, `通知`, `政府采购`). */
const LONGEST_ITEM_LABEL = 6;

const isStop = (token: Token | undefined, stops: string): boolean =>
  token?.type === "stop" && stops.includes(token.stop);

/** The phrase of the figure at `index`; words before `from` belong to earlier figures. Both are indices into the tokens of one sentence. */
export function phraseAt(text: string, tokens: readonly Token[], index: number, from: number): Phrase {
  const figure = tokens[index] as Token;
  const leading = leadingAt(text, tokens, index, from);
  const before = leading === null ? wordsBefore(tokens, index, from) : { tokens: leading.before, distant: false };
  const kinds = new Set<Kind>();
  for (const token of before.tokens) if (token.type === "word" && !isExample(text, token)) kinds.add(token.kind);
  const after = leading?.after ?? (hasNoun(kinds) ? [] : wordsBehind(text, tokens, index, before.tokens));
  const behind =
    leading !== null ||
    after.some(
      (token) =>
        token.type === "word" &&
        (nounKinds.has(token.kind) || (before.tokens.length === 0 && subjectKinds.has(token.kind))),
    );
  if (behind) for (const token of after) if (token.type === "word" && !isExample(text, token)) kinds.add(token.kind);
  const first = before.tokens.find((token) => token.type === "word" && subjectKinds.has(token.kind));
  const last = behind ? after.findLast((token) => token.type === "word" && subjectKinds.has(token.kind)) : undefined;
  return {
    kinds,
    tokens: behind ? [...before.tokens, ...after] : before.tokens,
    start: first === undefined ? labelStart(tokens, index) : withLabel(tokens, first),
    end: last?.end ?? figure.end,
    distant: before.distant,
    used: behind && after.length > 0 ? tokens.indexOf(after.at(-1) as Token, index) + 1 : index + 1,
  };
}

const grounds: ReadonlySet<Kind> = new Set<Kind>(leaves);
const andOthers = /^(?:[、和及或与][^,;。:()\d]{1,20})?等(?![级待同])/;

/** `因本机关不掌握等原因无法提供26件`: the ground is only one of theirs. */
function isExample(text: string, token: Token & { readonly kind: Kind }): boolean {
  return grounds.has(token.kind) && andOthers.test(text.slice(token.end, token.end + 24));
}

/** Without a known word, the words since the last stop, figure or `其中` name what is counted, unless they run long. */
function labelStart(tokens: readonly Token[], index: number): number {
  const figure = tokens[index] as Token;
  const before = tokens[index - 1];
  if (before === undefined || figure.start - before.end > LONGEST_LABEL) return figure.start;
  return before.type === "word" && before.kind !== "amongThem" ? before.start : before.end;
}

/** `人事信息44条`: what is named right before a word for published items belongs to it. */
function withLabel(tokens: readonly Token[], first: Token): number {
  if (first.type !== "word" || first.kind !== "publishedItem") return first.start;
  const before = tokens[tokens.indexOf(first) - 1];
  if (before === undefined || first.start - before.end > LONGEST_ITEM_LABEL) return first.start;
  return before.type === "word" && before.kind !== "amongThem" ? first.start : before.end;
}

/** Words that may name what is counted behind the figure. `现行有效的9件` is complete: then only what follows at once (`现行有效的9件规范性文件`). */
function wordsBehind(
  text: string,
  tokens: readonly Token[],
  index: number,
  before: readonly Token[],
): readonly Token[] {
  const words = wordsAfter(text, tokens, index);
  const figure = tokens[index] as Token;
  const told = before.some((token) => token.type === "word" && subjectKinds.has(token.kind));
  if (!told || !complete.test(text.slice(Math.max(0, figure.start - 2), figure.start))) return words;
  let end = figure.end;
  return words.filter((token) => {
    const follows = token.start === end;
    if (follows) end = token.end;
    return follows;
  });
}

const complete = /的[近约超逾共]?$/;

function hasNoun(kinds: ReadonlySet<Kind>): boolean {
  for (const kind of kinds) if (nounKinds.has(kind)) return true;
  return false;
}

/** Back to the nearest comma that leaves a subject word between; never past a semicolon or an earlier figure. */
function wordsBefore(
  tokens: readonly Token[],
  index: number,
  from: number,
): { readonly tokens: readonly Token[]; readonly distant: boolean } {
  let commas = 0;
  let told = false;
  let at = index - 1;
  for (; at >= from; at--) {
    const token = tokens[at] as Token;
    if (token.type === "figure" || isStop(token, ";\n")) break;
    if (isStop(token, ",")) {
      if (told || commas === FARTHEST) break;
      commas += 1;
    }
    if (token.type === "word" && subjectKinds.has(token.kind)) {
      told = true;
    }
  }
  const found = tokens.slice(at + 1, index).filter((token) => token.type !== "stop");
  return { tokens: found, distant: told && commas > 0 };
}
