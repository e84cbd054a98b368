import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../src/stats/random.js";
import { printDocx } from "../../../src/synth/docx/print-docx.js";
import { printReport } from "../../../src/synth/print-report.js";
import { gist, randomDraft, reportFromBytes } from "../../twin.js";

describe("a report as a Word document", () => {
  it("says what its text says, every cell and paragraph, its headings numbered by text or by a list", async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const draft = randomDraft(seed);
      const text = await reportFromBytes(printReport(draft, "tabs", () => 0).text);
      const document = await reportFromBytes(printDocx(draft, randomFrom(seed)));
      expect(document.source.format).toBe("docx");
      expect(gist(document)).toEqual(gist(text));
    }
  });
});
