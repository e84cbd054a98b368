import { type Trie, trieOf } from "./trie.js";
import { plainUnits, special } from "./units.js";

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
  /** 1 for a unit that some term starts with. */
  readonly first: Uint8Array;
  /** 1 for a pair that some term starts with (and for some pairs that none does). */
  readonly pairs: Uint8Array;
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
  const first = shared(65536);
  const pairs = shared(65536);
  for (const { units } of listed) {
    const [one = 0, two = 0] = units;
    first[one] = 1;
    pairs[pairHash(one, two)] = 1;
  }
  return {
    mandated,
    terms: trieOf(listed.map(({ units }) => units)),
    codes: shared(listed.map(({ code }) => code)),
    reaches: shared(listed.map((term) => term.reach)),
    first,
    pairs,
  };
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

/** A place in a table of 65,536 bits for a pair of units. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first * 31 + second, 0x9e3779b1) >>> 16;
}

/** Whether a term of this reach covers its whole sentence. */
export function coversSentence(wording: Wording, term: number): boolean {
  return wording.reaches[term] === reach.sentence;
}

/** Whether a term counts only as a whole title. */
export function mustBeTitle(wording: Wording, term: number): boolean {
  return wording.reaches[term] === reach.title;
}
