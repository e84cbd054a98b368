import { describe, expect, it } from "vitest";
import { findTables } from "../../src/parse/find-tables.js";
import { numberedTables, printers, templates } from "./numbered-tables.js";

function valuesOf(text: string): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const table of Object.values(findTables(text).tables)) {
    for (const row of table?.rows ?? []) {
      for (const cell of row.cells) values.set(`${cell.table}.${cell.row}.${cell.column}`, cell.value);
    }
  }
  return values;
}

describe("a table that prints no blank, a cell a paragraph", () => {
  it("still shows the row of a common word by its number", () => {
    const { text } = numberedTables(printers.paragraphs, templates.template2021);
    const row = /\n3\.其他\n(?:\n\d{3}\n){7}/;
    expect(text).toMatch(row);
    const table = findTables(text.replace(row, `\n3.其他\n${"\n".repeat(14)}`)).tables.requests;
    const other = table?.rows.find(({ key }) => key === "otherHandling.other");
    expect(other?.cells.map(({ state }) => state)).toEqual(new Array(7).fill("blank"));
  });
});

describe("cells with a pipe behind each, a cell a line", () => {
  const columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
  const labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "四、结转下年度继续办理"];
  const rows = [
    ["", "2", "", "", "", "1", "3"],
    ["", "", "", "", "", "", ""],
    ["5", "", "", "", "", "", ""],
  ];
  const piped = (cell: string) => (cell === "" ? "|" : `${cell} |`);
  const table = (start: string, end: string, own: string) =>
    [columns, ...labels.map((label, i) => [label, ...(rows[i] as string[])])]
      .map((row) => `${start}${row.map(piped).join("\n")}${row.length === 7 ? own : end}`)
      .join("\n");

  it.each([
    ["nothing", "", "", ""],
    ["pipes on a line of their own", "", "\n||", "\n|||"],
    ["a single pipe", "", "\n|", "\n||"],
    ["pipes behind the last cell, and a pipe before the first", "|\n", " ||", " |||"],
  ])("are read with %s at the end of a row", (_, start, end, own) => {
    const read = valuesOf(`三、收到和处理政府信息公开申请情况\n${table(start, end, own)}\n五、存在的主要问题\n`);
    const values = ["newlyReceived", "carriedIn", "carriedOver"].map((key) =>
      ["naturalPerson", "business", "research", "publicInterest", "legalService", "otherOrg", "total"].map(
        (column) => read.get(`requests.${key}.${column}`) ?? null,
      ),
    );
    expect(values).toEqual(rows.map((row) => row.map((cell) => (cell === "" ? null : Number(cell)))));
  });
});

describe("a table pasted from a CSV file", () => {
  const blankInPlaces = (ordinal: number) => ordinal % 7 === 3;

  it.each([templates.template2019, templates.template2021])("is read with its blank cells: %#", (template) => {
    const { text, truth } = numberedTables(printers.commas, template, blankInPlaces);
    expect(valuesOf(text)).toEqual(truth);
  });

  it("keeps a quoted number with its separator in one cell", () => {
    const { text, truth } = numberedTables(printers.commas);
    const cell = truth.get("disclosure.licensing.decisions");
    const read = valuesOf(text.replace(`行政许可,${cell}`, '行政许可,"12,345"'));
    expect(read.get("disclosure.licensing.decisions")).toBe(12345);
  });

  it("leaves a row unread where a separator without quotation marks makes two numbers of one", () => {
    const { text, truth } = numberedTables(printers.commas);
    const cell = truth.get("requests.newlyReceived.business");
    const read = valuesOf(text.replace(`,${cell},`, ",1,234,"));
    expect(read.get("requests.newlyReceived.total")).toBeNull();
    expect(read.get("requests.carriedIn.total")).toBe(truth.get("requests.carriedIn.total"));
  });
});

describe("a row whose numbers are parted by spaces", () => {
  it("is not parted at the separator of a number", () => {
    const { text, truth } = numberedTables(printers.words);
    const row = /(?<=一、本年新收政府信息公开申请数量 (?:\d+ ){6})\d+/;
    const read = valuesOf(text.replace(row, "1,234"));
    expect(read).toEqual(new Map([...truth, ["requests.newlyReceived.total", 1234]]));
    const short = valuesOf(text.replace(row, "1,234").replace(/(?<=本年新收政府信息公开申请数量 )\d+ /, ""));
    expect(short.get("requests.newlyReceived.total")).toBeNull();
  });
});

describe("a table whose rows are written out without their borders", () => {
  const page = (first: string, second: string, disputes: string) =>
    [
      "二、主动公开政府信息情况",
      "信息内容本年制发件数本年废止件数现行有效件数",
      "规章000",
      `行政规范性文件${first}`,
      "信息内容本年处理决定数量",
      "行政许可121",
      "三、收到和处理政府信息公开申请情况",
      "自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他",
      `一、本年新收政府信息公开申请数量${second}`,
      "二、上年结转政府信息公开申请数量0000000",
      "三、本年度办理结果（一）予以公开2100003",
      "四、结转下年度继续办理0000000",
      "四、政府信息公开行政复议、行政诉讼情况",
      "行政复议行政诉讼",
      "结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉",
      "结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计",
      disputes,
      "五、存在的主要问题及改进情况",
      "",
    ].join("\n");
  const rowOf = (text: string, start: string) =>
    [...valuesOf(text)].filter(([path]) => path.startsWith(start)).map(([, value]) => value);

  it("is read where only the first number runs into the label, and the line goes on with all the others", () => {
    const text = page("12 1 7", "12 0 0 0 0 0 12", "").replace("行政许可121", "行政许可1,210\n行政事业性收费36.5万元");
    expect(rowOf(text, "disclosure.normativeDocuments")).toEqual([12, 1, 7]);
    expect(rowOf(text, "disclosure.licensing")).toEqual([1210]);
    expect(rowOf(text, "disclosure.fees")).toEqual([36.5]);
    expect(rowOf(text, "requests.newlyReceived")).toEqual([12, 0, 0, 0, 0, 0, 12]);
    const fewer = page("12 7", "12 0 0 0 0 12", "");
    expect(rowOf(fewer, "disclosure.normativeDocuments").filter((value) => value !== null)).toEqual([]);
    expect(rowOf(fewer, "requests.newlyReceived").filter((value) => value !== null)).toEqual([]);
  });

  it("is read where digits can be parted in one way only", () => {
    const text = page("317", "120000012", "301040000010012");
    expect(rowOf(text, "disclosure.normativeDocuments")).toEqual([3, 1, 7]);
    expect(rowOf(text, "disclosure.licensing")).toEqual([121]);
    expect(rowOf(text, "requests.newlyReceived")).toEqual([12, 0, 0, 0, 0, 0, 12]);
    expect(rowOf(text, "requests.granted")).toEqual([2, 1, 0, 0, 0, 0, 3]);
    expect(rowOf(text, "reviewAndLitigation.review")).toEqual([3, 0, 1, 0, 4]);
  });

  it("is left unread, and not called blank, where they can not", () => {
    const text = page("3117", "1000002", "3010400000100122");
    for (const path of ["disclosure.normativeDocuments", "requests.newlyReceived", "reviewAndLitigation.review"])
      expect([path, new Set(rowOf(text, path))]).toEqual([path, new Set([null])]);
    const { tables } = findTables(text);
    const states = [tables.disclosure, tables.requests, tables.reviewAndLitigation].flatMap((table) =>
      (table?.rows ?? []).flatMap(({ cells }) => cells.map(({ state }) => state)),
    );
    expect(states).not.toContain("blank");
    expect(states).not.toContain("missing");
  });

  it("is not called blank where commas that no CSV file has stand between", () => {
    const { text } = numberedTables((tables) =>
      tables.map((rows) => rows.map((row) => row.join("，")).join("\n")).join("\n\n"),
    );
    const states = Object.values(findTables(text).tables).flatMap((table) =>
      (table?.rows ?? []).flatMap(({ cells }) => cells.map(({ state }) => state)),
    );
    expect(states).not.toContain("blank");
  });
});

describe("tables without their heads", () => {
  const rows = (disputes: string) =>
    [
      "二、主动公开政府信息情况",
      "规章\t0\t0\t0",
      "行政规范性文件\t2\t1\t8",
      "行政许可\t66",
      "行政处罚\t0",
      "行政强制\t0",
      "行政事业性收费\t0",
      "三、收到和处理政府信息公开申请情况",
      "一、本年新收政府信息公开申请数量\t5\t1\t0\t0\t0\t0\t6",
      "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0",
      "四、结转下年度继续办理\t6\t0\t0\t0\t0\t0\t6",
      "四、政府信息公开行政复议、行政诉讼情况",
      disputes,
      "五、存在的主要问题及改进情况",
      "",
    ].join("\n");

  it("have their first row, and fifteen numbers that add up as the cells of section four", () => {
    const read = valuesOf(rows("1\t0\t2\t0\t3\t0\t0\t0\t0\t0\t4\t0\t0\t1\t5"));
    expect(read.get("disclosure.regulations.inForce")).toBe(0);
    expect(read.get("reviewAndLitigation.review.other")).toBe(2);
    expect(read.get("reviewAndLitigation.litigationAfterReview.total")).toBe(5);
  });

  it("are not trusted where the numbers do not add up, and not read where there are not fifteen", () => {
    const torn = findTables(rows("1\t0\t2\t0\t3\t0\t0\t0\t0\t0\t4\t0\t0\t1\t6")).tables.reviewAndLitigation;
    expect(torn?.confidence).toBe(0);
    expect(findTables(rows("1\t0\t2\t0\t3")).tables.reviewAndLitigation).toBeNull();
  });
});

describe("merged cells that are printed once for each field", () => {
  const page = (head: string, row: string) =>
    `二、主动公开政府信息情况\n| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n| 行政许可 | 4 | 1 | 9 |\n| 行政处罚 | 2 | 0 | 3 |\n${head}\n${row}\n三、收到\n`;
  const head = "| 信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减 |";
  const fees = (text: string) =>
    ["priorYearItems", "change"].map((column) => valuesOf(text).get(`disclosure.fees.${column}`));

  it("count once where their head is repeated too", () => {
    expect(fees(page(head, "| 行政事业性收费 | 7 | 2 | 2 |"))).toEqual([7, 2]);
  });

  it("are left unread where they differ", () => {
    expect(fees(page(head, "| 行政事业性收费 | 7 | 2 | 5 |"))).toEqual([null, null]);
  });
});
