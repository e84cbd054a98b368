import { describe, expect, it } from "vitest";
import { firstPlaceWords } from "../../src/output/first-place.js";

const row = (rank: number, low: number, median: number) => ({ rank, rank_p05: low, rank_median: median });

describe("a group's first place", () => {
  it("needs no word where only one interval holds it", () => {
    expect(firstPlaceWords([row(1, 1, 1), row(2, 2, 2)], "zh")).toBeNull();
    expect(firstPlaceWords([row(1, 1, 1)], "en")).toBeNull();
  });

  it("is not certain when others come before it in most draws", () => {
    const rows = [row(1, 1, 2), row(2, 1, 1), row(3, 3, 3)];
    expect(firstPlaceWords(rows, "zh")).toBe("首位尚不能确定：第 1 名的名次中位数为 2，多数抽样中另有机关居前");
    expect(firstPlaceWords(rows, "en")).toBe(
      "no certain first: rank 1 has a median rank of 2; in most draws another comes before it",
    );
  });

  it("is not certain when several intervals hold it, or several share it", () => {
    expect(firstPlaceWords([row(1, 1, 1), row(2, 1, 2)], "zh")).toBe("首位尚不能确定：2 个机关的名次区间含第 1 名");
    expect(firstPlaceWords([row(1, 1, 1), row(1, 1, 1)], "en")).toBe(
      "no certain first: the intervals of 2 agencies hold rank 1",
    );
  });
});
