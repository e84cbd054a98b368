import { describe, expect, it } from "vitest";
import { confidenceFloor } from "../../src/model/report.js";
import { findTables } from "../../src/parse/find-tables.js";
import { numberedTables, printers, templates } from "./numbered-tables.js";

/** The values read from tables that are sure enough to be judged. */
function sureValues(text: string): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const table of Object.values(findTables(text).tables)) {
    if (table === null || table.confidence < confidenceFloor) continue;
    for (const row of table.rows)
      for (const cell of row.cells) values.set(`${cell.table}.${cell.row}.${cell.column}`, cell.value);
  }
  return values;
}

const { text: tabs } = numberedTables(printers.tabs);
const confidences = (text: string) => Object.values(findTables(text).tables).map((table) => table?.confidence ?? null);

describe("a label wrapped within its field", () => {
  const LABELS = 3;
  /** Requests as a rectangle: three label fields, then the cells; every blank is marked. Labels below a group are wrapped. */
  const rectangle = (row: readonly string[]): string => {
    if (row.length === 7) return ["", "", "", ...row].join("\t");
    if (row.length < 8) return row.join("\t");
    const labels = row.slice(0, -7);
    const padding = Array.from({ length: LABELS - labels.length }, () => "");
    const placed = /^[一二四]/.test(labels[0] as string) ? [...labels, ...padding] : [...padding, ...labels];
    const cells = row.slice(-7).map((cell) => cell || "/");
    return [...placed, ...cells].join("\t").replace(/(法律|提供公开)(?=\S)/, "$1\n");
  };

  it("does not shift the cells of its row under other heads", () => {
    for (let step = 0; step < 7; step++) {
      const { text, truth } = numberedTables(
        (tables) => tables.map((rows) => rows.map(rectangle).join("\n")).join("\n\n"),
        templates.template2021,
        (ordinal) => ordinal > 8 && ordinal < 190 && (ordinal - 9) % 7 !== step,
      );
      expect(text).toContain("\t\t2.其他法律\n");
      const requests = [...sureValues(text)].filter(([path]) => path.startsWith("requests"));
      expect(requests).toEqual([...truth].filter(([path]) => path.startsWith("requests")));
    }
  });
});

describe("a head that names its columns out of order", () => {
  const names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
  const labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开"];
  const page = (head: readonly string[], rows: readonly (readonly number[])[]) =>
    [head.join("\t"), ...rows.map((row, i) => [labels[i], ...row].join("\t"))].map((line) => line).join("\n");
  const read = (head: readonly string[], rows: readonly (readonly number[])[]) =>
    findTables(`${page(["", ...head], rows)}\n五、存在的主要问题\n`).tables.requests?.rows.map((row) =>
      row.cells.map((cell) => cell.value),
    );
  const rows = [
    [4, 2, 0, 0, 1, 0, 7],
    [1, 0, 0, 0, 0, 0, 1],
    [5, 1, 0, 0, 1, 0, 7],
  ];

  it("is followed where the rows add up as it says", () => {
    const moved = rows.map((row) => [row[6] as number, ...row.slice(0, 6)]);
    expect(read(["总计", ...names.slice(0, 6)], moved)).toEqual(rows);
  });

  it("is not where they add up only as they stand: its merged words were drawn together", () => {
    expect(read(["自然人", "商业企业", "总计", ...names.slice(2, 6)], rows)).toEqual(rows);
  });

  it("is not where blanks stand for the zeros of rows that add up as they stand, and leaves open what adds up neither way", () => {
    const head = ["自然人", "商业企业", "总计", ...names.slice(2, 6)];
    const printed = (all: readonly (readonly number[])[]) =>
      findTables(
        `${["", ...head].join("\t")}\n${all.map((row, i) => [labels[i], ...row.map((n) => n || "")].join("\t")).join("\n")}\n五、存在的主要问题\n`,
      ).tables.requests?.rows.map((row) => row.cells.map((cell) => cell.value));
    const withBlanks = rows.map((row) => row.map((value) => value || null));
    expect(printed(rows)).toEqual(withBlanks);
    expect(
      printed(rows.map((row) => [...row.slice(0, 6), 9]))
        ?.flat()
        .every((value) => value === null),
    ).toBe(true);
  });
});

describe("a table from which every number is gone", () => {
  const labels = tabs.replace(/\t\d+/g, "").replace(/^\d+(?:\t\d+)*$/gm, "");

  it("is not called blank where nothing shows that its cells are", () => {
    expect(confidences(labels.replace(/\t/g, "\n")).slice(0, 2)).toEqual([0, 0]);
  });

  it("nor where its numbers stand in a form that is not read", () => {
    const lists = tabs.replace(/^\d+(?:\t\d+){14}$/m, (row) => `<${row.replaceAll("\t", "><")}>`);
    expect(confidences(lists)[2]).toBe(0);
  });

  it("nor where the page printed no line twice", () => {
    const { text } = numberedTables(printers.flow);
    const once = [...new Set(text.replace(/^\d+$/gm, "0").split("\n"))].join("\n");
    expect(confidences(once).every((confidence) => (confidence ?? 0) < confidenceFloor)).toBe(true);
  });
});

describe("cells of paragraphs, copied from a page", () => {
  it("are one table however many empty lines stand between them", () => {
    const copied = numberedTables((tables) =>
      tables.map((rows) => rows.map((row) => row.join("\n\n\t\n\n")).join("\n\n")).join("\n\n"),
    );
    expect(sureValues(copied.text)).toEqual(copied.truth);
  });
});

describe("a label spaced out sign by sign", () => {
  it("may hold a word that elsewhere marks an empty cell", () => {
    const spaced = numberedTables((tables) =>
      tables.map((rows) => rows.map((row) => row.map(spacedOut).join("   ")).join("\n")).join("\n\n"),
    );
    expect(spaced.text).toContain("4 . 无 正 当 理 由");
    expect(sureValues(spaced.text)).toEqual(spaced.truth);
  });
});

const spacedOut = (cell: string) => (/^\d*$/.test(cell) ? cell : [...cell].join(" "));

describe("a few numbers under a head of fifteen words", () => {
  const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const width = (i: number) => (i < 3 ? 24 : 14);
  const wide = (word: string, i: number) => word + " ".repeat(width(i) - 2 * word.length);
  const first = outcomes.map(wide).join("");
  const second = outcomes.map((word) => wide(word, 4)).join("");
  const head = `${first}${"未经复议直接起诉".padEnd(62)}复议后起诉\n${" ".repeat(100)}${second}${second}`;
  const numbers = (printed: readonly string[]) =>
    Array.from({ length: 15 }, (_, i) => (printed[i] ?? "").padStart(width(i))).join("");
  const review = (printed: readonly string[]) =>
    sureValues(`行政复议${" ".repeat(92)}行政诉讼\n${head}\n${numbers(printed)}\n五、存在的主要问题\n`);

  it("are not placed where columns of unequal width let them stand in two", () => {
    expect(review(["1", "", "", "", "1"])).toEqual(new Map());
  });
});

describe("a row of pipes that runs on in the next line", () => {
  it("is unknown: neither its blanks nor its cells can be told, and it is not short of them", () => {
    const { text, truth } = numberedTables(printers.pipes);
    const row = ["naturalPerson", "business", "research", "publicInterest"].map((column) =>
      truth.get(`requests.refused.thirdPartyRights.${column}`),
    );
    const broken = text.replace(`| ${row.join(" | ")} |`, `| ${row.slice(0, 3).join(" | ")}\n| ${row[3]} |`);
    expect(broken).not.toBe(text);
    const { requests } = findTables(broken).tables;
    const cells = requests?.rows.flatMap((each) => each.cells) ?? [];
    for (const cell of cells.filter((each) => each.row === "refused.thirdPartyRights"))
      expect(cell.state).toBe("unreadable");
    const others = cells.filter((each) => each.row !== "refused.thirdPartyRights");
    expect(others.map((cell) => cell.value)).toEqual(
      others.map((cell) => truth.get(`requests.${cell.row}.${cell.column}`)),
    );
  });
});
