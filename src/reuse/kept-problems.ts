import type { KeptProblem } from "../model/reuse.js";
import type { Span } from "../text/span.js";
import { createNormaliser } from "./normalise.js";
import { packedNames, type Wording } from "./wording.js";

/** Two wordings this much alike, numbers and names masked, state the same problem. Source: method note on problems. */
const sameWording = 0.9;
/** Shorter wordings are alike by chance. */
const leastPairs = 7;

/**
 * This year's problems that say what one of last year's said: the most alike of them, where the Dice coefficient of character pairs,
 * 2·|P ∩ P′| / (|P| + |P′|) as multisets, is 0.9 or more. Numbers, dates and own names are masked.
 */
export function keptProblems(
  text: string,
  problems: readonly Span[],
  before: readonly string[],
  names: readonly string[],
  wording: Wording,
): readonly KeptProblem[] {
  const pairs = pairsBy(wording, names);
  const earlier = before.map((problem) => ({ problem, pairs: pairs(problem) }));
  return problems.flatMap((span) => {
    const own = pairs(text.slice(...span));
    if (own.length < leastPairs) return [];
    const compared = earlier.map(({ problem, pairs: other }) => ({ before: problem, dice: dice(own, other) }));
    const best = compared.reduce<{ before: string; dice: number } | null>(
      (a, b) => (a === null || b.dice > a.dice ? b : a),
      null,
    );
    return best === null || best.dice < sameWording ? [] : [{ span, ...best }];
  });
}

function pairsBy(wording: Wording, names: readonly string[]): (text: string) => readonly number[] {
  const normaliser = createNormaliser(wording, { masked: true, sentences: false });
  const own = packedNames(names);
  return (text) => {
    const raw = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    const units = new Uint16Array(raw.length);
    const length = normaliser.run({ raw, from: 0, to: raw.length, names: own }, units, 0, null);
    return Array.from(
      { length: Math.max(0, length - 1) },
      (_, i) => (units[i] as number) * 65536 + (units[i + 1] as number),
    );
  };
}

function dice(a: readonly number[], b: readonly number[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<number, number>();
  for (const pair of b) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of a) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}
