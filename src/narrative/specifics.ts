import { isHanUnit } from "../text/fold.js";
import type { LexiconEntry } from "./lexicon.js";
import type { TermHit } from "./matcher.js";

/** Something of the agency's own that the prose names: units `start` to `end` of the prose. */
export interface SpecificItem {
  readonly start: number;
  readonly end: number;
  readonly kind: "quantity" | "date" | "title" | "document-number" | "platform" | "address";
}

/** What counts after a number, keyed by first unit and longest first. */
export interface SpecificTerms {
  readonly afterNumber: ReadonlyMap<number, readonly LexiconEntry[]>;
  readonly platformNouns: readonly string[];
  readonly genericTitles: ReadonlySet<string>;
  readonly genericParts: readonly string[];
}

/** The terms {@link findSpecifics} needs, from the lexicons `specifics` and `mandated`. */
export function specificTerms(entries: readonly LexiconEntry[]): SpecificTerms {
  const afterNumber = new Map<number, LexiconEntry[]>();
  const of = (lexicon: string, ...categories: string[]) =>
    entries.filter((entry) => entry.lexicon === lexicon && categories.includes(entry.category));
  for (const entry of of("specifics", "unit", "spelled-unit", "no-unit")) {
    const first = entry.term.charCodeAt(0);
    afterNumber.set(first, [...(afterNumber.get(first) ?? []), entry]);
  }
  for (const list of afterNumber.values()) list.sort((a, b) => b.term.length - a.term.length);
  return {
    afterNumber,
    platformNouns: of("specifics", "platform-noun").map((entry) => entry.term),
    genericTitles: new Set(of("mandated", "title", "short-title").map((entry) => entry.term)),
    genericParts: of("mandated", "title").map((entry) => entry.term),
  };
}

const TITLE = 1;
const NAME = 2;
const DIGIT = 3;
const SPELLED = 4;
const ADDRESS = 5;
/** What an item that starts with this unit may be. */
const starters = new Uint8Array(65536);
for (const [characters, kind] of [
  ["《", TITLE],
  ['"', NAME],
  ["0123456789", DIGIT],
  ["一二三四五六七八九十百千万两", SPELLED],
  ["hw", ADDRESS],
] as const) {
  for (const character of characters) starters[character.charCodeAt(0)] = kind;
}
const ordinal = "第".charCodeAt(0);
const number = /\d+(?:,\d{3})*(?:\.\d+)?/y;
const documentNumber = /\d{4}[\])]第?\d{1,5}号/y;
const monthAndDay = /月(?:\d{1,2}日)?/y;
const magnitude = /[余多几]?[百千万亿]{0,2}[余多]?/y;
const address = /(?:https?:\/\/|www\.)[\w.\-/~%?=&#:]{3,200}/y;
const longestTitle = 80;
const longestName = 16;

/**
 * The specific items of a folded text, in order, none overlapping: quantities with a unit, dates with a month, titles outside the
 * mandated ones, document numbers, named platforms, web addresses. Not counted: bare years, list, telephone, postcode and article
 * numbers, a spelled `一`. `platformHits` are hits of the category `named-platform`. Source: method.md §3.2.11.
 */
export function findSpecifics(
  text: string,
  terms: SpecificTerms,
  platformHits: readonly TermHit[],
): readonly SpecificItem[] {
  const items: SpecificItem[] = [];
  let nextPlatform = 0;
  let platformStart = platformHits[0]?.start ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < text.length; ) {
    if (i >= platformStart) {
      const platform = platformHits[nextPlatform] as TermHit;
      nextPlatform += 1;
      platformStart = platformHits[nextPlatform]?.start ?? Number.POSITIVE_INFINITY;
      if (i > platform.start) continue;
      items.push({ start: i, end: platform.end, kind: "platform" });
      i = platform.end;
      continue;
    }
    const kind = starters[text.charCodeAt(i)];
    if (kind === 0) i += 1;
    else if (kind === TITLE) i = readTitle(text, i, terms, items);
    else if (kind === NAME) i = readName(text, i, terms, items);
    else if (kind === DIGIT) i = readNumber(text, i, terms, items);
    else if (kind === SPELLED) i = readSpelled(text, i, terms, items);
    else i = readAddress(text, i, items);
  }
  return items;
}

function readTitle(text: string, start: number, terms: SpecificTerms, items: SpecificItem[]): number {
  const title = upTo("》", text, start + 1, longestTitle);
  if (title === null || title.length < 2) return start + 1;
  const close = start + 1 + title.length;
  if (title.includes("\n")) return start + 1;
  const generic = terms.genericTitles.has(title) || terms.genericParts.some((part) => title.includes(part));
  if (!generic) items.push({ start, end: close + 1, kind: "title" });
  return close + 1;
}

function readName(text: string, start: number, terms: SpecificTerms, items: SpecificItem[]): number {
  const name = upTo('"', text, start + 1, longestName);
  if (name === null || name === "") return start + 1;
  const close = start + 1 + name.length;
  const noun = terms.platformNouns.find((candidate) => text.startsWith(candidate, close + 1));
  if (noun === undefined || /信息公开|政务公开|\d/.test(name)) return start + 1;
  items.push({ start, end: close + 1 + noun.length, kind: "platform" });
  return close + 1 + noun.length;
}

function readNumber(text: string, start: number, terms: SpecificTerms, items: SpecificItem[]): number {
  const before = text.charCodeAt(start - 1);
  if (before === 0x5b || before === 0x28) {
    const end = matchEnd(documentNumber, text, start);
    if (end > 0) {
      items.push({ start: start - 1, end, kind: "document-number" });
      return end;
    }
  }
  const end = matchEnd(number, text, start);
  const dateEnd = end - start <= 2 ? matchEnd(monthAndDay, text, end) : 0;
  if (dateEnd > 0) {
    items.push({ start, end: dateEnd, kind: "date" });
    return dateEnd;
  }
  if (before === ordinal) return end;
  return pushQuantity(text, start, end, terms, items, false);
}

function readSpelled(text: string, start: number, terms: SpecificTerms, items: SpecificItem[]): number {
  let end = start + 1;
  while (end < text.length && end - start < 8 && starters[text.charCodeAt(end)] === SPELLED) end += 1;
  const before = text.charCodeAt(start - 1);
  if (before === ordinal || (end - start === 1 && text[start] === "一")) return end;
  return pushQuantity(text, start, end, terms, items, true);
}

function pushQuantity(
  text: string,
  start: number,
  numberEnd: number,
  terms: SpecificTerms,
  items: SpecificItem[],
  inWords: boolean,
): number {
  const at = Math.max(numberEnd, matchEnd(magnitude, text, numberEnd));
  const unit = terms.afterNumber.get(text.charCodeAt(at))?.find(({ term }) => text.startsWith(term, at));
  if (unit === undefined || unit.category === "no-unit" || (inWords && unit.category !== "spelled-unit")) return at;
  const end = at + unit.term.length;
  items.push({ start, end, kind: "quantity" });
  return end;
}

function readAddress(text: string, start: number, items: SpecificItem[]): number {
  if (!isHanUnit(text.charCodeAt(start - 1)) && /[a-z]/i.test(text[start - 1] ?? " ")) return start + 1;
  const end = matchEnd(address, text, start);
  if (end === 0) return start + 1;
  items.push({ start, end, kind: "address" });
  return end;
}

function upTo(mark: string, text: string, start: number, limit: number): string | null {
  const near = text.slice(start, start + limit + 1);
  const at = near.indexOf(mark);
  return at < 0 ? null : near.slice(0, at);
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
