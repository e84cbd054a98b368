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

const flow = numberedTables(printers.flow);
const tabs = numberedTables(printers.tabs);
const isCell = (line: string) => /^\d{3}$/.test(line);
const perLine = (text: string, change: (line: string) => string) => text.split("\n").map(change).join("\n");

describe("labels in narrow columns", () => {
  const isLabel = (line: string) => !isCell(line) && !/^[二三四五]、(?:主动|收到|政府|存在)/.test(line) && line !== "";

  it.each([3, 4, 5, 7])("wrapped after every %i signs are still found", (width) => {
    const wrapped = perLine(flow.text, (line) =>
      isLabel(line) ? (line.match(new RegExp(`.{1,${width}}`, "g")) ?? []).join("\n") : line,
    );
    expect(valuesOf(wrapped)).toEqual(flow.truth);
  });

  it("spaced out sign by sign are still found", () => {
    const spaced = perLine(flow.text, (line) => (isLabel(line) ? [...line].join(" ") : line));
    const read = valuesOf(spaced);
    for (const [path, value] of read) if (value !== null) expect([path, value]).toEqual([path, flow.truth.get(path)]);
    expect([...read.values()].filter((value) => value !== null).length).toBeGreaterThan(0.95 * flow.truth.size);
  });
});

describe("cells", () => {
  it.each([
    ["件", flow],
    [" 件", flow],
    [" 件", tabs],
    [" （其中修订16件）", tabs],
  ])("followed by “%s” are numbers", (addition, { text, truth }) => {
    expect(valuesOf(text.replace(/(?<![\d.])\d{3}(?![\d.])/g, `$&${addition}`))).toEqual(truth);
  });

  it("in 万元 that say so again are not multiplied", () => {
    const cell = [...tabs.truth].find(([path]) => path === "disclosure.fees.amountWanYuan")?.[1];
    const read = valuesOf(tabs.text.replace(`行政事业性收费\t${cell}`, "行政事业性收费\t12.5万元"));
    expect(read.get("disclosure.fees.amountWanYuan")).toBe(12.5);
  });

  it("merged over three fields count once when each field repeats them", () => {
    const cell = tabs.truth.get("disclosure.licensing.decisions");
    const read = valuesOf(tabs.text.replace(`行政许可\t${cell}`, `行政许可\t${cell}\t${cell}\t${cell}`));
    expect(read).toEqual(tabs.truth);
  });

  it("of a whole table run on in one line are read row by row", () => {
    const lines = numberedTables(printers.words).text.split("\n");
    const from = lines.findIndex((line) => line.startsWith("（本列数据"));
    const to = lines.findIndex((line) => line.startsWith("四、政府信息公开行政复议"));
    const text = [...lines.slice(0, from), lines.slice(from, to).join(" "), ...lines.slice(to)].join("\n");
    expect(valuesOf(text)).toEqual(tabs.truth);
  });
});

describe("columns", () => {
  const words = "本年制发件数\n本年废止件数\n现行有效件数";
  const columns = ["issued", "repealed", "inForce"];

  it.each([
    ["a cell a line", "\n"],
    ["tabs", "\t"],
    ["spaces", "      "],
  ])("printed in another order are taken by their head: %s", (_, between) => {
    const printer = (tables: readonly (readonly (readonly string[])[])[]) =>
      tables.map((rows) => rows.map((row) => row.join(between)).join("\n")).join("\n\n");
    const { text, truth } = numberedTables(printer);
    const head = words.split("\n");
    const read = valuesOf(text.replace(head.join(between), [head[2], head[0], head[1]].join(between)));
    const printed = columns.map((column) => truth.get(`disclosure.regulations.${column}`));
    expect(columns.map((column) => read.get(`disclosure.regulations.${column}`))).toEqual([
      printed[1],
      printed[2],
      printed[0],
    ]);
  });
});

describe("table four", () => {
  const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const blocks = ["行政复议", "未经复议直接起诉", "复议后起诉"];
  const keys = ["review", "litigationDirect", "litigationAfterReview"];
  const columns = ["upheld", "corrected", "other", "pending", "total"];
  const number = (block: number, outcome: number) => 10 * (block + 1) + outcome;
  const read = (lines: readonly (readonly (string | number)[])[]) =>
    valuesOf(
      `四、政府信息公开行政复议、行政诉讼情况\n${lines.map((l) => l.join("\t")).join("\n")}\n五、存在的主要问题\n`,
    );
  const truth = keys.flatMap((key, b) =>
    columns.map((column, o) => [`reviewAndLitigation.${key}.${column}`, number(b, o)]),
  );

  it("is read with a row for each block, in whatever order", () => {
    const row = (b: number) => [blocks[b] as string, ...outcomes.map((_, o) => number(b, o))];
    expect([...read([["", ...outcomes], row(0), row(1), row(2)])]).toEqual(truth);
    expect([...read([["", ...outcomes], row(1), row(2), row(0)])]).toEqual(truth);
  });

  it("is read with a row for each outcome", () => {
    const rows = outcomes.map((name, o) => [name, ...blocks.map((_, b) => number(b, o))]);
    expect([...read([["", ...blocks], ...rows])]).toEqual(truth);
  });
});

describe("numbers printed on the line above their label", () => {
  const rows = [
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（一）予以公开",
    "（二）部分公开",
  ];
  const cells = [
    [3, 0, 0, 0, 0, 0, 3],
    [1, 0, 0, 0, 0, 0, 1],
    [2, 0, 0, 0, 0, 0, 2],
    [0, 0, 0, 0, 0, 0, 0],
  ];
  const closing: readonly (readonly [string, readonly number[]])[] = [
    ...rows.map((label, i) => [label, cells[i] as number[]] as const),
    ["（七）总计", [2, 0, 0, 0, 0, 0, 2]],
    ["四、结转下年度继续办理", [2, 0, 0, 0, 0, 0, 2]],
  ];
  const text = `申请人情况\n自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n${closing
    .map(([label, numbers]) => `${numbers.join("   ")}\n${label}`)
    .join("\n")}\n五、存在的主要问题\n`;

  it("are read where the columns then balance", () => {
    const read = valuesOf(text);
    expect(read.get("requests.newlyReceived.naturalPerson")).toBe(3);
    expect(read.get("requests.carriedOver.total")).toBe(2);
  });

  it("are not read where neither way balances", () => {
    const read = valuesOf(text.replace("3   0   0   0   0   0   3", "8   0   0   0   0   0   8"));
    expect([...read].filter(([path, value]) => path.startsWith("requests") && value !== null)).toEqual([]);
  });
});

describe("confidence", () => {
  it("is none when much of the format's table was not found", () => {
    const { text } = numberedTables(printers.tabs, templates.template2019);
    const lines = text.split("\n");
    const from = lines.findIndex((line) => line.includes("1.属于国家秘密"));
    const to = lines.findIndex((line) => line.includes("（七）总计"));
    const table = findTables([...lines.slice(0, from), ...lines.slice(to)].join("\n")).tables.requests;
    expect(table?.confidence).toBe(0);
  });
});

describe("labels wrapped beside those of their groups", () => {
  const zeros = "   0     0     0     0     0     0     0";
  const page = (first: string, rest: string) =>
    `${[
      "                                                    自然人   商业企业   科研机构   社会公益组织   法律服务机构   其他   总计",
      `一、本年新收政府信息公开申请数量              ${zeros}`,
      `二、上年结转政府信息公开申请数量              ${zeros}`,
      `          （一）予以公开                      ${zeros}`,
      `                        1.属于国家秘密        ${zeros}`,
      `          （三）不予公  ${first}`,
      `三、本年  开            ${rest}                    ${zeros}`,
      `度办理结                3.危及“三安全一稳定”  ${zeros}`,
      "                        1.本机关不掌握相关政府信",
      `果        （四）无法提  息                    ${zeros}`,
      "          供            2.没有现成信息需要另行制",
      `                        作                    ${zeros}`,
      `          （七）总计                          ${zeros}`,
      `四、结转下年度继办理                          ${zeros}`,
    ].join("\n")}\n`;
  const labelsOf = (text: string) =>
    new Map(findTables(text).tables.requests?.rows.map((row) => [row.key, [row.label, row.labelSpan !== null]]));

  it("hold their own words only", () => {
    const labels = labelsOf(page("2.其他法律行政法规禁止公", "开"));
    expect(labels.get("refused.legallyProhibited")).toEqual(["2.其他法律行政法规禁止公开", true]);
    expect(labels.get("unavailable.notHeld")).toEqual(["1.本机关不掌握相关政府信息", true]);
    expect(labels.get("unavailable.notReadyMade")).toEqual(["2.没有现成信息需要另行制作", true]);
    expect(labels.get("carriedOver")).toEqual(["四、结转下年度继办理", true]);
  });

  it("are read as altered where they are", () => {
    const labels = labelsOf(page("2.其他法律行政法规严禁公", "布"));
    expect(labels.get("refused.legallyProhibited")).toEqual(["2.其他法律行政法规严禁公布", true]);
  });

  it("are not told where nothing shows which column a word stands in", () => {
    const flush = page("2.其他法律行政法规禁止公", "开").replace(/^ +/gm, "").replace(/ {2,}/g, " ");
    for (const [key, [label]] of labelsOf(flush))
      if (key !== "carriedOver") expect(label).not.toMatch(/制供|公开开|信（四）|行制.+作/);
  });
});
