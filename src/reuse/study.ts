import type { Passage, ReuseDocument, ReusePair, ReuseProfile } from "../model/reuse.js";
import { type Family, familiesOf } from "./families.js";
import { findAlignments } from "./find-alignments.js";
import type { Library } from "./library.js";
import { simpleSimilarities } from "./measures/lazy-prices.js";
import { lengthAdjusted } from "./measures/modification.js";
import { tooShort } from "./minimum-size.js";
import type { NarrativeText } from "./narrative-text.js";
import { createNormaliser } from "./normalise.js";
import { pairsOf } from "./pairs.js";
import { passagesOf } from "./passages.js";
import { type StockPhrase, stockPhrases } from "./phrases.js";
import type { Preset } from "./presets.js";
import { profilesOf } from "./profiles.js";
import { type CutWords, characterBoilerplate, wordBoilerplate } from "./published-boilerplate.js";
import { readRange } from "./reading.js";
import { type Repetition, repetitions } from "./repetition.js";
import { counts } from "./units.js";
import type { Workspace } from "./workspace.js";

/** A part of a report in a family of nearly equal parts. */
export interface FamilyMember {
  /** Names the family: what its members are (`report`, or a section), and its number among these. */
  readonly family: string;
  readonly document: number;
  readonly isEarliest: boolean;
  readonly isMedoid: boolean;
}

/** All that the comparison of a corpus finds. Reports are named by their numbers in `documents`, which go by date. */
export interface ReuseStudy {
  readonly documents: readonly ReuseDocument[];
  readonly passages: readonly Passage[];
  readonly pairs: readonly ReusePair[];
  readonly profiles: readonly ReuseProfile[];
  readonly families: readonly FamilyMember[];
  readonly phrases: readonly StockPhrase[];
  readonly repetitions: readonly Repetition[];
  /** Modification scores without what length explains, by report; null where there is none or too few pairs. */
  readonly adjustedModifications: readonly (number | null)[];
  /** Sim_Simple of Lazy Prices, by report, scaled over all reports that have one. */
  readonly simpleSimilarities: readonly (number | null)[];
  /** Boilerplate after Lang & Stice-Lawrence, by report: eight characters to a phrase, and four words; null where it was not measured. */
  readonly characterBoilerplate: readonly (number | null)[];
  readonly wordBoilerplate: readonly (number | null)[];
  /** Characters of each report that count. */
  readonly sizes: readonly number[];
  /** A report's prose as printed, and where it stands. */
  readonly narrativeOf: (document: number) => NarrativeText;
}

/** Settings of a study. */
export interface StudyOptions {
  readonly preset: Preset;
  readonly threads: number;
  /** Cuts texts into words, for what is measured by words; without it nothing is. */
  readonly cutWords?: CutWords | undefined;
}

/** A shorter section says too little to be called a copy. Source: method note on minimum sizes. */
const leastSection = 150;

/** Compares the reports of a library: passages, pairs, profiles, families, phrases and published measures. The same for any number of threads. */
export async function studyReuse(library: Library, { preset, threads, cutWords }: StudyOptions): Promise<ReuseStudy> {
  const { documents } = library;
  const alignments = await findAlignments(library.texts, { preset, threads });
  const sizes = sizesOf(alignments.work);
  const passages = [...passagesOf(library, alignments)].flat();
  const short = sizes.map((size, d) => tooShort(library.texts, d, size));
  const longEnough = (values: readonly (number | null)[]) =>
    short.map((why, d) => (why === null ? (values[d] ?? null) : null));
  const repeated = [...repetitions(library, (d) => short[d] === null)];
  return {
    documents,
    passages,
    pairs: pairsOf(passages, documents, sizes),
    profiles: await profilesOf(library, passages, sizes, short, threads),
    families: familyMembers(library),
    phrases: await stockPhrases(library, threads),
    repetitions: repeated,
    adjustedModifications: adjusted(repeated),
    simpleSimilarities: scaledChanges(repeated),
    characterBoilerplate: longEnough(await characterBoilerplate(library, threads)),
    wordBoilerplate: longEnough(cutWords === undefined ? [] : wordBoilerplate(library, cutWords)),
    sizes,
    narrativeOf: library.narrativeOf,
  };
}

/** Characters of each report that count. */
function sizesOf({ texts, units, unitFrom, unitTo }: Workspace): readonly number[] {
  return Array.from({ length: texts.count }, (_, d) => {
    let size = 0;
    for (let i = unitFrom[d] as number; i < (unitTo[d] as number); i++) if (counts(units[i] as number)) size++;
    return size;
  });
}

function adjusted(repeated: readonly Repetition[]): readonly (number | null)[] {
  const measuredOnes = repeated.filter(({ modification }) => modification !== null);
  const scores = lengthAdjusted(
    measuredOnes.map(({ modification, terms }) => ({ raw: modification ?? 0, length: terms })),
  );
  const byDocument = new Map(measuredOnes.map(({ document }, i) => [document, scores?.[i] ?? null]));
  return repeated.map(({ document }) => byDocument.get(document) ?? null);
}

function scaledChanges(repeated: readonly Repetition[]): readonly (number | null)[] {
  const measuredOnes = repeated.filter(({ simpleChange }) => simpleChange !== null);
  const scaled = simpleSimilarities(measuredOnes.map(({ simpleChange }) => simpleChange ?? 0));
  const byDocument = new Map(measuredOnes.map(({ document }, i) => [document, scaled[i] ?? null]));
  return repeated.map(({ document }) => byDocument.get(document) ?? null);
}

function familyMembers(library: Library): readonly FamilyMember[] {
  const parts = partsBy(library);
  return [...parts].flatMap(([part, texts]) =>
    familiesOf(texts.map(({ units }) => units)).flatMap((family, i) => membersOf(part, i + 1, family, texts)),
  );
}

interface PartText {
  readonly document: number;
  readonly units: Uint16Array;
}

function membersOf(part: string, number: number, family: Family, texts: readonly PartText[]): FamilyMember[] {
  return family.members.map((member, i) => ({
    family: `${part}-${number}`,
    document: (texts[member] as PartText).document,
    isEarliest: i === 0,
    isMedoid: member === family.medoid,
  }));
}

/** The whole of every report, and each of its sections that is long enough. */
function partsBy({ texts, documents, partsOf }: Library): ReadonlyMap<string, readonly PartText[]> {
  const normaliser = createNormaliser(texts.wording, { masked: true, sentences: false });
  const parts = new Map<string, PartText[]>();
  const add = (part: string, document: number, from: number, to: number) => {
    const { units } = readRange(texts, normaliser, document, from, to);
    if (units.length < leastSection) return;
    const known = parts.get(part);
    if (known === undefined) parts.set(part, [{ document, units }]);
    else known.push({ document, units });
  };
  documents.forEach((_, d) => {
    add("report", d, texts.from[d] as number, texts.to[d] as number);
    for (const { section, from, to } of partsOf(d)) add(section, d, from, to);
  });
  return parts;
}
