import type { Gold, GoldProblem } from "../../model/gold.js";
import type { NarrativeProfile, Problem } from "../../model/narrative.js";
import { overlaps, type Span } from "../../text/span.js";
import type { Tally } from "./score.js";

/** Counts the problems of section five that were found, and of those how they were rated and whether the remedy that answers them was. */
export function measureProblems(gold: Gold, profile: NarrativeProfile, text: string, tally: Tally): void {
  const left = new Set(profile.problems);
  for (const wanted of gold.problems) {
    const found = [...left].find(({ span }) => isMostly(span, wanted.span));
    if (found === undefined) {
      tally.missed("problems", wanted.quote);
      continue;
    }
    left.delete(found);
    tally.right("problems");
    measureRating(wanted, found, profile, text, tally);
  }
  for (const { span } of left) tally.wrong("problems", text.slice(...span));
}

function measureRating(
  wanted: GoldProblem,
  found: Problem,
  { remedies }: NarrativeProfile,
  text: string,
  tally: Tally,
): void {
  const { quote } = wanted;
  tally.judged("specific or formulaic", found.specific === wanted.specific, `${quote}: read as ${rated(found)}`);
  tally.judged("past or current", found.past === wanted.past, quote);
  const remedy = found.remedy === null ? undefined : remedies[found.remedy]?.span;
  const answered =
    remedy === undefined ? wanted.remedies.length === 0 : wanted.remedies.some((span) => overlaps(span, remedy));
  tally.judged(
    "answered",
    answered,
    `${quote}: answered by ${remedy === undefined ? "nothing" : text.slice(...remedy)}`,
  );
}

const rated = ({ specific }: Problem) => (specific ? "specific" : "formulaic");

/** The two share more than half of the shorter one. */
function isMostly(a: Span, b: Span): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared * 2 > Math.min(a[1] - a[0], b[1] - b[0]);
}
