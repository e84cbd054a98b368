import type { Claim } from "../../src/model/claim.js";

const verdicts = {
  agrees: "agrees",
  "agrees-on-other-basis": "other basis",
  disagrees: "disagrees",
  "no-counterpart": "none",
} as const;
const isOfTable = (subject: string) => /^(?:requests|reviewAndLitigation|disclosure)(?:\.|$)/.test(subject);

/** A claim in the notation of the sentences: as much of it as the notation `as` tells. A figure one may argue about (`?`) must not be called contradictory. */
export function told(claim: Claim, as: string): string {
  const ofTable = isOfTable(claim.subject);
  const known = as.split(" ")[1] !== "?";
  const against = known || claim.verdict !== "disagrees" ? "" : " disagrees";
  const subject = !known ? "?" : ofTable ? claim.subject : "other";
  const verdict = !known || !ofTable || !/agrees|basis|none/.test(as) ? "" : ` ${verdicts[claim.verdict]}`;
  const scope = known && ofTable && claim.scope !== "own" ? ` ${claim.scope}` : "";
  return `${claim.value}${claim.unit} ${subject}${verdict}${claim.approximate ? " about" : ""}${scope}${against}`;
}
