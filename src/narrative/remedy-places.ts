import type { Unit } from "./units.js";

/** How many clauses of a lone measure name something of their own; 0 where there are several measures. */
export function ownClausesOf(
  text: string,
  [lone, ...others]: readonly Unit[],
  namesOwn: (start: number, end: number) => boolean,
): number {
  if (lone === undefined || others.length > 0) return 0;
  let count = 0;
  let start = lone.start;
  for (let at = lone.start; at <= lone.end; at++) {
    if (at < lone.end && !",;。、:".includes(text[at] as string)) continue;
    if (at - start > 3 && namesOwn(start, at)) count += 1;
    start = at + 1;
  }
  return count;
}

/** `…晚于执行日，已改为…`: what has been done stands in the problem's own sentence. */
export function goesOn(problem: Unit, remedy: Unit): boolean {
  return remedy.past && problem.ordinal !== null && remedy.start === problem.end + 1;
}

/** True when each problem stands alone in its item together with a remedy: only then does standing together pair them. */
export function everyProblemHasItsOwn(problems: readonly Unit[], remedies: readonly Unit[]): boolean {
  const answered = new Set(remedies.map((remedy) => remedy.group));
  const groups = new Set(problems.map((problem) => problem.group));
  return groups.size === problems.length && problems.every((problem) => answered.has(problem.group));
}

/**
 * Problems and measures of one time, all measures behind all problems: where there are as many of either, two at least, the nth answers
 * the nth; a lone measure may answer any.
 */
export function pairedByOrder(
  problems: readonly Unit[],
  remedies: readonly Unit[],
  allCurrent: boolean,
): ReadonlyMap<Unit, Unit> {
  const paired = new Map<Unit, Unit>();
  for (const past of [false, true]) {
    const asked = problems.filter((problem) => problem.past === past);
    const taken = remedies.filter((remedy) => allCurrent || remedy.past === past);
    const last = asked.at(-1);
    const first = taken[0];
    if (last === undefined || first === undefined || first.start < last.end) continue;
    if (taken.length !== 1 && (asked.length < 2 || asked.length !== taken.length)) continue;
    asked.forEach((problem, i) => {
      paired.set(problem, taken[i] ?? first);
    });
  }
  return paired;
}
