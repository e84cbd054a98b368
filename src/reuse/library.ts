import type { ReuseDocument } from "../model/reuse.js";
import { compareText } from "../text/compare.js";
import type { Span } from "../text/span.js";
import type { RawText } from "./masks.js";
import type { NarrativePart, NarrativeText } from "./narrative-text.js";
import { packedNames, type Wording, wordingOf } from "./wording.js";

/** The texts to be compared, packed so that threads share them. Documents are numbered by date: the smaller number is the earlier known. */
export interface Texts {
  readonly count: number;
  readonly raw: Uint16Array;
  /** Document `d` is `raw[from[d], to[d])`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Reports of one agency have one number; each report of an unknown agency has a number of its own. */
  readonly agency: Uint32Array;
  /** The agency's document before this one; {@link noDocument} when there is none. */
  readonly previous: Uint32Array;
  /** Which list of names is masked in a document: list `n` is `names[namesFrom[n], namesFrom[n + 1])`, see `packedNames`. */
  readonly nameList: Uint32Array;
  readonly names: Uint16Array;
  readonly namesFrom: Uint32Array;
  readonly wording: Wording;
}

/** In place of a document's number. */
export const noDocument = 0xffffffff;

/** A corpus to be compared: its texts, and what is known of each document. */
export interface Library {
  readonly texts: Texts;
  readonly documents: readonly ReuseDocument[];
  /** The span of a report's frozen text that raw units `start` to `end` of a document come from. */
  readonly spanOf: (document: number, start: number, end: number) => Span;
  /** A document's sections, in raw units. */
  readonly partsOf: (document: number) => readonly NarrativePart[];
  /** A document's prose as it came. */
  readonly narrativeOf: (document: number) => NarrativeText;
}

/** Collects documents for a {@link Library}; each text is copied, so that reports need not be kept. */
export interface LibraryBuilder {
  readonly add: (document: ReuseDocument, narrative: NarrativeText) => void;
  /** The library of the added documents, or of those with these report ids. */
  readonly build: (reportIds?: ReadonlySet<string>) => Library;
}

interface Added {
  readonly document: ReuseDocument;
  readonly from: number;
  readonly to: number;
}

const firstCapacity = 1 << 16;

/** A builder that masks this wording. `capacity` is how many units are expected: more are taken too. */
export function createLibrary(wording: Wording, capacity = firstCapacity): LibraryBuilder {
  let raw = new Uint16Array(new SharedArrayBuffer(2 * capacity));
  let length = 0;
  const added: Added[] = [];
  const pieces: Omit<NarrativeText, "text">[] = [];
  return {
    add(document, { text, at, source, parts }) {
      if (length + text.length > raw.length) {
        const wider = new Uint16Array(new SharedArrayBuffer(2 * Math.max(2 * raw.length, length + text.length)));
        wider.set(raw.subarray(0, length));
        raw = wider;
      }
      for (let i = 0; i < text.length; i++) raw[length + i] = text.charCodeAt(i);
      added.push({ document, from: length, to: length + text.length });
      pieces.push({ at, source, parts });
      length += text.length;
    },
    build(reportIds) {
      const isWanted = (i: number) => reportIds?.has((added[i] as Added).document.reportId) ?? true;
      const order = added.map((_, i) => i).filter(isWanted);
      order.sort((a, b) => byDate((added[a] as Added).document, (added[b] as Added).document));
      const sorted = order.map((i) => added[i] as Added);
      const documents = sorted.map(({ document }) => document);
      return {
        texts: {
          ...textsOf(raw, sorted),
          ...agenciesOf(documents),
          ...namesOf(documents),
          wording: withAgencies(wording, documents),
        },
        documents,
        spanOf: (document, start, end) => {
          const { from } = sorted[document] as Added;
          return spanIn(pieces[order[document] as number] as Omit<NarrativeText, "text">, start - from, end - from);
        },
        narrativeOf: (document) => {
          const { from, to } = sorted[document] as Added;
          const text = Buffer.from(raw.slice(from, to).buffer).toString("utf16le");
          return { text, ...(pieces[order[document] as number] as Omit<NarrativeText, "text">) };
        },
        partsOf: (document) => {
          const { from } = sorted[document] as Added;
          const { parts } = pieces[order[document] as number] as Omit<NarrativeText, "text">;
          return parts.map((part) => ({ ...part, from: part.from + from, to: part.to + from }));
        },
      };
    },
  };
}

/** Reports of a year are due by 31 March of the next: a report without a date is placed there among the others. */
function assumedDate({ publishedOn, year }: ReuseDocument): string {
  return publishedOn ?? (year === null ? "9999" : `${year + 1}-03-31`);
}

function byDate(a: ReuseDocument, b: ReuseDocument): number {
  return (
    compareText(assumedDate(a), assumedDate(b)) || (a.year ?? 0) - (b.year ?? 0) || compareText(a.reportId, b.reportId)
  );
}

function textsOf(raw: Uint16Array, sorted: readonly { readonly from: number; readonly to: number }[]) {
  const from = new Uint32Array(new SharedArrayBuffer(4 * sorted.length));
  const to = new Uint32Array(new SharedArrayBuffer(4 * sorted.length));
  sorted.forEach((place, d) => {
    from[d] = place.from;
    to[d] = place.to;
  });
  return { count: sorted.length, raw, from, to };
}

function agenciesOf(documents: readonly ReuseDocument[]): Pick<Texts, "agency" | "previous"> {
  const agency = new Uint32Array(new SharedArrayBuffer(4 * documents.length));
  const previous = new Uint32Array(new SharedArrayBuffer(4 * documents.length)).fill(noDocument);
  const numbers = new Map<string, number>();
  const last = new Map<string, number>();
  documents.forEach((document, d) => {
    const key = document.agency ?? `?${d}`;
    agency[d] = numbers.get(key) ?? numbers.size;
    numbers.set(key, agency[d] as number);
    previous[d] = last.get(key) ?? noDocument;
    last.set(key, d);
  });
  return { agency, previous };
}

function namesOf(documents: readonly ReuseDocument[]): Pick<Texts, "nameList" | "names" | "namesFrom"> {
  const nameList = new Uint32Array(new SharedArrayBuffer(4 * documents.length));
  const numbers = new Map<string, number>();
  const lists: Uint16Array[] = [];
  documents.forEach((document, d) => {
    const key = document.names.join("\n");
    let number = numbers.get(key);
    if (number === undefined) {
      number = lists.push(packedNames(document.names)) - 1;
      numbers.set(key, number);
    }
    nameList[d] = number;
  });
  const namesFrom = new Uint32Array(new SharedArrayBuffer(4 * (lists.length + 1)));
  lists.forEach(({ length }, n) => (namesFrom[n + 1] = (namesFrom[n] as number) + length));
  const names = new Uint16Array(new SharedArrayBuffer(2 * (namesFrom[lists.length] as number)));
  lists.forEach((list, n) => {
    names.set(list, namesFrom[n]);
  });
  return { nameList, names, namesFrom };
}

/** A document's raw text, as a normaliser takes it. */
export function rawText({ raw, from, to, nameList, names, namesFrom }: Texts, document: number): RawText {
  const list = nameList[document] as number;
  return {
    raw,
    from: from[document] as number,
    to: to[document] as number,
    names: names.subarray(namesFrom[list], namesFrom[list + 1]),
  };
}

function withAgencies({ mandated }: Wording, documents: readonly ReuseDocument[]): Wording {
  return wordingOf(
    mandated,
    documents.flatMap(({ agencyName }) => agencyName ?? []),
  );
}

function spanIn({ at, source }: Pick<NarrativeText, "at" | "source">, start: number, end: number): Span {
  const placeOf = (unit: number) => {
    let i = 0;
    while (i + 1 < at.length && (at[i + 1] as number) <= unit) i++;
    return (source[i] ?? 0) + unit - (at[i] ?? 0);
  };
  return end > start ? [placeOf(start), placeOf(end - 1) + 1] : [placeOf(start), placeOf(start)];
}
