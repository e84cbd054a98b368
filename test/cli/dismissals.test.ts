import { describe, expect, it } from "vitest";
import { parseDismissals } from "../../src/cli/dismissals.js";

describe("parseDismissals", () => {
  it("reads finding ids with their reasons", () => {
    const text = '\ufefffinding_id,reason\n0123456789ab,"已核实，数字无误"\n';
    expect(parseDismissals("x.csv", text)).toEqual({ "0123456789ab": "已核实，数字无误" });
  });

  it("names file, line and mend of a row without a reason, with a wrong id, or under a wrong header", () => {
    expect(() => parseDismissals("x.csv", "finding_id,reason\n\n0123456789ab, \n")).toThrow(
      "x.csv line 3: finding 0123456789ab is dismissed without a reason",
    );
    expect(() => parseDismissals("x.csv", "finding_id,reason\nrequests-row-total,ok\n")).toThrow(
      'x.csv line 2: "requests-row-total" is no finding id',
    );
    expect(() => parseDismissals("x.csv", "id,why\n")).toThrow("x.csv line 1: the header must be finding_id,reason");
  });
});
