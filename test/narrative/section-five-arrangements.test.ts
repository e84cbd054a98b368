import { describe, expect, test } from "vitest";
import { narrate } from "./lexicons.js";
import { proseReport } from "./prose-report.js";
import { type Arrangement, arrangements } from "./section-five-arrangements.js";

/** What is wrong with how an arrangement is read; empty when nothing is. */
function mistakes([paragraphs, answers]: Arrangement): readonly string[] {
  const report = proseReport({ overview: [], problems: paragraphs, otherMatters: [] });
  const { problems, remedies } = narrate(report);
  const quote = (span: readonly [number, number]) => report.source.text.slice(...span);
  const found = answers.map(([words, remedy]) => {
    const problem = problems.find(({ span }) => quote(span).includes(words));
    if (problem === undefined) return `no problem ${words}`;
    const answer = problem.remedy === null ? null : quote(remedies[problem.remedy]?.span ?? [0, 0]);
    const right = remedy === null ? answer === null : answer?.includes(remedy);
    return right === true ? null : `${words} is answered by ${answer}`;
  });
  const others = problems
    .map(({ span }) => quote(span))
    .filter((problem) => !answers.some(([words]) => problem.includes(words)));
  return [...found.filter((one) => one !== null), ...others.map((problem) => `read as a problem: ${problem}`)];
}

describe("problems and remedies are paired in", () => {
  test.each(arrangements.map((one) => [one[0].join(" / "), one] as const))("%s", (_text, arrangement) => {
    expect(mistakes(arrangement)).toEqual([]);
  });
});
