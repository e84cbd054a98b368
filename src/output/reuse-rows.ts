import type { Passage, ReuseDocument, ReusePair } from "../model/reuse.js";
import type { Repetition } from "../reuse/repetition.js";
import type { ReuseStudy } from "../reuse/study.js";
import { fold } from "../text/fold.js";
import { reuseTables } from "./reuse-tables.js";
import { csvOf, type Row } from "./table-spec.js";

const PLACES = 1e6;
const rounded = (value: number | null) => (value === null ? null : Math.round(value * PLACES) / PLACES);

/** The files of a study with their text, in the order of the contract. `stockTerms` are the lexicon's stock phrases, folded. */
export function reuseFiles(study: ReuseStudy, stockTerms: readonly string[]): ReadonlyMap<string, string> {
  const rows: { readonly [table in keyof typeof reuseTables]: readonly Row[] } = {
    pairs: study.pairs.map((pair) => pairRow(pair, study.documents)),
    passages: study.passages.map((passage) => passageRow(passage, study.documents)),
    clusters: clusterRows(study),
    phrases: phraseRows(study, stockTerms),
    measures: study.repetitions.map((repetition) => measureRow(repetition, study)),
  };
  const names = Object.keys(reuseTables) as (keyof typeof reuseTables)[];
  return new Map(names.map((name) => [reuseTables[name].file, csvOf(reuseTables[name], rows[name])]));
}

function pairRow(pair: ReusePair, documents: readonly ReuseDocument[]): Row {
  const [one, other] = [documents[pair.a] as ReuseDocument, documents[pair.b] as ReuseDocument];
  return {
    a: one.reportId,
    b: other.reportId,
    same_agency: pair.sameAgency,
    containment_of_a: rounded(pair.containmentOfA),
    containment_of_b: rounded(pair.containmentOfB),
    shared_chars: pair.sharedChars,
    direction: pair.direction ?? "unknown",
    passages: pair.passages,
    a_agency: one.agencyName,
    a_year: one.year,
    a_published: one.publishedOn,
    b_agency: other.agencyName,
    b_year: other.year,
    b_published: other.publishedOn,
  };
}

/** Excel takes 32,767 characters in a cell; the offsets give the rest. */
const LONGEST_TEXT = 32_000;
const excerpt = (text: string) => (text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}……`);

function passageRow(passage: Passage, documents: readonly ReuseDocument[]): Row {
  return {
    a: documents[passage.a]?.reportId ?? null,
    a_start: passage.aSpan[0],
    a_end: passage.aSpan[1],
    b: documents[passage.b]?.reportId ?? null,
    b_start: passage.bSpan[0],
    b_end: passage.bSpan[1],
    chars: passage.chars,
    novel_chars: passage.novel,
    places: passage.frequency,
    changed: passage.changed.length,
    same_agency: passage.sameAgency,
    source: passage.source,
    blocks: passage.blocks.map(({ a, b }) => `${a[0]}-${a[1]}=${b[0]}-${b[1]}`).join(" "),
    text: excerpt(passage.text),
  };
}

function clusterRows({ families, documents }: ReuseStudy): readonly Row[] {
  const first = new Map<string, string>();
  for (const { family, document } of families) {
    const date = documents[document]?.publishedOn ?? null;
    if (date !== null && date < (first.get(family) ?? "9")) first.set(family, date);
  }
  return families.map(({ family, document, isEarliest, isMedoid }) => ({
    cluster: family,
    report_id: documents[document]?.reportId ?? null,
    first_published: first.get(family) ?? null,
    earliest: isEarliest,
    medoid: isMedoid,
    agency: documents[document]?.agencyName ?? null,
    year: documents[document]?.year ?? null,
  }));
}

function phraseRows({ phrases, documents }: ReuseStudy, stockTerms: readonly string[]): readonly Row[] {
  return phrases.map(({ text, agencies, reports, years, provinces, first }) => ({
    phrase: text,
    agencies,
    reports,
    in_lexicon: isListed(text, stockTerms),
    years: years.join(" "),
    provinces: provinces.join(" "),
    first_report: documents[first]?.reportId ?? null,
  }));
}

/** Whether a phrase holds a term of the lexicon. */
export function isListed(phrase: string, terms: readonly string[]): boolean {
  const folded = fold(phrase);
  return terms.some((term) => folded.includes(term));
}

function measureRow(repetition: Repetition, study: ReuseStudy): Row {
  const { documents, profiles, adjustedModifications } = study;
  const { document, prior } = repetition;
  const profile = profiles[document];
  return {
    report_id: documents[document]?.reportId ?? null,
    size: profile?.size ?? null,
    peer_boilerplate: rounded(profile?.peerBoilerplate.value ?? null),
    boilerplate_characters: rounded(study.characterBoilerplate[document] ?? null),
    boilerplate_words: rounded(study.wordBoilerplate[document] ?? null),
    stratum: profile?.stratum ?? null,
    largest_copy: rounded(profile?.largestCopy.value ?? null),
    copy_source: profile?.copySource?.other.reportId ?? null,
    copy_source_earlier: profile?.copySource?.isEarlier ?? null,
    prior: prior === null ? null : (documents[prior]?.reportId ?? null),
    kept_sentences: rounded(profile?.stickiness.value ?? null),
    kept_sentences_as_printed: rounded(profile?.stickinessAsPrinted.value ?? null),
    kept_characters: rounded(repetition.characters),
    cosine: rounded(repetition.cosine),
    jaccard: rounded(repetition.jaccard),
    min_edit: rounded(repetition.minEdit),
    simple_change: rounded(repetition.simpleChange),
    simple_similarity: rounded(study.simpleSimilarities[document] ?? null),
    modification: rounded(repetition.modification),
    modification_adjusted: rounded(adjustedModifications[document] ?? null),
    repeated_sentences: rounded(repetition.repeatedSentences),
    repeated_grams: rounded(repetition.repeatedGrams),
  };
}
