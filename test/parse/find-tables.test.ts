import { describe, expect, it } from "vitest";
import { findTables } from "../../src/parse/find-tables.js";
import { numberedTables, printers, templates } from "./numbered-tables.js";

function readValues(text: string): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const table of Object.values(findTables(text).tables)) {
    for (const row of table?.rows ?? []) {
      if (row.labelSpan !== null) expect(row.labelSpan[0]).toBeLessThan(row.labelSpan[1]);
      for (const cell of row.cells) {
        values.set(`${cell.table}.${cell.row}.${cell.column}`, cell.value);
        if (cell.span !== null) expect(text.slice(...cell.span)).toBe(cell.raw);
      }
    }
  }
  return values;
}

/** Cells that were read as another number than the one printed in them. */
function misread(text: string, truth: ReadonlyMap<string, number | null>): string[] {
  return [...readValues(text)]
    .filter(([path, value]) => value !== null && value !== truth.get(path))
    .map(([path, value]) => `${path}=${value}`);
}

const layouts = Object.keys(printers) as (keyof typeof printers)[];

describe.each(layouts)("tables printed as %s", (layout) => {
  it.each(["template2019", "template2021"] as const)("of %s are read cell by cell", (name) => {
    const { text, truth } = numberedTables(printers[layout], templates[name]);
    expect(readValues(text)).toEqual(truth);
    expect(Object.values(findTables(text).tables).map((table) => table?.confidence)).toEqual([1, 1, 1]);
    expect(findTables(text).tables.disclosure?.template).toBe(templates[name].id);
  });

  it("never show a number in another cell when a line is lost", () => {
    const { text, truth } = numberedTables(printers[layout]);
    const lines = text.split("\n");
    for (const i of lines.keys()) expect(misread(lines.filter((_, j) => j !== i).join("\n"), truth)).toEqual([]);
  });

  it("never show a number in another cell, nor a part of one, when the text ends anywhere", () => {
    const { text, truth } = numberedTables(printers[layout], templates.template2019);
    for (let end = 0; end < text.length; end += 11) expect(misread(text.slice(0, end), truth)).toEqual([]);
  });

  it("never show a number in another cell when cells are blank", () => {
    for (let step = 2; step < 30; step++) {
      const { text, truth } = numberedTables(
        printers[layout],
        templates.template2021,
        (ordinal) => ordinal % 30 === step,
      );
      expect(misread(text, truth)).toEqual([]);
    }
  });
});

describe.each(["tabs", "pipes", "indented", "paragraphs", "flow", "wideCommas", "drawn"] as const)(
  "blank cells printed as %s",
  (layout) => {
    it("keep every other cell of their row in its column", () => {
      const { text, truth } = numberedTables(printers[layout], templates.template2021, (ordinal) => ordinal % 9 === 6);
      expect(readValues(text)).toEqual(truth);
    });
  },
);

describe("labels", () => {
  const { text, truth } = numberedTables(printers.tabs);

  it.each([
    ["misspelt", "四、结转下年度继续办理", "四、结转下年度继办理", "carriedOver"],
    [
      "cut short",
      "5.要求行政机关确认或重新出具已获取信息",
      "5.要求行政机关确认或重新出",
      "notProcessed.reconfirmation",
    ],
    ["without its number", "4.保护第三方合法权益", "保护第三方合法权益", "refused.thirdPartyRights"],
    ["wrapped", "7.属于行政执法案卷", "7.属于行\n政执法案卷", "refused.enforcementFiles"],
    ["with its group in one cell", "1.属于国家秘密", "（三）1.属于国家秘密", "refused.stateSecret"],
    ["spaced out", "2.重复申请", "2. 重 复 申 请", "notProcessed.repeat"],
  ])("%s are recognised", (_, label, printed, key) => {
    const changed = text.replace(label, printed);
    expect(changed).not.toBe(text);
    expect(readValues(changed)).toEqual(truth);
    const row = findTables(changed).tables.requests?.rows.find((r) => r.key === key);
    expect(row?.label.replace("（三）", "")).toBe(printed.replace(/\s|（三）/g, ""));
  });

  it("split vertically over the rows beside them do not hide the rows", () => {
    const changed = text
      .replace("三、本年度办理结果\t（一）", "三、本年\t（一）")
      .replace("（二）部分公开", "度 办 理 结 果\t（二）部分公开");
    expect(readValues(changed)).toEqual(truth);
  });

  it("that are lost leave their row out and lower the confidence", () => {
    const table = findTables(text.replace("2.重复申请", "")).tables.requests;
    expect(table?.rows.some((row) => row.key === "notProcessed.repeat")).toBe(false);
    expect(table?.confidence).toBeLessThan(1);
    expect(table?.doubts[0]?.reason.zh).toBe("表中有一行数据没有可辨认的行名，未予读取");
  });
});

describe("a head whose columns a converter put together line by line", () => {
  const head =
    "（本列数据的勾稽关系为：第一项加第申请人情况法人或其他组织二项之和，等于第三项加第四项之和）自然人科研社会公法律服总计";
  const rows = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计"];
  const table = rows.map((label) => `${label}\t1\t0\t0\t0\t0\t0\t1`).join("\n");

  it("is part of the table, and prose above it is not", () => {
    const text = `全年收到申请1件。\n${head}\n${table}\n另起一段。`;
    expect(findTables(text).regions.map(([from]) => text.slice(from, from + 6))).toEqual(["（本列数据的"]);
    const prose = `其他组织申请情况良好\n${table}\n另起一段。`;
    expect(findTables(prose).regions.map(([from]) => prose.slice(from, from + 6))).toEqual(["一、本年新收"]);
  });
});

describe("what is left of a head below the numbers of table four", () => {
  it("is part of the table, and a sentence is not", () => {
    const outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
    const text = ["行政复议 行政诉讼", `${outcomes} 未经复议直接起诉 复议后起诉`, `${outcomes} ${outcomes}`].join("\n");
    const numbers = "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0";
    const page = `${text}\n${numbers}\n持正果结计持正果结计\n其他结果情况无。`;
    const { regions, tables } = findTables(page);
    expect(tables.reviewAndLitigation?.confidence).toBe(1);
    expect(
      page
        .slice(...(regions.at(-1) ?? [0, 0]))
        .split("\n")
        .slice(-2),
    ).toEqual([numbers, "持正果结计持正果结计"]);
  });
});

describe("labels over several lines beside the name of their group", () => {
  it("span their words from the first to the last, in whatever order the lines print them", () => {
    const lines = [
      "                   5.要求行政机关确认或重新出具已获取信息               0       0       0   0   0        0   0",
      "                   1.申请人无正当理由逾期不补正、行政机关不再处理其政府",
      "                                               0              0       0   0   0        0   0",
      "                   信息公开申请",
      "           （六）其他",
      "                 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处",
      "           处理                                0                0       0   0   0        0   0",
      "                 理其政府信息公开申请",
      "                   3.其他                               1       0       0   0   0        0   1",
      "           （七）总计                                      27      4       0   0   1        0   32",
      "四、结转下年度继续办理                                           3       0       0   0   0        0   3",
    ];
    readValues(lines.join("\n"));
    const row = findTables(lines.join("\n")).tables.requests?.rows.find(({ key }) => key === "otherHandling.feeUnpaid");
    expect(row?.cells.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("a row of numbers without a name", () => {
  it("keeps a label without numbers from being called blank: they may be its own", () => {
    const { text } = numberedTables(printers.words);
    const row = /2\.重复申请((?: \d+){7})/;
    const numbers = row.exec(text)?.[1] ?? "";
    const apart = text.replace(row, `${numbers.trim()}\n另起一行\n2.重复申请`);
    const cells = findTables(apart).tables.requests?.rows.find(({ key }) => key === "notProcessed.repeat")?.cells ?? [];
    expect(cells.filter(({ state }) => state === "blank")).toEqual([]);
  });
});

describe("a table broken over pages", () => {
  it("is read on, past the page number and the repeated head", () => {
    const { text, truth } = numberedTables(printers.words);
    const head =
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况\n自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";
    const broken = text.replace("4.保护第三方合法权益", `- 3 -\n\f${head}4.保护第三方合法权益`);
    expect(readValues(broken)).toEqual(truth);
  });

  it("in a cell a line, drops a bare page number only when one reading adds up", () => {
    const row = "一、本年新收政府信息公开申请数量\n1\n0\n0\n0\n0\n2\n3\n";
    const others =
      "二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n三、本年度办理结果\n（一）予以公开\n1\n0\n0\n0\n0\n2\n3\n";
    const values = readValues(`申请人情况\n${row}7\n${others}四、结转下年度继续办理\n0\n0\n0\n0\n0\n0\n0\n结束。\n`);
    expect(values.get("requests.newlyReceived.total")).toBe(3);
    const unsure = readValues(
      `申请人情况\n${row.replace("3\n", "4\n")}7\n${others}四、结转下年度继续办理\n0\n0\n0\n0\n0\n0\n0\n结束。\n`,
    );
    expect(unsure.get("requests.newlyReceived.total")).toBeNull();
  });
});

describe("prose", () => {
  it("that speaks of the tables' words is no table", () => {
    const text =
      "全年新收申请5件，予以公开3件，部分公开1件，属于国家秘密0件。行政许可12件、行政处罚3件，规范性文件2件。复议维持1件，纠正0件。";
    expect(findTables(text).tables).toEqual({ disclosure: null, requests: null, reviewAndLitigation: null });
  });

  it("whose figures are set off by spaces stays prose, and the table below it stays a table", () => {
    const told =
      "全年作出行政许可决定 1335 件、行政处罚决定 285 件，现行有效的行政规范性文件 2 件。\n被申请行政复议 13 件，其中结果维持 7 件、结果纠正 2 件、尚未审结 4 件\n";
    expect(findTables(told).tables).toEqual({ disclosure: null, requests: null, reviewAndLitigation: null });
    const { text } = numberedTables(printers.words);
    const { disclosure } = findTables(`${told}${text}`).tables;
    expect([disclosure?.confidence, (disclosure?.span[0] ?? 0) >= told.length]).toEqual([1, true]);
  });
});
