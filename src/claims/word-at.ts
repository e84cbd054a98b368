import { type Kind, requestPlaces, words } from "./words.js";

interface Entry {
  readonly word: string;
  readonly kind: Kind;
  /** Its second unit, NaN when it has none: most words are ruled out by it. */
  readonly second: number;
}

/** For every first character, the words that start with it, longest first. */
const entries: (Entry[] | undefined)[] = new Array(65536);
const add = (word: string, kind: Kind) => {
  const first = word.charCodeAt(0);
  const same = entries[first] ?? [];
  same.push({ word, kind, second: word.charCodeAt(1) });
  entries[first] = same;
};
for (const [kind, list] of Object.entries(words)) for (const word of list) add(word, kind as Kind);
for (const base of requestPlaces.bases) for (const place of requestPlaces.places) add(base + place, "skip");
for (const list of entries) list?.sort((a, b) => b.word.length - a.word.length);

/** The longest word of the table that starts at this unit of the text; undefined when none does. */
export function wordAt(text: string, at: number): Entry | undefined {
  const list = entries[text.charCodeAt(at)];
  if (list === undefined) return undefined;
  const second = text.charCodeAt(at + 1);
  for (const entry of list)
    if (entry.word.length === 1 || (entry.second === second && text.startsWith(entry.word, at))) return entry;
  return undefined;
}
