import type { TermHit } from "./matcher.js";
import type { Unit } from "./section-five.js";
import { contentWords, type Words } from "./words.js";

/**
 * A remedy answers a problem from this score on. It is reached by a shared subject (`人员兼职` and `配备专人` are both of staff) or by
 * about a quarter of the problem's own words taken up, weighed by how rare they are in the section; a shared list number alone
 * (0.1) never reaches it. Calibrated on the bundled gold.
 */
export const answerThreshold = 0.25;
/** The author put both into one list item, or let one remedy follow one problem: that pairs them whatever the words. */
const sameItem = 0.5;
const sameNumber = 0.1;
/** A shared subject weighs as much as this many words found nowhere else. */
const subjectWeight = 1.5;

/**
 * For each problem the index of the remedy that answers it best, or null when none reaches {@link answerThreshold}. The score is
 * the part of the problem's content (words of jieba and subjects of the lexicon `topics`, weighed by rarity within the section) that the
 * remedy takes up, and a weak prior for the author's order. Words of `ignored` (found in any report, or only announcing action) do not count. Ties go to the earlier remedy.
 */
export function pairRemedies(
  problems: readonly Unit[],
  remedies: readonly Unit[],
  words: Words,
  topics: readonly TermHit[],
  ignored: ReadonlySet<string>,
): readonly (number | null)[] {
  if (problems.length === 0 || remedies.length === 0) return problems.map(() => null);
  const contents = [...problems, ...remedies].map((unit) => contentOf(unit, words, topics, ignored));
  const frequency = new Map<string, number>();
  for (const content of contents) for (const part of content) frequency.set(part, (frequency.get(part) ?? 0) + 1);
  const weight = (part: string) =>
    Math.log((contents.length + 1) / (frequency.get(part) ?? 1)) * (part.startsWith("#") ? subjectWeight : 1);
  const itemised = everyProblemHasItsOwn(problems, remedies);
  return problems.map((problem, p) => {
    let best: number | null = null;
    let bestScore = answerThreshold;
    remedies.forEach((remedy, r) => {
      if (remedy.past !== problem.past && !(remedy.past && remedy.group === problem.group)) return;
      const score =
        takenUp(contents[p] as Content, contents[problems.length + r] as Content, weight) +
        (itemised && remedy.group === problem.group ? sameItem : 0) +
        (problem.ordinal !== null && problem.ordinal === remedy.ordinal ? sameNumber : 0);
      if (score > bestScore || (best === null && score === bestScore)) {
        best = r;
        bestScore = score;
      }
    });
    return best;
  });
}

type Content = ReadonlySet<string>;

function contentOf(unit: Unit, words: Words, topics: readonly TermHit[], ignored: ReadonlySet<string>): Content {
  const content = new Set(contentWords(words, unit.start, unit.end).filter((word) => !ignored.has(word)));
  for (const hit of topics) {
    if (hit.start >= unit.end) break;
    if (hit.start >= unit.start) content.add(`#${hit.entry.category}`);
  }
  return content;
}

function takenUp(problem: Content, remedy: Content, weight: (part: string) => number): number {
  let shared = 0;
  let all = 0;
  for (const part of problem) {
    const own = weight(part);
    all += own;
    if (remedy.has(part)) shared += own;
  }
  return all === 0 ? 0 : shared / all;
}

/** True when each problem stands alone in its item together with a remedy: only then does standing together pair them. */
function everyProblemHasItsOwn(problems: readonly Unit[], remedies: readonly Unit[]): boolean {
  const answered = new Set(remedies.map((remedy) => remedy.group));
  const groups = new Set(problems.map((problem) => problem.group));
  return groups.size === problems.length && problems.every((problem) => answered.has(problem.group));
}
