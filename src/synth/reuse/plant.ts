import { pick, type Random, randomFrom, wholeBetween } from "../../stats/random.js";
import type { Span } from "../../text/span.js";
import { type Disguise, disguised, disguises } from "./disguise.js";
import { mandatedSentences, ownSentence, stockSentences } from "./sentences.js";

/** A text of the planted corpus. */
export interface PlantedText {
  readonly agency: number;
  readonly name: string;
  readonly year: number;
  readonly text: string;
}

/** A copy that was planted: where it stands and what it was copied from; texts by their place in the corpus. */
export interface PlantedCopy {
  readonly disguise: Disguise;
  readonly text: number;
  readonly span: Span;
  readonly source: number;
  readonly sourceSpan: Span;
}

/** How a planted corpus is made. */
export interface PlantingRecipe {
  readonly reports: number;
  readonly seed: number;
}

/** Years in a row that every agency reports. */
const years = 5;
const firstYear = 2019;
/** Lengths and shares as measured on real narratives: see the note on synthetic corpora. */
const leastLength = 900;
const mostLength = 2200;
const shares = { stock: 0.12, mandated: 0.05, kept: 0.18, copy: 0.1 };
/** How copyists copy: most change little. */
const habits: readonly Disguise[] = [...disguises, "verbatim", "edit-2"];
/** A quarter of the reports has a copy planted; the others are independent, but for what they keep of their own last year. */
const copying = 0.25;
/** Texts that copies are taken from. */
const donorShare = 0.3;
const mostDonors = 20_000;
const shortestCopy = 40;
const meanCopy = 180;
const longestCopy = 600;

/**
 * A corpus with planted reuse, in the order of its dates: calls `take` with each text and the copies in it. Texts hold sentences of their own,
 * stock sentences, mandated ones, sentences kept from the agency's report of the year before, and copies from earlier reports of others.
 */
export function plantReuse(
  { reports, seed }: PlantingRecipe,
  take: (text: PlantedText, copies: readonly PlantedCopy[]) => void,
): void {
  const random = randomFrom(seed);
  const agencies = Math.ceil(reports / years);
  const kept = new Map<number, readonly string[]>();
  const donors: Donor[] = [];
  for (let i = 0; i < reports; i++) {
    const agency = i % agencies;
    const writer: Writer = { random, number: i, agency, name: nameOf(agency), donors, kept: kept.get(agency) ?? [] };
    const { text, copies, own } = write(writer);
    kept.set(agency, own.slice(0, 12));
    if (random() < donorShare) {
      const donor = { number: i, agency, name: writer.name, text };
      if (donors.length < mostDonors) donors.push(donor);
      else donors[wholeBetween(random, 0, mostDonors - 1)] = donor;
    }
    take({ agency, name: writer.name, year: firstYear + Math.floor(i / agencies), text }, copies);
  }
}

interface Donor {
  readonly number: number;
  readonly agency: number;
  readonly name: string;
  readonly text: string;
}

interface Writer {
  readonly random: Random;
  readonly number: number;
  readonly agency: number;
  readonly name: string;
  readonly donors: readonly Donor[];
  readonly kept: readonly string[];
}

/** Names of two characters that no text uses otherwise, and what kind of body it is. */
function nameOf(agency: number): string {
  const one = String.fromCharCode(0x6c00 + (agency % 83));
  const two = String.fromCharCode(0x7280 + (Math.floor(agency / 83) % 97));
  return `${one}${two}${["县", "市", "区"][agency % 3]}${["水务局", "文旅局", "粮食局", "林草局"][agency % 4]}`;
}

function write(writer: Writer): { text: string; copies: PlantedCopy[]; own: string[] } {
  const { random, number, name, kept } = writer;
  const length = wholeBetween(random, leastLength, mostLength);
  const copies: PlantedCopy[] = [];
  const own: string[] = [];
  let toPlant = random() < copying ? 1 + (random() < 0.3 ? 1 : 0) : 0;
  let text = "";
  while (text.length < length) {
    const draw = random();
    const copy = toPlant > 0 && draw > 1 - shares.copy ? takeCopy(writer) : null;
    if (copy !== null) {
      copies.push({ ...copy.planted, text: number, span: [text.length, text.length + copy.words.length] });
      text += copy.words;
      toPlant--;
    } else if (draw < shares.stock) text += pick(random, stockSentences);
    else if (draw < shares.stock + shares.mandated) text += pick(random, mandatedSentences);
    else if (draw < shares.stock + shares.mandated + shares.kept && kept.length > 0) {
      const sentence = disguised(pick(random, kept), random() < 0.5 ? "renumbered" : "verbatim", random);
      own.push(sentence);
      text += sentence;
    } else {
      const sentence = ownSentence(random).replace("{name}", name);
      own.push(sentence);
      text += sentence;
    }
  }
  return { text, copies, own };
}

function takeCopy({ random, agency, name, donors }: Writer) {
  const donor = donors.length < 20 ? undefined : pick(random, donors);
  if (donor === undefined || donor.agency === agency) return null;
  const size = Math.min(longestCopy, shortestCopy + Math.floor(-Math.log(1 - random()) * (meanCopy - shortestCopy)));
  const start = wholeBetween(random, 0, Math.max(0, donor.text.length - size));
  const original = donor.text.slice(start, start + size);
  const disguise = pick(random, habits);
  // Whoever copies another's report puts its own name in, but for a copy that is verbatim to the letter.
  const renamed = disguise === "verbatim" ? original : original.replaceAll(donor.name, name);
  const sourceSpan: Span = [start, start + original.length];
  return { words: disguised(renamed, disguise, random), planted: { disguise, source: donor.number, sourceSpan } };
}
