import { isDigitUnit } from "../text/fold.js";
import { arabicAt } from "./arabic-at.js";
import { CHINESE_DIGITS, chineseAt } from "./chinese-at.js";
import type { Figure } from "./figure.js";
import { wordAt } from "./word-at.js";
import type { Kind } from "./words.js";

/** A piece of running text that matters for claims, in units of a flow: a word of the table, a stop, a figure or a mark of time. */
export type Token =
  | { readonly type: "word"; readonly kind: Kind; readonly start: number; readonly end: number }
  | { readonly type: "stop"; readonly stop: string; readonly start: number; readonly end: number }
  | { readonly type: "figure"; readonly figure: Figure; readonly start: number; readonly end: number }
  | { readonly type: "year" | "month"; readonly value: number; readonly start: number; readonly end: number };

const stops = new Uint8Array(65536);
for (const char of ",;:。!?()、\n") stops[char.charCodeAt(0)] = 1;
const OPENING_TITLE = "《".charCodeAt(0);
/** A quoted title longer than this has lost its closing mark. */
const LONGEST_TITLE = 80;

/** For each unit, whether a token could start there with a Chinese digit. */
const numeralUnits = new Uint8Array(65536);
for (const char of CHINESE_DIGITS) numeralUnits[char.charCodeAt(0)] = 1;

/** Everything in a flow that matters for claims, in reading order. Titles in 《》 and the name of the agency are passed over. One pass; each unit is read a bounded number of times. */
export function tokensOf(text: string, grouped: (comma: number) => boolean, ownName: string | null): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === OPENING_TITLE) {
      at = afterTitle(text, at);
      continue;
    }
    if (ownName !== null && text.startsWith(ownName, at)) {
      at += ownName.length;
      continue;
    }
    const next = stops[unit] === 1 ? pushStop(tokens, text, at) : readAt(tokens, text, at, unit, grouped);
    at = next;
  }
  return tokens;
}

function pushStop(tokens: Token[], text: string, at: number): number {
  tokens.push({ type: "stop", stop: text[at] as string, start: at, end: at + 1 });
  return at + 1;
}

function afterTitle(text: string, at: number): number {
  const closing = text.slice(at, at + LONGEST_TITLE).indexOf("》");
  return closing < 0 ? at + 1 : at + closing + 1;
}

function readAt(tokens: Token[], text: string, at: number, unit: number, grouped: (comma: number) => boolean): number {
  if (!(unit === 0x96f6 && zeroStandsAlone(text, at))) {
    const word = wordAt(text, at);
    if (word !== undefined) {
      const end = at + word.word.length;
      const kind = word.kind === "apply" && !standsAlone(tokens, text, at) ? "foreign" : word.kind;
      if (kind !== "skip") tokens.push({ type: "word", kind, start: at, end });
      return end;
    }
  }
  if (!isDigitUnit(unit) && numeralUnits[unit] === 0) return at + 1;
  const read = isDigitUnit(unit) ? arabicAt(text, at, grouped) : chineseAt(text, at);
  if ("skipTo" in read) return Math.max(read.skipTo, at + 1);
  if ("mark" in read) tokens.push({ type: read.mark, value: read.value, start: at, end: read.end });
  else if (!stressesDenial(tokens.at(-1), read))
    tokens.push({ type: "figure", figure: read, start: read.start, end: read.end });
  return read.end;
}

/** `未接到一起申请`, `没有1件申请`: none at all. */
function stressesDenial(before: Token | undefined, { start, value, unit }: Figure): boolean {
  return (
    before?.type === "word" && before.kind.startsWith("deny") && before.end === start && value === 1 && unit !== ""
  );
}

const beforeApply = new Set([...'的件份宗条项次起个了类新该织交出人众到收理结复办与和及或的、,;:。()"为是有共']);

/** `补助申请`, `执业申请` are applications for something else than information. */
function standsAlone(tokens: readonly Token[], text: string, at: number): boolean {
  return at === 0 || tokens.at(-1)?.end === at || beforeApply.has(text[at - 1] as string);
}

/** `为零，`, `为零件`: a number; `零申请`: a denial. */
function zeroStandsAlone(text: string, at: number): boolean {
  return "为是:".includes(text[at - 1] ?? "|");
}
