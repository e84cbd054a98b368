import type { Passage, ReuseDocument, ReusePair } from "../model/reuse.js";
import type { Span } from "../text/span.js";
import { directionOf, isSameAgency } from "./direction.js";

/** The pairs of reports that share passages, by numbers. `sizes` are the characters of each report that count. */
export function pairsOf(
  passages: readonly Passage[],
  documents: readonly ReuseDocument[],
  sizes: readonly number[],
): readonly ReusePair[] {
  const byPair = new Map<number, Passage[]>();
  for (const passage of passages) {
    const key = passage.a * documents.length + passage.b;
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, [passage]);
    else known.push(passage);
  }
  return [...byPair.values()].map((shared) => pairOf(shared, documents, sizes)).sort((x, y) => x.a - y.a || x.b - y.b);
}

function pairOf(shared: readonly Passage[], documents: readonly ReuseDocument[], sizes: readonly number[]): ReusePair {
  const { a, b } = shared[0] as Passage;
  const [one, other] = [documents[a] as ReuseDocument, documents[b] as ReuseDocument];
  const charsOf = (side: "aSpan" | "bSpan") => sharedChars(shared, side);
  return {
    a,
    b,
    sameAgency: isSameAgency(one, other),
    containmentOfA: Math.min(1, charsOf("aSpan") / Math.max(1, sizes[a] as number)),
    containmentOfB: Math.min(1, charsOf("bSpan") / Math.max(1, sizes[b] as number)),
    sharedChars: charsOf("aSpan"),
    direction: directionOf(one, other),
    passages: shared.length,
  };
}

/** Characters of the passages, each part of the report once: a passage counts for the part of its span that none before it covers. */
function sharedChars(passages: readonly Passage[], side: "aSpan" | "bSpan"): number {
  const sorted = [...passages].sort((x, y) => x[side][0] - y[side][0]);
  let end = 0;
  let sum = 0;
  for (const { [side]: span, chars } of sorted) {
    const [from, to]: Span = span;
    if (to <= end) continue;
    sum += (chars * (to - Math.max(from, end))) / (to - from);
    end = to;
  }
  return Math.round(sum);
}
