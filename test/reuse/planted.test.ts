import { describe, expect, it } from "vitest";
import { measureDetections } from "../../src/corpus/detection-measure.js";
import { measureReuse } from "../../src/corpus/measure-reuse.js";
import { presets } from "../../src/reuse/presets.js";
import { wording } from "./library-of.js";

describe("planted reuse", () => {
  it("is found with its source when copied as it stands, with other numbers or another name", async () => {
    const { disguises, precision } = await measureReuse({ reports: 1500, seed: 4 }, wording, presets.standard);
    const of = (name: string) => disguises.find(({ disguise }) => disguise === name);
    for (const name of ["verbatim", "renumbered", "renamed"]) {
      const { planted = 0, found = 0, covered = 0 } = of(name) ?? {};
      expect(planted).toBeGreaterThan(20);
      expect(found / planted, name).toBeGreaterThan(0.97);
      expect(covered, name).toBeGreaterThan(0.95);
    }
    const { passages = 0, planted = 0 } = precision.find(({ novel }) => novel === 48) ?? {};
    expect(planted / passages).toBeGreaterThan(0.98);
  });

  it("is measured the same the second time", async () => {
    const measure = () => measureReuse({ reports: 200, seed: 4 }, wording, presets.standard);
    const first = await measure();
    expect(first.disguises.find(({ disguise }) => disguise === "all")?.found).toBeGreaterThan(0);
    expect(await measure()).toEqual(first);
  });
});

describe("the measures of the text alignment task", () => {
  const copy = { text: 2, span: [0, 100], source: 1, sourceSpan: [50, 150] } as const;

  it("are 1 for a detection that is the case", () => {
    expect(measureDetections([copy], [copy])).toEqual({ recall: 1, precision: 1, granularity: 1, plagdet: 1 });
  });

  it("are worked out by hand for two detections of one case, one of them half outside it", () => {
    // Recall: 100 of 200 characters. Precision: the first 1, the second (25 + 25) of (50 + 50). Two detections of one case.
    const detections = [
      { ...copy, span: [0, 25], sourceSpan: [50, 75] },
      { ...copy, span: [75, 125], sourceSpan: [125, 175] },
    ] as const;
    const { recall, precision, granularity, plagdet } = measureDetections([copy], detections);
    expect([recall, precision, granularity]).toEqual([0.5, 0.75, 2]);
    expect(plagdet).toBeCloseTo(0.6 / Math.log2(3), 12);
  });

  it("take no detection of another pair of texts for a hit, and no detection for none", () => {
    expect(measureDetections([copy], [{ ...copy, source: 3 }])).toMatchObject({ recall: 0, precision: 0, plagdet: 0 });
    expect(measureDetections([copy], [])).toMatchObject({ recall: 0, granularity: 1, plagdet: 0 });
  });
});
