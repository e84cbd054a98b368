import { plainUnits, special } from "./units.js";

/** A term of `lexicons/mandated.tsv`: wording that law or format prescribes. */
export interface MandatedTerm {
  readonly term: string;
  readonly category: string;
}

/** What a term covers: itself, the sentence it stands in, or itself when it is all that stands between title marks. */
const reach = { term: 0, sentence: 1, title: 2 } as const;

/** Terms to be masked, packed so that threads can share them. `order[i]` are the terms that start with one pair of units, longest first. */
export interface Wording {
  readonly mandated: readonly MandatedTerm[];
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly codes: Uint8Array;
  readonly reaches: Uint8Array;
  readonly byPair: ReadonlyMap<number, readonly number[]>;
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
  const terms = [
    ...mandated.map(({ term, category }) => ({ term, code: special.mandated, reach: reachOf(category) })),
    ...[...selfWords, ...new Set(agencies.filter((name) => plainOf(name).length >= shortestName))].map((term) => ({
      term,
      code: special.ownName,
      reach: reach.term,
    })),
  ]
    .map((entry) => ({ ...entry, units: plainOf(entry.term) }))
    .filter(({ units }) => units.length >= 2);
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach(({ units }, i) => {
    starts[i + 1] = (starts[i] as number) + units.length;
  });
  const units = new Uint16Array(starts[terms.length] as number);
  const first = new Uint8Array(65536);
  const pairs = new Uint8Array(65536);
  const byPair = new Map<number, number[]>();
  terms.forEach((term, i) => {
    units.set(term.units, starts[i]);
    const [one = 0, two = 0] = term.units;
    first[one] = 1;
    pairs[pairHash(one, two)] = 1;
    const pair = one * 65536 + two;
    const sharing = byPair.get(pair);
    if (sharing === undefined) byPair.set(pair, [i]);
    else sharing.push(i);
  });
  for (const sharing of byPair.values())
    sharing.sort((a, b) => (terms[b]?.units.length ?? 0) - (terms[a]?.units.length ?? 0));
  const codes = Uint8Array.from(terms, ({ code }) => code);
  return {
    mandated,
    units,
    starts,
    codes,
    reaches: Uint8Array.from(terms, (term) => term.reach),
    byPair,
    first,
    pairs,
  };
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
