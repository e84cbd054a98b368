import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dimensionIds, type IndicatorStatus } from "../../src/model/score.js";
import { dimensionScores } from "../../src/score/dimension-scores.js";
import { indicators } from "../../src/score/indicators/index.js";
import { scaled } from "../../src/score/scheme.js";
import { scoreOf, scoreReport } from "../../src/score/score-report.js";
import { dossierOf } from "./dossier-of.js";
import { schemeOf } from "./scheme-of.js";

const scheme = schemeOf();
const value = (
  indicator: string,
  raw: number | null,
  status: IndicatorStatus = raw === null ? "not_assessable" : "ok",
) => ({
  indicator,
  status,
  raw,
});

describe("a figure on 0–100", () => {
  const spec = (code: string) => scheme.indicators.get(code) as NonNullable<ReturnType<typeof scheme.indicators.get>>;

  it("lies between its goalposts and no further", () => {
    expect([-1, 0.5, 0.75, 1, 2].map((raw) => scaled(raw, spec("table-fill")))).toEqual([0, 0, 50, 100, 100]);
  });

  it("is turned round where less is better", () => {
    expect([0, 15, 60, 90].map((raw) => scaled(raw, spec("days-late")))).toEqual([100, 75, 0, 0]);
  });
});

describe("a dimension", () => {
  it("averages what could be assessed and lets the rest be anything in its bounds", () => {
    const { specificity } = dimensionScores(
      [value("specific-items", 7.5), value("hard-sentences", 0.6), value("stock-sentences", null)],
      scheme,
    );
    expect(specificity).toEqual({ score: 75, low: 50, high: 50 + 100 * (1 - 2 / 3), coverage: 2 / 3, spread: 0 });
  });

  it("has as its spread what the errors of its indicators make together, on the scale of the goalposts", () => {
    const withErrors = [
      { ...value("specific-items", 7.5), standardError: 1.5 },
      { ...value("hard-sentences", 0.3), standardError: 0.11 },
      value("stock-sentences", 0.4),
    ];
    // 1.5 of 15 is 10 points, 0.11 of 0.55 is 20: over three indicators of one weight 10.
    expect(dimensionScores(withErrors, scheme).specificity?.spread).toBeCloseTo(10, 10);
    // At the upper goalpost only the half of it that lies below moves the score; far above, none.
    const [first, , third] = withErrors;
    const hard = (raw: number) =>
      [first, { ...value("hard-sentences", raw), standardError: 0.11 }, third] as typeof withErrors;
    expect(dimensionScores(hard(0.6), scheme).specificity?.spread).toBeCloseTo((10 + 10) / 3, 10);
    expect(dimensionScores(hard(0.9), scheme).specificity?.spread).toBeCloseTo(10 / 3, 10);
  });

  it("has no score below the share of its weight the scheme asks for", () => {
    const { specificity } = dimensionScores(
      [value("specific-items", 7.5), value("hard-sentences", null), value("stock-sentences", null)],
      scheme,
    );
    expect(specificity).toEqual({ score: null, low: 0, high: 100, coverage: 1 / 3, spread: 0 });
  });

  it("does not ask for what does not apply or proves nothing", () => {
    const { consistency } = dimensionScores(
      [
        value("arithmetic", null, "vacuous"),
        value("internal-sums", null, "not_applicable"),
        value("identity-data", 1),
        value("text-against-tables", 0.5),
      ],
      scheme,
    );
    expect(consistency).toEqual({ score: 75, low: 75, high: 75, coverage: 1, spread: 0 });
  });

  it("is absent where nothing applies", () => {
    expect(dimensionScores([], scheme).timeliness).toBeNull();
  });
});

describe("a total", () => {
  const status = fc.constantFrom<IndicatorStatus>("ok", "ok", "ok", "not_assessable", "not_applicable", "vacuous");
  const values = fc.tuple(
    ...indicators.map(({ code }) =>
      fc
        .tuple(status, fc.double({ min: 0, max: 2, noNaN: true }))
        .map(([of, raw]) => value(code, of === "ok" ? raw : null, of)),
    ),
  );

  it("lies within its bounds, whatever is missing", () => {
    fc.assert(
      fc.property(values, (all) => {
        const { total, low, high, coverage } = scoreOf(dimensionScores(all, scheme), scheme);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
        if (total === null) return;
        expect(total).toBeGreaterThanOrEqual(low - 1e-9);
        expect(total).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it("is that of its bounds once everything is assessed", () => {
    const all = indicators.map(({ code }) => value(code, 0.5));
    const { total, low, high, coverage } = scoreOf(dimensionScores(all, scheme), scheme);
    expect(coverage).toBe(1);
    expect(low).toBeCloseTo(total as number, 9);
    expect(high).toBeCloseTo(total as number, 9);
  });

  it("is missing, with everything possible, for a report in no scored format", () => {
    const { total, low, high, indicators: none } = scoreReport(dossierOf({ template: "legacy" }), scheme);
    expect([total, low, high, none]).toEqual([null, 0, 100, []]);
  });

  it("needs the share of the weight that the scheme asks for", () => {
    const timely = Object.fromEntries(
      dimensionIds.map((id) => [id, { score: null, low: 0, high: 100, coverage: 0, spread: 0 }]),
    );
    const one = { ...timely, timeliness: { score: 100, low: 100, high: 100, coverage: 1, spread: 0 } };
    const { total, low, high } = scoreOf(one as Parameters<typeof scoreOf>[0], scheme);
    expect(total).toBeNull();
    expect(low).toBeCloseTo(100 / 6, 9);
    expect(high).toBe(100);
  });
});
