import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../src/stats/random.js";
import { printHtml } from "../../../src/synth/html/print-html.js";
import { skinNames } from "../../../src/synth/html/skin.js";
import { printReport } from "../../../src/synth/print-report.js";
import { gist, randomDraft, reportFromBytes } from "../../twin.js";

describe("a report as a web page", () => {
  it.each(skinNames)("in the %s skin says what its text says, every cell and paragraph", async (skin) => {
    for (let seed = 1; seed <= 6; seed++) {
      const draft = randomDraft(seed);
      const text = await reportFromBytes(printReport(draft, "tabs", () => 0).text);
      const page = await reportFromBytes(printHtml(draft, skin, randomFrom(seed)));
      expect(page.source.format).toBe("html");
      expect(gist(page)).toEqual(gist(text));
    }
  });
});
