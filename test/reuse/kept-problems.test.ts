import { describe, expect, it } from "vitest";
import { agencyNames } from "../../src/reuse/agency-names.js";
import { keptProblems } from "../../src/reuse/kept-problems.js";
import { wording } from "./library-of.js";

const kept = (text: string, before: readonly string[]) =>
  keptProblems(text, [[0, text.length]], before, agencyNames("青禾县财政局", "青禾县"), wording);

describe("a problem kept from last year", () => {
  it("is one that differs by numbers, dates and own names only", () => {
    const [found] = kept("青禾县财政局惠企政策栏目有2次更新超期", ["其他问题", "财政局惠企政策栏目有13次更新超期"]);
    expect(found?.before).toBe("财政局惠企政策栏目有13次更新超期");
    expect(found?.dice).toBe(1);
  });

  it("is not one with other words, nor one of a few words", () => {
    expect(kept("惠企政策栏目有两次更新超期的情况", ["惠民补贴栏目有一次内容缺项的情况"])).toEqual([]);
    expect(kept("更新不及时", ["更新不及时"])).toEqual([]);
  });
});

describe("the names of an agency", () => {
  it("are its own in full, its place, the office alone, and its region with and without its kind", () => {
    expect(agencyNames("山东省枣庄市商务局", "枣庄市")).toEqual([
      "枣庄市",
      "枣庄",
      "山东省枣庄市商务局",
      "山东省",
      "枣庄市商务局",
      "商务局",
    ]);
    expect(agencyNames(null, null)).toEqual([]);
  });
});
