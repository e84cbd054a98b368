import type { Claim } from "../../model/claim.js";
import type { Gold, GoldClaim } from "../../model/gold.js";
import { overlaps } from "../../text/span.js";
import type { Tally } from "./score.js";

/**
 * Counts the figures that were found: the same place, the same number and the same thing counted. `claims` are those a table holds,
 * `other figures` the rest. Verdicts are counted over the claims found; a `disagrees` where none is due counts wherever it stands.
 */
export function measureClaims(gold: Gold, claims: readonly Claim[], text: string, tally: Tally): void {
  const left = new Set(claims);
  const take = (wanted: GoldClaim): Claim | undefined => {
    const found = [...left].find((claim) => isSame(claim, wanted)) ?? [...left].find((claim) => isAt(claim, wanted));
    if (found !== undefined) left.delete(found);
    return found;
  };
  for (const wanted of gold.claims) measureOne("claims", wanted, take(wanted), text, tally);
  for (const wanted of gold.otherFigures) measureOne("other figures", wanted, take(wanted), text, tally);
  for (const claim of left) {
    const words = `${text.slice(...claim.span)} = ${claim.value} (${claim.subject}, ${claim.verdict})`;
    if (claim.verdict === "disagrees") tally.wrong("disagrees", words);
    if (gold.optionalFigures.some((figure) => isAt(claim, figure))) continue;
    tally.wrong(claim.verdict === "no-counterpart" ? "other figures" : "claims", words);
  }
}

function measureOne(measure: string, wanted: GoldClaim, found: Claim | undefined, text: string, tally: Tally): void {
  const [quote, value, table, verdict, [start, end]] = wanted;
  const around = text.slice(Math.max(0, start - 12), end + 6).replaceAll("\n", " ");
  const sought = `${quote} = ${value} (${table ?? "no table"}, ${verdict}) in …${around}…`;
  if (found === undefined) return tally.missed(measure, sought);
  const read = `${sought}: read as ${found.value} (${found.subject}, ${found.verdict})`;
  tally.judged(measure, isSame(found, wanted), read);
  if (found.verdict === "disagrees" || verdict === "disagrees")
    tally.judged("disagrees", found.verdict === verdict, read);
  if (isSame(found, wanted) && table !== null) tally.judged("verdicts", found.verdict === verdict, read);
}

/** A zero in words has no number to point at: its whole words must meet. */
function isAt(claim: Claim, [quote, , , , span]: GoldClaim): boolean {
  return overlaps(/\d/.test(quote) ? claim.valueSpan : claim.span, span);
}

function isSame(claim: Claim, wanted: GoldClaim): boolean {
  const [, value, table] = wanted;
  const counts =
    table === null
      ? claim.verdict === "no-counterpart"
      : claim.subject === table || claim.subject.startsWith(`${table}.`);
  return isAt(claim, wanted) && claim.value === value && counts;
}
