import { describe, expect, it } from "vitest";
import { loadSettings } from "../../src/assess.js";
import { checks } from "../../src/checks/index.js";
import { measureSynthetic } from "../../src/corpus/measure-synthetic.js";
import { planters } from "../../src/synth/defects/index.js";
import { skinNames } from "../../src/synth/html/skin.js";
import { layoutNames } from "../../src/synth/layouts/layout.js";
import { synthesise } from "../../src/synth/synthesise.js";

const known = new Set(checks.map(({ id }) => id));

/** Checks no planter makes fail, and why. */
const notPlanted: Readonly<Record<string, string>> = {
  "copied-from-own-prior": "rests on a comparison with the whole corpus: reuse is planted by src/synth/reuse",
  "copied-from-peer": "rests on a comparison with the whole corpus: reuse is planted by src/synth/reuse",
};

describe("the planters", () => {
  it("make every check fail, but those with a written reason", () => {
    const planted = new Set(planters.map(({ check }) => check));
    expect([...known].filter((id) => !planted.has(id) && notPlanted[id] === undefined)).toEqual([]);
    expect(Object.keys(notPlanted).filter((id) => planted.has(id))).toEqual([]);
  });

  it("are one a check", () => {
    expect(new Set(planters.map(({ check }) => check)).size).toBe(planters.length);
  });
});

describe("a synthetic corpus", () => {
  const recipe = { reports: 240, seed: 7, defectRate: 0.5 };
  const made = [...synthesise(recipe, known)];

  it("is the same for the same seed and another for another", () => {
    expect([...synthesise(recipe, known)]).toEqual(made);
    expect([...synthesise({ ...recipe, seed: 8 }, known)][0]?.text).not.toBe(made[0]?.text);
  });

  it("does not change its first reports when more are asked for", () => {
    expect([...synthesise({ ...recipe, reports: 40 }, known)]).toEqual(made.slice(0, 40));
  });

  it("has as many reports as asked for, each file once, in both templates and every layout", () => {
    expect(new Set(made.map(({ truth }) => truth.file)).size).toBe(recipe.reports);
    expect(new Set(made.map(({ truth }) => truth.template))).toEqual(new Set(["2019", "2021"]));
    expect(new Set(made.map(({ truth }) => truth.layout))).toEqual(
      new Set([...layoutNames, ...skinNames.map((skin) => `html ${skin}`)]),
    );
  });

  it("has defects at about the rate asked for, of known checks", () => {
    const defective = made.filter(({ truth }) => truth.defects.length > 0);
    expect(defective.length).toBeGreaterThan(95);
    expect(defective.length).toBeLessThan(145);
    for (const { truth } of defective) for (const [check] of truth.defects) expect(known.has(check)).toBe(true);
    expect([...synthesise({ ...recipe, defectRate: 0 }, known)].every(({ truth }) => truth.clean)).toBe(true);
  });
});

describe("mingjian on a synthetic corpus", async () => {
  const measure = await measureSynthetic({ reports: 160, seed: 11, defectRate: 0.5 }, loadSettings());

  it("raises no error in a report without defects", () => {
    expect(measure.refused).toEqual([]);
    expect(measure.checks.filter(({ alarms }) => alarms.error > 0)).toEqual([]);
    expect(measure.contradicted).toEqual([]);
  });

  it("finds the planted defects", () => {
    const planted = measure.checks.reduce((sum, check) => sum + check.planted, 0);
    const found = measure.checks.reduce((sum, check) => sum + check.found, 0);
    expect(planted).toBeGreaterThan(60);
    expect(found / planted).toBeGreaterThanOrEqual(0.97);
  });
});
