import { isHanUnit } from "../text/fold.js";
import type { Prose, ProseParagraph } from "./prose.js";

/** The printed forms of list numbers. Lists of different forms nest. */
export type EnumeratorStyle =
  | "yi-shi"
  | "han-brackets"
  | "han-dun"
  | "digit"
  | "digit-brackets"
  | "circled"
  | "di"
  | "sequence";

/** A list number: `一是`, `（二）`, `3.`, `④`, `第一，`, `首先，`. */
export interface Enumerator {
  readonly style: EnumeratorStyle;
  readonly ordinal: number;
  readonly end: number;
}

/** A stretch of prose that is of one kind: a sentence, or the part of one after a list number or a turn such as `下一步`. */
export interface Piece {
  readonly start: number;
  /** Where its own words begin: after the list number. */
  readonly body: number;
  /** Before its closing punctuation. */
  readonly end: number;
  readonly enumerator: Enumerator | null;
  /** Index of its paragraph in {@link Prose.paragraphs}. */
  readonly paragraph: number;
  readonly isHeading: boolean;
  /** The first piece of its paragraph. */
  readonly opens: boolean;
}

const numerals = "一二三四五六七八九十";
const han = `[${numerals}]{1,3}`;
/** Forms that stand anywhere, except after what would make them another word. */
const anywhere: readonly (readonly [EnumeratorStyle, RegExp])[] = [
  ["yi-shi", new RegExp(`(${han})(?:是|要(?![求务素点件闻]))`, "y")],
  ["han-brackets", new RegExp(`\\((${han})\\)[、.,:]?`, "y")],
  ["circled", /([①-⑳])[、.,:]?/y],
];
/** Forms that are list numbers only at the start of a sentence. */
const atStart: readonly (readonly [EnumeratorStyle, RegExp])[] = [
  ["han-dun", new RegExp(`(${han})、`, "y")],
  ["digit", /(\d{1,2})(?:[、,:]|\.(?!\d)|\.(?=20\d\d年))/y],
  ["digit-brackets", /\(?(\d{1,2})\)[、.,:]?/y],
  ["di", new RegExp(`第(${han})[、,:]`, "y")],
  ["sequence", /(首先|其次|再次|再者|最后|其[一二三四五])(?:[、,:]|是)/y],
];
const SENTENCE_END = 1;
const STARTER = 2;
/** What a unit may do: end a sentence, or start a list number. */
const roles = new Uint8Array(65536);
for (const mark of "。;!?\n") roles[mark.charCodeAt(0)] = SENTENCE_END;
for (const mark of `(第首其再最①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789${numerals}`) roles[mark.charCodeAt(0)] = STARTER;
/** No sentence is longer; what is gets cut here, so that a hostile text costs no more than its length. */
const longest = 800;
const sequence = ["首先", "其次", "再次", "再者", "最后"];

/**
 * The pieces of section five in reading order: cut at sentence ends (。；！？ and paragraph ends), before list numbers, and where
 * `turns` says that a clause takes a turn (`，下一步…`). Pieces without words are left out.
 */
export function piecesOf(prose: Prose, turns: ReadonlySet<number>): readonly Piece[] {
  const pieces: Piece[] = [];
  prose.paragraphs.forEach((paragraph, index) => {
    if (paragraph.section === "problems") cutParagraph(prose, paragraph, index, turns, pieces);
  });
  return pieces;
}

function cutParagraph(
  prose: Prose,
  { start: from, end: to, isHeading }: ProseParagraph,
  paragraph: number,
  turns: ReadonlySet<number>,
  pieces: Piece[],
): void {
  const { text } = prose;
  let start = from;
  let enumerator = enumeratorAt(text, from, from, null);
  const first = pieces.length;
  const close = (end: number) => {
    const body = enumerator?.end ?? start;
    if (body < end) {
      pieces.push({ start, body, end, enumerator, paragraph, isHeading, opens: pieces.length === first });
    }
  };
  for (let i = enumerator?.end ?? from; i < to; i++) {
    const role = roles[text.charCodeAt(i)];
    if (role === 0 && !turns.has(i) && i - start < longest) continue;
    const ended = role === SENTENCE_END;
    const next = ended ? i + 1 : i;
    const found = next < to ? enumeratorAt(text, next, from, enumerator) : null;
    const turned = (turns.has(i) && i > (enumerator?.end ?? start)) || i - start >= longest;
    if (!ended && found === null && !turned) continue;
    close(i);
    start = next;
    enumerator = found;
    if (found !== null) i = found.end - 1;
  }
  close(to);
}

/** `open`: the list number that the text before stands under; behind a comma only the next one of its form follows (`1.甲，2.乙`). */
function enumeratorAt(text: string, at: number, from: number, open: Enumerator | null): Enumerator | null {
  if (roles[text.charCodeAt(at)] !== STARTER) return null;
  const before = at === from ? "\n" : (text[at - 1] as string);
  for (const [style, pattern] of anywhere) {
    const found = match(style, pattern, text, at);
    if (found !== null) return mayFollow(style, before) ? found : null;
  }
  if (isHanUnit(before.charCodeAt(0)) || /[\w、.\]》"]/.test(before)) return null;
  for (const [style, pattern] of atStart) {
    const found = match(style, pattern, text, at);
    const mayFollowComma = style === "sequence" || (open?.style === style && found?.ordinal === open.ordinal + 1);
    if (found !== null && (before !== "," || mayFollowComma)) return found;
  }
  return null;
}

/** `唯一是`, `之一是`, `第一是`, `十一是` and `第（一）项` hold no list number. */
function mayFollow(style: EnumeratorStyle, before: string): boolean {
  return style === "yi-shi" ? !`唯之第统专单万${numerals}`.includes(before) : before !== "第";
}

function match(style: EnumeratorStyle, pattern: RegExp, text: string, at: number): Enumerator | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { style, ordinal: ordinalOf(found[1] as string), end: pattern.lastIndex };
}

function ordinalOf(printed: string): number {
  if (/^其[一二三四五]$/.test(printed)) return numerals.indexOf(printed[1] as string) + 1;
  const place = sequence.indexOf(printed);
  if (place >= 0) return place + 1;
  if (/^\d/.test(printed)) return Number(printed);
  if (/^[①-⑳]$/.test(printed)) return printed.charCodeAt(0) - 0x245f;
  const [tens = "", ones = ""] = printed.includes("十") ? printed.split("十") : ["-", printed];
  const ten = tens === "-" ? 0 : tens === "" ? 10 : 10 * (numerals.indexOf(tens) + 1);
  return ten + (ones === "" ? 0 : numerals.indexOf(ones) + 1);
}
