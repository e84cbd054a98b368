import { startingWithin, type TermHit } from "./matcher.js";
import type { Unit } from "./units.js";
import { contentWords, type Words } from "./words.js";

/**
 * A remedy answers a problem from this score on: half of the problem's subjects taken up (`人员兼职` and `配备专人` are both of staff), or
 * half of its own words, or some of both. A shared list number alone (0.1) never reaches it.
 */
export const answerThreshold = 0.25;
/** The author put both into one list item, or let one remedy follow one problem: that pairs them whatever the words. */
const sameItem = 0.5;
const sameNumber = 0.1;
/** No report states more; what comes after is left unpaired, so that a hostile text costs no more than its length. */
const mostUnits = 100;
/** How far shared words go where no subject is shared. */
const wordsAlone = 0.75;

/**
 * For each problem the index of the remedy that answers it best, or null when none reaches {@link answerThreshold}. The score is the
 * mean of two shares, of the problem's subjects (lexicon `topics`) and of its words (jieba), that the remedy takes up, each weighed by
 * rarity within the section, and a weak prior for the author's order. Words of `ignored` (of any report, or only announcing action)
 * do not count. Ties go to the earlier remedy. Source: method.md §5, D6.3.
 */
export function pairRemedies(
  allProblems: readonly Unit[],
  allRemedies: readonly Unit[],
  words: Words,
  topics: readonly TermHit[],
  ignored: ReadonlySet<string>,
): readonly (number | null)[] {
  const problems = allProblems.slice(0, mostUnits);
  const remedies = allRemedies.slice(0, mostUnits);
  const all = [...problems, ...remedies];
  const byWords = similarity(
    all.map((unit) => wordsOf(unit, words, ignored)),
    problems.length,
  );
  const bySubjects = similarity(
    all.map((unit) => subjectsOf(unit, topics)),
    problems.length,
  );
  const itemised = everyProblemHasItsOwn(problems, remedies);
  return allProblems.map((problem, p) => {
    if (p >= mostUnits) return null;
    let best: number | null = null;
    let bestScore = 0;
    remedies.forEach((remedy, r) => {
      if (remedy.past !== problem.past && remedy.group !== problem.group) return;
      const other = problems.length + r;
      const alike = Math.max((byWords(p, other) + bySubjects(p, other)) / 2, wordsAlone * byWords(p, other));
      const score =
        alike +
        (itemised && remedy.group === problem.group ? sameItem : 0) +
        (problem.ordinal !== null && problem.ordinal === remedy.ordinal ? sameNumber : 0);
      if (score < answerThreshold || score <= bestScore) return;
      best = r;
      bestScore = score;
    });
    return best;
  });
}

function wordsOf(unit: Unit, words: Words, ignored: ReadonlySet<string>): readonly string[] {
  return contentWords(words, unit.start, unit.end).filter((word) => !ignored.has(word));
}

function subjectsOf(unit: Unit, topics: readonly TermHit[]): readonly string[] {
  return startingWithin(topics, unit.start, unit.end).map((hit) => hit.entry.category);
}

/**
 * How much of the content of one of the first `problems` contents another content takes up, each part weighed by its rarity among all:
 * 0–1. Only parts that some problem has are kept.
 */
function similarity(contents: readonly (readonly string[])[], problems: number): (of: number, by: number) => number {
  const holders = new Map<string, Set<number>>();
  contents.forEach((content, index) => {
    for (const part of content) {
      const set = holders.get(part);
      if (set !== undefined) set.add(index);
      else if (index < problems) holders.set(part, new Set([index]));
    }
  });
  return (of, by) => {
    let shared = 0;
    let all = 0;
    for (const part of new Set(contents[of])) {
      const set = holders.get(part) as ReadonlySet<number>;
      const weight = Math.log((contents.length + 1) / set.size);
      all += weight;
      if (set.has(by)) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  };
}

/** True when each problem stands alone in its item together with a remedy: only then does standing together pair them. */
function everyProblemHasItsOwn(problems: readonly Unit[], remedies: readonly Unit[]): boolean {
  const answered = new Set(remedies.map((remedy) => remedy.group));
  const groups = new Set(problems.map((problem) => problem.group));
  return groups.size === problems.length && problems.every((problem) => answered.has(problem.group));
}
