import { describe, expect, it } from "vitest";
import { claimsIn } from "./reports.js";
import { sentences } from "./sentences.js";
import { sentencesByLevel } from "./sentences-by-level.js";
import { sentencesCarried } from "./sentences-carried.js";
import { sentencesInRows } from "./sentences-in-rows.js";
import { sentencesOfFees } from "./sentences-of-fees.js";
import { sentencesOfMarks } from "./sentences-of-marks.js";
import { sentencesOfSome } from "./sentences-of-some.js";
import { sentencesOfYears } from "./sentences-of-years.js";
import { told } from "./told.js";
import { traps } from "./traps.js";

for (const { of, section, says } of [
  ...sentences,
  ...sentencesByLevel,
  ...sentencesInRows,
  ...sentencesCarried,
  ...sentencesOfFees,
  ...sentencesOfMarks,
  ...sentencesOfSome,
  ...sentencesOfYears,
  ...traps,
]) {
  describe(`in ${section} of the report ${of}`, () => {
    it.each(says)("%s", (words, figures) => {
      const expected = figures === "" ? [] : figures.split("; ");
      const claims = claimsIn(of, section, words);
      expect(claims.map((claim, at) => told(claim, expected[at] ?? ""))).toEqual(expected);
    });
  });
}
