import { behindAt } from "./figure.js";
import { disputeWords, outcomes, persons, results } from "./subject-rules.js";
import { subjectKinds } from "./subjects.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** The words of a figure that opens its clause and has the rest of that clause to itself: `2件予以公开`, `其中1件因涉及隐私不予公开`. */
export interface Leading {
  /** Words of its own clause before it (`其中`, `共`), and the dispute an outcome behind it is one of. */
  readonly before: readonly Token[];
  /** Words behind it. */
  readonly after: readonly Token[];
}

const disputes: ReadonlySet<Kind> = new Set<Kind>(disputeWords);
const outcomeKinds: ReadonlySet<Kind> = new Set<Kind>(outcomes.map(([kind]) => kind));
const resultKinds: ReadonlySet<Kind> = new Set<Kind>([...results, ...outcomeKinds, ...persons]);
/** Words that go on about the figure before them (`共5件较上年增加2件`) rather than say what it counts. */
const goesOn: ReadonlySet<Kind> = new Set<Kind>(["compare", "trend", "amongThem"]);

const isOf = (token: Token | undefined, kinds: ReadonlySet<Kind>): boolean =>
  token?.type === "word" && kinds.has(token.kind);

/**
 * The words of the figure at `index` where number stands before noun; null where the words before it may be its noun: one stands in its
 * own clause (`予以公开2件`), or the clause ends with it (`收到申请，共5件`). The noun of another clause is never that of a figure whose
 * own clause goes on. A bracket that closes belongs to what it explains (`予以公开（含部分公开）2件`).
 */
export function leadingAt(text: string, tokens: readonly Token[], index: number, from: number): Leading | null {
  const figure = tokens[index] as Token;
  if (figure.type !== "figure" || endsClause(text, tokens[index + 1], figure.end)) return null;
  let start = index;
  while (start > from && !endsWords(tokens[start - 1] as Token)) start -= 1;
  const own = tokens.slice(start, index);
  if (own.some((token) => isOf(token, subjectKinds))) return null;
  if (isStop(tokens[start - 1], ")")) return null;
  const after = wordsOfClause(text, tokens, index);
  const dispute = after.some((token) => isOf(token, outcomeKinds)) ? disputeBefore(tokens, start, from) : [];
  return { before: [...dispute, ...own], after };
}

/** On to the next stop, figure or verb that has a figure of its own (`46个单位收到申请126件`, `22个执法主体作出行政处罚5213件`). */
export function wordsAfter(text: string, tokens: readonly Token[], index: number): readonly Token[] {
  let at = index + 1;
  for (let token = tokens[at]; token?.type === "word" || isCarriedTo(tokens, at); token = tokens[at]) {
    if (token?.type === "word" && (token.kind === "receive" || token.kind === "accept")) break;
    if (token !== undefined && isDeedOf(text, tokens[at - 1] as Token, token)) break;
    at += 1;
  }
  return tokens.slice(index + 1, at);
}

/** `作出`, `制发` right behind somebody. */
function isDeedOf(text: string, before: Token, token: Token): boolean {
  if (token.type !== "word" || token.start === before.end) return false;
  return token.kind === "make" || (token.kind === "decision" && text.startsWith("作出", token.start));
}

/** `2件结转至2025年`: the year says where to. */
function isCarriedTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.type === "year" && before?.type === "word" && before.kind === "carry";
}

/** The words behind a figure, those listed after `、` with them; without the noun of a figure that ends the clause (`3件申请予以公开2件`). */
function wordsOfClause(text: string, tokens: readonly Token[], index: number): readonly Token[] {
  const words = [...wordsAfter(text, tokens, index)];
  let end = index + 1 + words.length;
  while (isStop(tokens[end], "、")) {
    const more = wordsAfter(text, tokens, end);
    const next = tokens[end + 1 + more.length];
    if (more.length === 0 || next?.type === "figure") return words;
    words.push(...more);
    end += 1 + more.length;
  }
  const next = tokens[end];
  if (next?.type !== "figure" || !endsClause(text, tokens[end + 1], next.end)) return words;
  const result = words.findIndex((token) => isOf(token, resultKinds));
  return result < 0 ? words : words.slice(0, result);
}

/** The dispute spoken of since the figure before: `发生行政复议，2件维持`. */
function disputeBefore(tokens: readonly Token[], start: number, from: number): readonly Token[] {
  return tokens.slice(from, start).filter((token) => isOf(token, disputes));
}

function endsClause(text: string, next: Token | undefined, end: number): boolean {
  const at = end + behindAt(text, end).length;
  return (
    at >= text.length || ",;:。!?()、\n".includes(text[at] as string) || (isOf(next, goesOn) && next?.start === at)
  );
}

const endsWords = (token: Token): boolean => token.type === "figure" || token.type === "stop";

const isStop = (token: Token | undefined, stop: string): boolean => token?.type === "stop" && token.stop === stop;
