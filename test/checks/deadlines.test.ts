import { describe, expect, it } from "vitest";
import { deadlineOf } from "../../src/checks/deadlines/deadline-of.js";
import { loadDeadlines, parseDeadlines } from "../../src/checks/deadlines/load-deadlines.js";
import { dataFile } from "../../src/model/data-directory.js";
import type { Level, UnitType } from "../../src/model/report.js";
import { UserError } from "../../src/model/user-error.js";

const rules = loadDeadlines(dataFile("deadlines.csv"));
const header = "unit_type,level,from_year,to_year,month,day,source,assumed";

function deadline(year: number | null, unitType: UnitType | null, level: Level | null) {
  return deadlineOf({ year: year === null ? null : { value: year, span: [0, 0] }, unitType, level }, rules);
}

describe("the deadline of a report", () => {
  it("is 31 January for departments, by Article 49", () => {
    expect(deadline(2022, "department", "county")).toMatchObject({ date: "2023-01-31", assumed: false });
    expect(deadline(2019, "department", null)).toMatchObject({ date: "2020-01-31", assumed: false });
    expect(deadline(2022, "department", "county")?.source).toContain("第四十九条");
  });

  it("is 31 March for governments from the county up", () => {
    for (const level of ["province", "prefecture", "county"] as const)
      expect(deadline(2020, "government", level)).toMatchObject({ date: "2021-03-31", assumed: false });
  });

  it("is assumed where Article 49 does not speak: townships, ministries, other bodies, governments of unknown level", () => {
    expect(deadline(2022, "government", "township")).toMatchObject({ date: "2023-03-31", assumed: true });
    expect(deadline(2022, "government", null)).toMatchObject({ date: "2023-03-31", assumed: true });
    expect(deadline(2022, "other", "township")).toMatchObject({ date: "2023-03-31", assumed: true });
    expect(deadline(2022, "department", "national")).toMatchObject({ date: "2023-01-31", assumed: true });
  });

  it("is 31 March for everybody up to report year 2018", () => {
    expect(deadline(2018, "department", "county")).toMatchObject({ date: "2019-03-31", assumed: false });
    expect(deadline(2008, "government", "township")).toMatchObject({ date: "2009-03-31", assumed: false });
  });

  it("is not known without a year, without a kind of body, or before 2008", () => {
    expect(deadline(null, "department", "county")).toBeNull();
    expect(deadline(2022, null, "county")).toBeNull();
    expect(deadline(2007, "department", "county")).toBeNull();
  });
});

describe("a bad table of deadlines is refused with its line", () => {
  const refused: readonly (readonly [text: string, message: string])[] = [
    ["", "d.csv 第 1 行：表头应为"],
    ["unit_type,level\n", "d.csv 第 1 行：表头应为"],
    [`${header}\n`, "d.csv 第 2 行：期限表没有内容"],
    [`${header}\ndepartment,,2019,,1,31,法规\n`, "d.csv 第 2 行：应有 8 列，实有 7 列"],
    [`${header}\n\ndepartment,,2019,,2,30,法规,false\n`, "d.csv 第 3 行：day 列的“30”无效"],
    [`${header}\nministry,,2019,,1,31,法规,false\n`, "d.csv 第 2 行：unit_type 列的“ministry”无效"],
    [`${header}\ndepartment,village,2019,,1,31,法规,false\n`, "level 列的“village”无效"],
    [`${header}\ndepartment,,2019,2018,1,31,法规,false\n`, "to_year 列的“2018”无效"],
    [`${header}\ndepartment,,2019,,13,1,法规,false\n`, "month 列的“13”无效"],
    [`${header}\ndepartment,,2019,,1,31,,false\n`, "source 列的“”无效"],
    [`${header}\ndepartment,,2019,,1,31,法规,yes\n`, "assumed 列的“yes”无效"],
  ];
  it.each(refused)("%j", (text, message) => {
    const attempt = () => parseDeadlines("d.csv", text);
    expect(attempt).toThrow(UserError);
    try {
      attempt();
    } catch (error) {
      expect((error as UserError).bilingual.zh).toContain(message);
      expect((error as UserError).message).toMatch(/^d\.csv, line \d/);
    }
  });

  it("a file that is not there is named", () => {
    expect(() => loadDeadlines("nowhere/deadlines.csv")).toThrow("nowhere/deadlines.csv");
  });
});
