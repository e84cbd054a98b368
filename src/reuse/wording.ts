import { type Trie, trieOf } from "./trie.js";
import { maskedDigit, plainUnits, special } from "./units.js";

/** A term of `lexicons/mandated.tsv`: wording that law or format prescribes. */
export interface MandatedTerm {
  readonly term: string;
  readonly category: string;
}

/** What a term covers: itself, the sentence it stands in, or itself when it is all that stands between title marks. */
const reach = { term: 0, sentence: 1, title: 2 } as const;

/** Terms to be masked, packed so that threads share them. */
export interface Wording {
  readonly mandated: readonly MandatedTerm[];
  readonly terms: Trie;
  /** Per term what stands in its place, and what it covers. */
  readonly codes: Uint8Array;
  readonly reaches: Uint8Array;
  /** 1 for a unit that some term starts with. In this table and the next two digits stand both as they are and masked. */
  readonly first: Uint8Array;
  /** By {@link pairHash}, for a pair that some term starts with, with 0 (a mark or a space) for its second unit too: 1, or 3 when it is a term; 1 or 3 for some other pairs. */
  readonly pairs: Uint8Array;
  /** 1 for a triple that some term starts with (and for some triples that none does). */
  readonly triples: Uint8Array;
}

/** How an agency speaks of itself: each is as good as its name. */
const selfWords = [..."我本"].flatMap((own) =>
  ["机关", "单位", "部门", "街道", ..."省市州盟县区旗乡镇局委厅院社"].map((body) => own + body),
);

/** The opening and the words for "none" are sentences the format asks for; only a whole title is the law's; the rest is itself. */
function reachOf(category: string): number {
  if (category === "opening" || category === "nil") return reach.sentence;
  return category === "short-title" ? reach.title : reach.term;
}

/** Shorter names are words like any other. */
const shortestName = 4;

/**
 * The wording to mask: what is mandated, how agencies speak of themselves, and the full names of these agencies, whoever writes them: a
 * copyist may leave the other's name in.
 */
export function wordingOf(mandated: readonly MandatedTerm[], agencies: readonly string[] = []): Wording {
  const names = agencies.filter((name) => plainOf(name).length >= shortestName);
  const terms = [
    ...mandated.map(({ term, category }) => ({ term, code: special.mandated, reach: reachOf(category) })),
    ...[...selfWords, ...names].map((term) => ({ term, code: special.ownName, reach: reach.term })),
  ];
  const different = new Map<string, { units: Uint16Array; code: number; reach: number }>();
  for (const { term, ...rest } of terms) {
    const units = plainOf(term);
    const key = `${rest.code} ${rest.reach} ${String.fromCharCode(...units)}`;
    if (units.length >= 2 && !different.has(key)) different.set(key, { units, ...rest });
  }
  const listed = [...different.values()];
  return {
    mandated,
    terms: trieOf(listed.map(({ units }) => units)),
    codes: shared(listed.map(({ code }) => code)),
    reaches: shared(listed.map((term) => term.reach)),
    ...beginnings(listed.map(({ units }) => units)),
  };
}

const pairBits = 16;
const tripleBits = 18;
/** In {@link Wording.pairs}. */
const isBegun = 1;
const isWhole = 2;

/** By what the terms begin, as they are and with digits masked. */
function beginnings(terms: readonly Uint16Array[]): Pick<Wording, "first" | "pairs" | "triples"> {
  const first = shared(65536);
  const pairs = shared(2 ** pairBits);
  const triples = shared(2 ** tripleBits);
  for (const [one = 0, two = 0, three = 0] of terms.flatMap((units) => [units, units.map(maskedDigit)])) {
    const pair = pairHash(one, two);
    first[one] = 1;
    pairs[pairHash(one, 0)] = (pairs[pairHash(one, 0)] as number) | isBegun;
    pairs[pair] = (pairs[pair] as number) | isBegun | (three === 0 ? isWhole : 0);
    triples[tripleHash(pair, three)] = 1;
  }
  return { first, pairs, triples };
}

function shared(content: number | readonly number[]): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(typeof content === "number" ? content : content.length));
  if (typeof content !== "number") bytes.set(content);
  return bytes;
}

/** The names an agency goes by, longest first, each after its length: in this form texts are searched for them. */
export function packedNames(names: readonly string[]): Uint16Array {
  const sorted = [...new Set(names)]
    .map(plainOf)
    .filter(({ length }) => length >= 2)
    .sort((a, b) => b.length - a.length);
  return Uint16Array.from(sorted.flatMap((units) => [units.length, ...units]));
}

/** The letters and digits of a text, as normalised units; digits stay what they are. */
export function plainOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = plainUnits[text.charCodeAt(i)] as number;
    if (unit > special.gap) units[length++] = unit;
  }
  return units.slice(0, length);
}

/** A place in {@link Wording.pairs}. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first * 31 + second, 0x9e3779b1) >>> (32 - pairBits);
}

function tripleHash(pair: number, third: number): number {
  return Math.imul((pair << 16) | third, 0x9e3779b1) >>> (32 - tripleBits);
}

/** Whether a term may start with these units, none of them 0. */
export function mayGoOn({ pairs, triples }: Wording, first: number, second: number, third: number): boolean {
  const pair = pairHash(first, second);
  return ((pairs[pair] as number) & isWhole) !== 0 || triples[tripleHash(pair, third)] !== 0;
}

/** Whether a term of this reach covers its whole sentence. */
export function coversSentence(wording: Wording, term: number): boolean {
  return wording.reaches[term] === reach.sentence;
}

/** Whether a term counts only as a whole title. */
export function mustBeTitle(wording: Wording, term: number): boolean {
  return wording.reaches[term] === reach.title;
}
