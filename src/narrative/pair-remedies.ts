import diceCoefficient from "natural/lib/natural/distance/dice_coefficient.js";
import { startingWithin, type TermHit } from "./matcher.js";
import { everyProblemHasItsOwn, goesOn, ownClausesOf, pairedByOrder } from "./remedy-places.js";
import type { Unit } from "./units.js";
import { contentWords, type Words } from "./words.js";

/**
 * A remedy answers a problem from this score on: half of the problem's subjects taken up (`人员兼职` and `配备专人` are both of staff), or
 * half of its own words, or some of both. A shared list number alone (0.1) never reaches it. The Dice coefficient of character pairs
 * (jieba cuts `参与度` and `参与` apart, their pairs meet) counts as it is: of 39 problems written with their remedies in thirty styles
 * two thirds reach a quarter, of problems and remedies that do not belong together none more than 0.08.
 */
export const answerThreshold = 0.25;
/** The author put both into one list item, or let one remedy follow one problem: that pairs them whatever the words. */
const sameItem = 0.5;
const sameNumber = 0.1;
/**
 * As many measures as problems, two at least, in the same order: the author's own pairing, where the words do not tell otherwise. It
 * reaches the threshold alone, because `一是…二是…` answered by `一是…二是…` is how such sections are written.
 */
const sameOrder = 0.25;
/**
 * One measure behind all problems may be meant for any of them: that needs some words in common. One that answers a problem by its words and
 * has as many clauses that name something of their own as there are problems takes them up in turn.
 */
const loneRemedy = 0.1;
/** Where words tell which measure answers a problem, its place pairs it with no other that shares less than this. */
const leastShared = 0.05;
/** No report states more; what comes after is left unpaired, so that a hostile text costs no more than its length. */
const mostUnits = 100;
/** How far shared words go where no subject is shared. */
const wordsAlone = 0.75;
/** More words than this of one unit, or longer clauses, are not compared: no report has them. */
const mostWords = 200;
const longestClause = 60;

/**
 * For each problem the index of the remedy that answers it best, or null when none reaches {@link answerThreshold}. The score is the
 * mean of two shares, of the problem's subjects (lexicon `topics`) and of its words (jieba), that the remedy takes up, each weighed by
 * its inverse document frequency within the section, or the Dice coefficient of their character pairs, and a weak prior for the
 * author's order. Words of `ignored` (of any report, or only announcing action)
 * do not count. `namesOwn` tells what is more than a formula. Ties go to the earlier remedy. Source: method.md §5, D6.3.
 */
export function pairRemedies(
  text: string,
  allProblems: readonly Unit[],
  allRemedies: readonly Unit[],
  words: Words,
  topics: readonly TermHit[],
  ignored: ReadonlySet<string>,
  namesOwn: (start: number, end: number) => boolean,
): readonly (number | null)[] {
  const problems = allProblems.slice(0, mostUnits);
  const remedies = allRemedies.slice(0, mostUnits);
  if (problems.length === 0 || remedies.length === 0) return allProblems.map(() => null);
  const all = [...problems, ...remedies];
  const byWords = similarity(all.map((unit) => wordsOf(unit, words, ignored)));
  const bySubjects = similarity(all.map((unit) => subjectsOf(unit, topics)));
  const byBigrams = bigramSimilarity(text, problems, remedies);
  const allCurrent = problems.every((problem) => !problem.past);
  const paired = pairedByOrder(problems, remedies, allCurrent);
  const itemised = everyProblemHasItsOwn(problems, remedies);
  const table = problems.map((problem, p) =>
    remedies.map((remedy, r) => {
      if (remedy.past !== problem.past && remedy.group !== problem.group && !allCurrent) return null;
      const other = problems.length + r;
      const shared = byWords(p, other);
      return Math.max((shared + bySubjects(p, other)) / 2, wordsAlone * shared, byBigrams(p, r));
    }),
  );
  const inTurn =
    problems.length > 1 &&
    ownClausesOf(text, remedies, namesOwn) >= problems.length &&
    table.some(([share]) => (share ?? 0) >= answerThreshold);
  const ofPlace = remedies.length > 1 || inTurn ? sameOrder : loneRemedy;
  return allProblems.map((problem, p) => {
    if (p >= mostUnits) return null;
    const alike = table[p] as readonly (number | null)[];
    const told = alike.some((share) => (share ?? 0) >= answerThreshold);
    let best: number | null = null;
    let bestScore = 0;
    remedies.forEach((remedy, r) => {
      const share = alike[r];
      if (share == null) return;
      const byPlace =
        (problem.ordinal !== null && problem.ordinal === remedy.ordinal ? sameNumber : 0) +
        (paired.get(problem) === remedy ? ofPlace : 0);
      const score =
        share +
        (remedy.group === problem.group && (itemised || goesOn(problem, remedy)) ? sameItem : 0) +
        (told && share < leastShared ? 0 : byPlace);
      if (score < answerThreshold || score <= bestScore) return;
      best = r;
      bestScore = score;
    });
    return best;
  });
}

function wordsOf(unit: Unit, words: Words, ignored: ReadonlySet<string>): readonly string[] {
  return contentWords(words, unit.start, unit.end)
    .filter((word) => !ignored.has(word))
    .slice(0, mostWords);
}

function subjectsOf(unit: Unit, topics: readonly TermHit[]): readonly string[] {
  return startingWithin(topics, unit.start, unit.end).map((hit) => hit.entry.category);
}

/** How much of the content of one unit another takes up, each part weighed by its inverse document frequency among all units: 0–1. */
function similarity(contents: readonly (readonly string[])[]): (of: number, by: number) => number {
  const parts = contents.map((content) => new Set(content));
  const holders = new Map<string, number>();
  for (const own of parts) for (const part of own) holders.set(part, (holders.get(part) ?? 0) + 1);
  const weightOf = (part: string) => 1 + Math.log(contents.length / (1 + (holders.get(part) ?? 0)));
  return (of, by) => {
    let shared = 0;
    let all = 0;
    for (const part of parts[of] as ReadonlySet<string>) {
      const weight = weightOf(part);
      all += weight;
      if ((parts[by] as ReadonlySet<string>).has(part)) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  };
}

/** Words of any section five, and those that only say that something is wrong or will be mended. */
const commonplace =
  /政府信息公开|信息公开|政务公开|公开|信息|工作|我[局委办镇区县市]|存在|问题|不够|不足|不高|有待|需要?|进一步|加强|提高|提升|完善|加大|力度/g;

/** The Dice coefficient of a problem and the clause of a remedy that is most like it, without commonplace words: 0–1. */
function bigramSimilarity(
  text: string,
  problems: readonly Unit[],
  remedies: readonly Unit[],
): (problem: number, remedy: number) => number {
  const bare = (clause: string) => clause.slice(0, longestClause).replace(commonplace, "").toLowerCase();
  const clausesOf = ({ start, end }: Unit) =>
    text
      .slice(start, Math.min(end, start + mostWords))
      .split(/[,。;:、]/)
      .map(bare)
      .filter((clause) => clause.length > 1);
  const own = problems.map((unit) => clausesOf(unit).map((clause) => ({ clause, pairs: pairsOf(clause) })));
  const others = remedies.map(clausesOf);
  return (problem, remedy) => {
    let best = 0;
    for (const { clause, pairs } of own[problem] ?? [])
      for (const other of others[remedy] ?? [])
        if (holdsOne(other, pairs)) best = Math.max(best, diceCoefficient(clause, other));
    return best;
  };
}

function pairsOf(clause: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < clause.length; i++) pairs.add(clause.slice(i, i + 2));
  return pairs;
}

/** Most clauses have no pair of characters in common, and their coefficient is 0. */
function holdsOne(clause: string, pairs: ReadonlySet<string>): boolean {
  for (let i = 0; i + 1 < clause.length; i++) if (pairs.has(clause.slice(i, i + 2))) return true;
  return false;
}
