import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.js";
import type { Feature, FollowedProblem } from "../../src/model/narrative.js";
import { indicators } from "../../src/score/indicators/index.js";
import { type Draft, dossierOf } from "./dossier-of.js";

const measured = (code: string, draft: Draft) => {
  const indicator = indicators.find((one) => one.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  const { status, raw } = indicator.measure(dossierOf(draft));
  return status === "ok" ? raw : status;
};

const feature = (code: Feature["code"], value: number | null): Draft => ({ features: [{ code, value, evidence: [] }] });
/** No problem of this year, so many of last year's. */
const noneOf = (share: Feature["code"], past = 0): Draft => ({
  features: [
    { code: share, value: null, evidence: [] },
    { code: "problems-stated", value: 0, evidence: [] },
    { code: "past-problems-stated", value: past, evidence: [] },
  ],
});
const claim = (verdict: Claim["verdict"]): Claim => ({
  span: [0, 1],
  valueSpan: [0, 1],
  value: 1,
  unit: "件",
  approximate: false,
  subject: "requests.newlyReceived",
  year: null,
  scope: "own",
  verdict,
  basis: null,
  tableValue: null,
  basisSpans: [],
});
const deadline = { date: "2023-01-31", source: "条例", assumed: false };

const zeros = Object.fromEntries(
  [
    ...["newlyReceived", "carriedIn", "granted", "unavailable.notHeld", "total", "carriedOver"].flatMap((row) => [
      `requests.${row}.naturalPerson`,
      `requests.${row}.total`,
    ]),
    ...["newlyReceived", "partiallyGranted", "total"].map((row) => `requests.${row}.business`),
    "requests.partiallyGranted.total",
    "reviewAndLitigation.review.upheld",
    "reviewAndLitigation.review.total",
  ].map((path) => [path, 0]),
);

/** What became of last year's problems. */
function followUp(...outcomes: readonly FollowedProblem["outcome"][]): Draft {
  const problems = outcomes.map((outcome) => ({ before: "更新不够及时", outcome, evidence: null }));
  return { followUp: { priorId: "1", isRead: true, problems } };
}

/** The cases of a share measured against other reports. */
function reuseCases(measure: "peerBoilerplate" | "largestCopy" | "stickiness"): [string, Draft, number | string][] {
  return [
    ["as measured", { reuse: { [measure]: { value: 0.4, reason: null } } }, 0.4],
    ["with too few other reports", { reuse: {} }, "not_assessable"],
    ["judged alone", {}, "not_assessable"],
  ];
}

const cases: Readonly<Record<string, readonly (readonly [string, Draft, number | string])[]>> = {
  "days-late": [
    ["in time", { published: { date: "2023-01-31" }, deadline }, 0],
    ["nine days late", { published: { date: "2023-02-09" }, deadline }, 9],
    [
      "dated by its signature only",
      { published: { date: "2023-02-09", evidence: "signature" }, deadline },
      "not_assessable",
    ],
    ["dated ten years on, as by a slip of the pen", { published: { date: "2032-01-20" }, deadline }, "not_assessable"],
    ["dated before its year was over", { published: { date: "2022-01-18" }, deadline }, "not_assessable"],
    ["without a date", { published: null, deadline }, "not_assessable"],
    ["without a deadline", { published: { date: "2023-02-09" }, deadline: null }, "not_assessable"],
  ],
  "section-coverage": [
    ["all six", {}, 1],
    ["one empty, one missing", { sections: { problems: "", otherMatters: null } }, 4 / 6],
  ],
  "table-fill": [
    ["every cell filled", {}, 1],
    ["two blanks of 200", { cells: { "requests.granted.total": null, "requests.total.total": "/" } }, 198 / 200],
    ["a table of 175 cells missing", { without: ["requests"] }, 25 / 200],
    ["the 2019 format has 198", { template: "2019", cells: { "requests.granted.total": null } }, 197 / 198],
    ["read without confidence", { confidence: 0.5 }, "not_assessable"],
  ],
  "aspects-covered": [
    ["three of five", feature("aspects-covered", 3), 0.6],
    ["not measured", feature("aspects-covered", null), "not_assessable"],
    ["not asked in the 2019 format", { template: "2019", ...feature("aspects-covered", 3) }, "not_applicable"],
  ],
  "statutory-extras": [
    ["a department's fee statement", feature("fee-statement", 1), 1],
    ["a department without one", feature("fee-statement", 0), 0],
    ["nothing asked of a department in 2019", { template: "2019", ...feature("fee-statement", 0) }, "not_applicable"],
    [
      "a government with two of three and no fee",
      {
        features: [
          { code: "accountability-items", value: 2, evidence: [] },
          { code: "fee-statement", value: 0, evidence: [] },
        ],
      },
      0.5,
    ],
  ],
  arithmetic: [
    ["every identity holds", {}, 1],
    // Of 14 identities with an operand other than 0: the row's, and the balance of the total column.
    ["two of fourteen broken", { cells: { "requests.newlyReceived.total": 5 } }, 12 / 14],
    ["only zeros", { cells: zeros }, "vacuous"],
    ["a table missing", { without: ["requests"] }, "not_assessable"],
    ["read without confidence", { confidence: 0.5 }, "not_assessable"],
  ],
  "text-against-tables": [
    ["one of two", { claims: [claim("agrees"), claim("disagrees"), claim("no-counterpart")] }, 0.5],
    ["on another basis agrees too", { claims: [claim("agrees-on-other-basis")] }, 1],
    ["nothing to hold against a table", { claims: [claim("no-counterpart")] }, "not_assessable"],
    [
      "a figure that agrees beside a denial that the results contradict",
      {
        sections: { overview: "本年度未收到政府信息公开申请。结转下年度继续办理1件。" },
        cells: { "requests.newlyReceived.total": 0, "requests.carriedIn.total": 0 },
      },
      2 / 3,
    ],
    [
      "a sweeping statement that the table contradicts",
      { sections: { overview: "收到政府信息公开申请4件，均已办结。" } },
      0.5,
    ],
  ],
  continuity: [
    ["no report of the year before", {}, "not_assessable"],
    // Carried-over requests arrive in both columns; the stock of documents should be 12 + 2 - 1 and is 12.
    ["a stock that does not follow from last year's", { prior: { year: 2021 } }, "below 1"],
    [
      "a stock that would have been below zero last year, though its report is not there",
      {
        cells: {
          "disclosure.normativeDocuments.issued": 3,
          "disclosure.normativeDocuments.repealed": 0,
          "disclosure.normativeDocuments.inForce": 1,
        },
      },
      0,
    ],
  ],
  "internal-sums": [["no sums stated", {}, "not_applicable"]],
  "identity-data": [
    ["nothing contradicts", {}, 1],
    ["a sentence tells of another year's work", { sections: { overview: "2021年，我局公开信息88条。" } }, "below 1"],
    ["it is dated before its year was over", { published: { date: "2022-11-18" } }, "below 1"],
    ["the period ends early", { period: { from: "2022-01-01", to: "2022-12-30" } }, "below 1"],
  ],
  "specific-items": [
    ["as measured", feature("specific-items-per-thousand", 7.5), 7.5],
    ["too little text", feature("specific-items-per-thousand", null), "not_assessable"],
  ],
  "hard-sentences": [
    ["as measured", feature("hard-sentence-share", 0.3), 0.3],
    ["too little text", feature("hard-sentence-share", null), "not_assessable"],
  ],
  "stock-sentences": [
    ["as measured", feature("stock-sentence-share", 0.4), 0.4],
    ["too little text", feature("stock-sentence-share", null), "not_assessable"],
  ],
  "peer-boilerplate": reuseCases("peerBoilerplate"),
  "largest-copy": reuseCases("largestCopy"),
  stickiness: reuseCases("stickiness"),
  redundancy: [
    ["as measured", feature("repeated-clause-share", 0.05), 0.05],
    ["too few clauses", feature("repeated-clause-share", null), "not_assessable"],
  ],
  "problems-stated": [
    ["as measured", feature("problems-stated", 2), 2],
    ["section five unreadable", feature("problems-stated", null), "not_assessable"],
  ],
  "problem-specificity": [
    ["as measured", feature("specific-problem-share", 0.5), 0.5],
    ["none could be read", feature("specific-problem-share", null), "not_assessable"],
    ["measures alone, which may be a misreading", noneOf("specific-problem-share"), "not_assessable"],
    ["none but last year's", noneOf("specific-problem-share", 2), "vacuous"],
    ["section five empty", { ...noneOf("specific-problem-share"), sections: { problems: "" } }, "vacuous"],
  ],
  "problem-remedies": [
    ["as measured", feature("answered-problem-share", 1), 1],
    ["none could be read", feature("answered-problem-share", null), "not_assessable"],
    ["measures alone, which may be a misreading", noneOf("answered-problem-share"), "not_assessable"],
    ["none but last year's", noneOf("answered-problem-share", 2), "vacuous"],
    ["section five empty", { ...noneOf("answered-problem-share"), sections: { problems: "" } }, "vacuous"],
  ],
  "follow-up": [
    ["one of three acted on", followUp("acted-on", "repeated", "not-mentioned"), 1 / 3],
    ["all acted on", followUp("acted-on"), 1],
    ["the same problem again", followUp("repeated"), 0],
    ["no problem stated last year", followUp(), "not_applicable"],
    ["a section five that was not read", { followUp: { priorId: "1", isRead: false, problems: [] } }, "not_assessable"],
    ["without the report of the year before", {}, "not_assessable"],
  ],
};

describe("an indicator", () => {
  it("has cases of its own", () => {
    expect(Object.keys(cases).sort()).toEqual(indicators.map(({ code }) => code).sort());
  });

  for (const [code, rows] of Object.entries(cases)) {
    it.each(rows)(`${code}: %s`, (_, draft, expected) => {
      const value = measured(code, draft);
      if (expected !== "below 1") return expect(value).toBe(expected);
      expect(value).toBeLessThan(1);
      expect(value).toBeGreaterThan(0);
    });
  }

  it("says in both languages why there is no figure", () => {
    const reasons = indicators.map(({ measure }) => measure(dossierOf({ claims: [], features: [] })));
    for (const value of reasons) {
      if (value.status === "ok") continue;
      expect(value.reason.zh).toMatch(/\p{Script=Han}/u);
      expect(value.reason.en).toMatch(/^[a-z]/);
    }
  });
});
