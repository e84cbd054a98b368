import { describe, expect, it } from "vitest";
import { dimensionIds } from "../../src/model/score.js";
import type { Candidate } from "../../src/score/candidate.js";
import { rank } from "../../src/score/rank.js";
import { schemeOf } from "./scheme-of.js";

const scheme = schemeOf({ draws: 200 });
const assessed = (score: number) => ({ score, low: score, high: score, coverage: 1, spread: 0 });
const unknown = { score: null, low: 0, high: 100, coverage: 0, spread: 0 };

function candidate(agency: string, score: number, changes: Partial<Candidate> = {}): Candidate {
  return {
    reportId: `${agency}-${changes.year ?? 2022}`,
    agency,
    regionCode: "370400",
    level: "prefecture",
    unitType: "department",
    year: 2022,
    template: "2021",
    total: score,
    dimensions: Object.fromEntries(dimensionIds.map((id) => [id, assessed(score)])) as Candidate["dimensions"],
    ...changes,
  };
}
const ranked = (candidates: readonly Candidate[], groupBy = scheme.ranking.groupBy) =>
  rank(candidates, scheme, groupBy);
const places = (candidates: readonly Candidate[]) =>
  ranked(candidates).placings.map(
    ({ candidate: { agency }, rank: place, tied }) => `${place}${tied ? "=" : ""} ${agency}`,
  );

describe("ranking", () => {
  it("gives competition ranks, equal ones to scores equal as printed", () => {
    expect(
      places([candidate("甲局", 80.04), candidate("乙局", 90), candidate("丙局", 79.96), candidate("丁局", 70)]),
    ).toEqual(["1 乙局", "2= 丙局", "2= 甲局", "4 丁局"]);
  });

  it("compares only like with like", () => {
    const groups = ranked([
      candidate("甲局", 80),
      candidate("乙县人民政府", 70, { unitType: "government" }),
      candidate("丙局", 60, { template: "2019" }),
      candidate("丁局", 50, { level: null }),
    ]).placings.map(({ group, rank: place }) => `${group} ${place}`);
    expect(groups).toEqual([
      "department/prefecture/2022/2019 1",
      "department/prefecture/2022/2021 1",
      "department/unknown/2022/2021 1",
      "government/prefecture/2022/2021 1",
    ]);
  });

  it("groups by what it is asked to", () => {
    const by = ranked([candidate("甲局", 80), candidate("乙局", 70, { regionCode: "410100" })], ["region"]);
    expect(by.placings.map(({ group }) => group)).toEqual(["37", "41"]);
  });

  it("leaves out of all what most of a group lack, and leaves unranked who lacks what the others have", () => {
    const withoutOriginality = (agency: string, score: number) => {
      const { dimensions, ...rest } = candidate(agency, score);
      return { ...rest, dimensions: { ...dimensions, originality: unknown } };
    };
    const many = Array.from({ length: 30 }, (_, i) => withoutOriginality(`${i}局`, 60));
    const odd = withoutOriginality("缺局", 90);
    const lacking = { ...odd, dimensions: { ...odd.dimensions, timeliness: unknown } };
    const { placings, unranked } = ranked([...many, lacking]);
    expect(unranked).toEqual([
      {
        candidate: lacking,
        reason: "dimension-not-assessable",
        group: "department/prefecture/2022/2021",
        lacking: ["timeliness"],
      },
    ]);
    expect(placings[0]?.compared).toEqual(dimensionIds.filter((id) => id !== "originality"));
    expect(placings[0]).toMatchObject({ score: 60, scoreLow: 50, scoreHigh: 66.7, groupSize: 30 });
  });

  it("leaves one report of ten or more unranked for want of a dimension, and takes none from the others for its sake", () => {
    const without = (agency: string, id: (typeof dimensionIds)[number]) => {
      const { dimensions, ...rest } = candidate(agency, 60);
      return { ...rest, dimensions: { ...dimensions, [id]: unknown } };
    };
    const group = (size: number, ...odd: readonly Candidate[]) =>
      ranked([...Array.from({ length: size - odd.length }, (_, i) => candidate(`${i}局`, 60 + i)), ...odd]);
    const ten = group(10, without("缺局", "problems"));
    expect(ten.placings[0]).toMatchObject({ compared: dimensionIds, groupSize: 9 });
    expect(ten.unranked.map(({ candidate: { agency }, lacking }) => [agency, lacking])).toEqual([
      ["缺局", ["problems"]],
    ]);
    const two = group(10, without("缺局", "problems"), without("又缺局", "problems"));
    expect([two.placings[0]?.compared.includes("problems"), two.placings.length]).toEqual([false, 10]);
    const nine = group(9, without("缺局", "problems"));
    expect([nine.placings[0]?.compared.includes("problems"), nine.placings.length]).toEqual([false, 9]);
    const strict = { ...scheme, availability: { ...scheme.availability, common: 1 } };
    const all = rank(
      [...ten.placings, ...ten.unranked].map((place) => place.candidate),
      strict,
      ["year"],
    );
    expect(all.placings[0]?.compared.includes("problems")).toBe(false);
  });

  it("is the same whatever order the reports come in", () => {
    const many = Array.from({ length: 130 }, (_, i) => {
      const { dimensions, ...rest } = candidate(`${i}局`, 60);
      const scores = { timeliness: assessed((i * 37) % 90), problems: assessed((i * 53) % 90) };
      return { ...rest, dimensions: { ...dimensions, ...scores } };
    });
    expect(ranked([...many].reverse()).placings).toEqual(ranked(many).placings);
  });

  it("says why a report has no rank", () => {
    const reasons = ranked([
      candidate("甲局", 80, { agency: null }),
      candidate("乙局", 80, { year: null }),
      candidate("丙局", 80, { total: null }),
      candidate("丁局", 80),
      candidate("丁局", 70, { reportId: "other" }),
      // Two offices that leave out their place are not taken for one.
      candidate("区商务局", 60, { regionCode: null }),
      candidate("区商务局", 50, { regionCode: null, reportId: "another" }),
    ]);
    expect(reasons.unranked.map(({ reason }) => reason)).toEqual([
      "no-agency",
      "no-year",
      "not-scored",
      "several-versions",
      "several-versions",
    ]);
    expect(reasons.placings).toHaveLength(2);
  });

  it("names the rank of the year before, across groups", () => {
    const { placings } = ranked([
      candidate("甲局", 80),
      candidate("乙局", 70),
      candidate("甲局", 60, { year: 2021 }),
      candidate("乙局", 70, { year: 2021 }),
    ]);
    expect(placings.map(({ previousGroupSize }) => previousGroupSize)).toEqual([null, null, 2, 2]);
    expect(placings.map(({ candidate: { agency, year }, previousRank }) => [agency, year, previousRank])).toEqual([
      ["乙局", 2021, null],
      ["甲局", 2021, null],
      ["甲局", 2022, 2],
      ["乙局", 2022, 1],
    ]);
  });
});

describe("a rank interval", () => {
  it("is the rank itself where one report is better in everything", () => {
    const { placings } = ranked([candidate("甲局", 90), candidate("乙局", 60), candidate("丙局", 30)]);
    expect(placings.map(({ rankLow, rankHigh }) => [rankLow, rankHigh])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it("spans the places two reports change when weights change", () => {
    const mixed = (agency: string, timeliness: number, problems: number) => {
      const { dimensions, ...rest } = candidate(agency, 60);
      return { ...rest, dimensions: { ...dimensions, timeliness: assessed(timeliness), problems: assessed(problems) } };
    };
    const { placings } = ranked([mixed("甲局", 90, 40), mixed("乙局", 40, 90)]);
    expect(placings.map(({ rankLow, rankHigh }) => [rankLow, rankHigh])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it("spans the places two reports change by Copeland's rule: better in more dimensions, though worse on average", () => {
    const of = (agency: string, scores: readonly number[]) => ({
      ...candidate(agency, 60),
      dimensions: Object.fromEntries(
        dimensionIds.map((id, i) => [id, assessed(scores[i] as number)]),
      ) as Candidate["dimensions"],
    });
    const { placings } = ranked([of("甲局", [90, 90, 50, 50, 50, 50]), of("乙局", [40, 40, 55, 55, 55, 55])]);
    expect(placings.map(({ rank: place, rankLow, rankHigh }) => [place, rankLow, rankHigh])).toEqual([
      [1, 1, 2],
      [2, 1, 2],
    ]);
  });

  it("spans the places that another sample of the prose would give, as far as its error goes", () => {
    const withError = (agency: string, specificity: number, spread: number) => {
      const { dimensions, ...rest } = candidate(agency, 60);
      return { ...rest, dimensions: { ...dimensions, specificity: { ...assessed(specificity), spread } } };
    };
    const intervals = (spread: number) =>
      ranked([withError("甲局", 62, spread), withError("乙局", 58, spread)]).placings.map(
        ({ rankLow, rankHigh, rankMedian, topTenth, bottomTenth }) => ({
          interval: [rankLow, rankHigh, rankMedian],
          top: topTenth,
          bottom: bottomTenth,
        }),
      );
    expect(intervals(0)).toEqual([
      { interval: [1, 1, 1], top: 1, bottom: 0 },
      { interval: [2, 2, 2], top: 0, bottom: 1 },
    ]);
    const [first, second] = intervals(10);
    expect([first?.interval.slice(0, 2), second?.interval.slice(0, 2)]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(first?.top).toBeGreaterThan((second?.top ?? 1) + 0.05);
    expect(second?.bottom).toBeGreaterThan(0.3);
  });

  it("is the same in every run", () => {
    const candidates = Array.from({ length: 20 }, (_, i) => {
      const { dimensions, ...rest } = candidate(`${i}局`, 40 + ((i * 37) % 50));
      return { ...rest, dimensions: { ...dimensions, specificity: assessed((i * 53) % 100) } };
    });
    expect(ranked(candidates)).toEqual(ranked(candidates));
  });

  it("draws tiers in groups of the scheme's least size only, and no boundary between equals", () => {
    const nine = Array.from({ length: 9 }, (_, i) => candidate(`${i}局`, 90 - i * 5));
    expect(ranked(nine).placings.every(({ tier }) => tier === null)).toBe(true);
    const ten = ranked([...nine, candidate("末局", 10)]).placings.map(({ tier }) => tier);
    expect(ten[0]).toBe("A");
    expect(new Set(ten)).toEqual(new Set(["A", "B", "C", "D"]));
    const equal = ranked(Array.from({ length: 12 }, (_, i) => candidate(`${i}局`, 70)));
    expect(new Set(equal.placings.map(({ tier }) => tier))).toEqual(new Set(["A"]));
  });
});
