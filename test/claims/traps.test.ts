import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings.js";
import { traps } from "./traps.js";

for (const { of, section, says } of traps) {
  describe(`in ${section} of the report ${of} nothing is found`, () => {
    it.each(says)("in %s", (words) => {
      expect(findingsIn(of, section, words)).toEqual([]);
    });
  });
}
