import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.js";
import { claimsIn } from "./reports.js";
import { sentences } from "./sentences.js";

const verdicts = {
  agrees: "agrees",
  "agrees-on-other-basis": "other basis",
  disagrees: "disagrees",
  "no-counterpart": "none",
} as const;
const isOfTable = (subject: string) => /^(?:requests|reviewAndLitigation|disclosure)(?:\.|$)/.test(subject);

/** A claim in the notation of the sentences. */
function told(claim: Claim, as: string): string {
  const ofTable = isOfTable(claim.subject);
  const known = as.split(" ")[1] !== "?";
  const subject = !known ? "?" : ofTable ? claim.subject : "other";
  const verdict = !known || !ofTable || !/agrees|basis|none/.test(as) ? "" : ` ${verdicts[claim.verdict]}`;
  const scope = known && ofTable && claim.scope !== "own" ? ` ${claim.scope}` : "";
  return `${claim.value}${claim.unit} ${subject}${verdict}${claim.approximate ? " about" : ""}${scope}`;
}

for (const { of, section, says } of sentences) {
  describe(`in ${section} of the report ${of}`, () => {
    it.each(says)("%s", (words, figures) => {
      const expected = figures === "" ? [] : figures.split("; ");
      const claims = claimsIn(of, section, words);
      expect(claims.map((claim, at) => told(claim, expected[at] ?? ""))).toEqual(expected);
    });
  });
}
