import type { NarrativeProfile, Problem } from "../model/narrative.js";
import type { Report } from "../model/report.js";
import { rawSpan } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { findAspects } from "./aspects.js";
import { type Commonplace, commonplaceOf, namesOwnThing } from "./concreteness.js";
import { featuresOf } from "./features.js";
import { counts, groupByLexicon, type HitsByLexicon, isMostlyMandated, listHits, mandatedUnits } from "./hits.js";
import { entriesOf, type LexiconEntry, type Lexicons } from "./lexicon.js";
import { createMatcher, findTerms, type Matcher, startingWithin, type TermHit } from "./matcher.js";
import { pairRemedies } from "./pair-remedies.js";
import { type Prose, proseOf } from "./prose.js";
import { repeatedClauses } from "./repeated-clauses.js";
import { readSectionFive, type SectionFive } from "./section-five.js";
import { segment } from "./segments.js";
import { findSpecifics, type SpecificItem, type SpecificTerms, specificTerms } from "./specifics.js";
import { createTokenizer, type Tokenize } from "./tokenize.js";
import { placeWords, type Words } from "./words.js";

interface Tools {
  readonly tokenize: Tokenize;
  readonly matcher: Matcher;
  readonly specifics: SpecificTerms;
  /** Words that say nothing of a problem's subject. */
  readonly ignored: ReadonlySet<string>;
  readonly commonplace: Commonplace;
}

/**
 * A function from a report to what its prose shows. The lexicons are compiled once; jieba is loaded at the first report (see
 * {@link createTokenizer}, also for the error when it is not compiled). The prose of sections one, five and six is cut in one call.
 */
export function createNarrator(lexicons: Lexicons): (report: Report) => NarrativeProfile {
  const dictionary = entriesOf(lexicons, "user-dictionary");
  const verbs = entriesOf(lexicons, "remedies").filter((entry) => entry.category === "verb");
  const tools: Tools = {
    tokenize: createTokenizer(dictionary.map((entry) => entry.term)),
    matcher: createMatcher(lexicons.entries.filter(isMatched)),
    specifics: specificTerms(lexicons.entries),
    ignored: new Set(
      [...dictionary.filter((entry) => entry.category === "genre"), ...verbs].map((entry) => entry.term),
    ),
    commonplace: commonplaceOf(lexicons.entries),
  };
  return (report) => narrate(tools, report);
}

/** Units, platform nouns and short titles are read only where a number, a name in quotation marks or a title stands. */
function isMatched({ lexicon, category }: LexiconEntry): boolean {
  if (lexicon === "specifics") return category === "named-platform";
  return lexicon !== "user-dictionary" && lexicon !== "commonplace" && category !== "short-title";
}

function narrate(tools: Tools, report: Report): NarrativeProfile {
  const prose = proseOf(report);
  const words = placeWords(prose.text === "" ? [] : tools.tokenize(prose.text), prose.text.length);
  const segments = segment(prose.text);
  const all = findTerms(tools.matcher, prose.text, words.isStart);
  const mandated = mandatedUnits(prose.text, all);
  const kept = all.filter((hit) => counts(hit, mandated));
  const hits = groupByLexicon(kept);
  const platforms = (hits.specifics ?? []).filter((hit) => hit.entry.category === "named-platform");
  const specifics = findSpecifics(prose.text, tools.specifics, platforms);
  const aspects = findAspects(prose, hits.aspects ?? []);
  const repeated = repeatedClauses(prose, segments.clauses, (start, end) => isMostlyMandated(mandated, start, end));
  const sectionFive = readSectionFive(
    prose,
    kept.filter(({ entry }) => entry.lexicon === "problems" || entry.lexicon === "remedies"),
    report.year?.value ?? null,
  );
  const problems = problemsOf(prose, sectionFive, words, hits, specifics, tools);
  return {
    features: featuresOf({
      report,
      prose,
      segments,
      words,
      hits,
      specifics,
      aspects,
      problems,
      sectionFiveRead: isRead(report, sectionFive),
      repeatedClauses: repeated,
    }),
    hits: listHits(prose, kept),
    aspects,
    problems,
    remedies: sectionFive.remedies.map(({ start, end, past }) => ({ span: rawSpan(prose, start, end), past })),
    deniesProblems: denialOf(prose, sectionFive),
    repeatedClauses: repeated,
  };
}

function problemsOf(
  prose: Prose,
  { problems, remedies }: SectionFive,
  words: Words,
  hits: HitsByLexicon,
  specifics: readonly SpecificItem[],
  { ignored, commonplace }: Tools,
): readonly Problem[] {
  const namesOwn = (start: number, end: number) =>
    startingWithin(specifics, start, end).length > 0 || namesOwnThing(prose.text, { start, end }, false, commonplace);
  const answers = pairRemedies(prose.text, problems, remedies, words, hits.topics ?? [], ignored, namesOwn);
  const facts = (hits.problems ?? []).filter((hit) => hit.entry.category === "fact");
  const formulas = (hits.problems ?? []).filter((hit) => hit.entry.category === "formula");
  const isFormula = (start: number, end: number) => startingWithin(formulas, start, end).length > 0;
  return problems.map(({ start, end, past }, i) => ({
    span: rawSpan(prose, start, end),
    past,
    specific:
      isSpecific(start, end, facts, specifics) ||
      namesOwnThing(prose.text, { start, end }, isFormula(start, end), commonplace),
    remedy: answers[i] ?? null,
  }));
}

/** A problem is specific when it names an item of the agency's own or a concrete fact (`均为兼职`); else it is a formula. */
function isSpecific(
  start: number,
  end: number,
  facts: readonly TermHit[],
  specifics: readonly SpecificItem[],
): boolean {
  return startingWithin(specifics, start, end).length > 0 || startingWithin(facts, start, end).length > 0;
}

function denialOf(prose: Prose, { denial, problems }: SectionFive): Span | null {
  if (denial === null || problems.some((problem) => !problem.past)) return null;
  return rawSpan(prose, denial.start, denial.end);
}

/** Whether section five could be read: it is not there, it is empty, or something was recognised in it. */
function isRead(report: Report, { problems, remedies, denial }: SectionFive): boolean {
  const section = report.sections.find((candidate) => candidate.id === "problems");
  return section?.state !== "present" || problems.length + remedies.length > 0 || denial !== null;
}
