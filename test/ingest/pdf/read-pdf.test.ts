import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.js";
import { isRefusal } from "../../../src/model/source.js";
import { type SmallPage, smallPdf } from "./small-pdf.js";

const prose =
  "本报告由本机关编制，所列数据的统计期限为全年，如有疑问请与办公室联系并说明理由，我们将在五个工作日内答复；报告的电子版可以在本机关网站下载，纸质版在办事大厅取阅。";

async function textOf(pages: readonly SmallPage[]): Promise<string> {
  const source = await ingest("a.pdf", smallPdf(pages));
  if (isRefusal(source)) throw new Error(source.message.en);
  return source.text;
}

async function refusalOf(bytes: Uint8Array) {
  const source = await ingest("a.pdf", bytes);
  if (!isRefusal(source)) throw new Error("read");
  return source;
}

const at = (text: string, x: number, y: number, size = 10) => ({ text, x, y, size });
/** Lines of so many characters, from the top of the page downwards. */
const column = (text: string, width: number, top = 780, left = 60) =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, i) =>
    at(text.slice(i * width, (i + 1) * width), left, top - i * 16),
  );

describe("a PDF", () => {
  it("is read by the character tables of GB fonts it does not embed", async () => {
    expect(await textOf([{ texts: column(prose, 40) }])).toBe(`${prose}\n`);
  });

  it("joins the lines a paragraph is wrapped into, also over a page break, and leaves page numbers out", async () => {
    const long = prose.repeat(3);
    const lines = column(long, 40);
    const number = (i: number) => at(`- ${i} -`, 285, 40);
    const pages = [
      { texts: [...lines.slice(0, 2), number(1)] },
      { texts: [...lines.slice(2).map((line) => ({ ...line, y: line.y + 32 })), number(2)] },
    ];
    expect(await textOf(pages)).toBe(`${long}\n`);
  });

  it("parts paragraphs at a first line that is set in", async () => {
    const full = prose.slice(0, 40);
    const texts = [at(full, 60, 780), at(full, 60, 764), at(prose.slice(0, 38), 80, 748), at("到此为止。", 60, 732)];
    expect(await textOf([{ texts }])).toBe(`${full}${full}\n${prose.slice(0, 38)}到此为止。\n`);
  });

  it("takes no mark that hangs over the margin for a longer line", async () => {
    const [full, short] = ["公".repeat(40), "开".repeat(39)];
    const lines = [`${full}，`, `${full}；`, short, `${full}。`];
    const texts = lines.map((text, i) => at(text, 60, 780 - i * 16));
    expect(await textOf([{ texts }])).toBe(`${lines.join("")}\n`);
  });

  it("leaves out what recurs at the top or bottom of pages, whatever the numbers in it", async () => {
    const page = (i: number, text: string) => ({
      texts: [at("某某局信息公开年报", 60, 800), at(`打印于2023年第${i}次`, 60, 30), ...column(text, 40, 700)],
    });
    expect(await textOf([page(1, prose), page(2, "（二）第二页另有说明，内容以网站发布为准。")])).toBe(
      `${prose}\n（二）第二页另有说明，内容以网站发布为准。\n`,
    );
  });

  it.each([90, 180, 270])("reads a page turned by %i degrees, and text written along its side", async (rotate) => {
    expect(await textOf([{ texts: column(prose, 20, 700), rotate }])).toBe(`${prose}\n`);
    const along = { 90: [60, 60, 90], 180: [540, 700, 180], 270: [540, 800, 270] }[rotate] as number[];
    const [x, y, angle] = along as [number, number, number];
    expect(await textOf([{ texts: [{ text: prose, x, y, angle, size: 6 }] }])).toBe(`${prose}\n`);
  });

  it("leaves out slanting text", async () => {
    const mark = { text: "内部资料", x: 100, y: 300, angle: 45, size: 60 };
    expect(await textOf([{ texts: [mark, ...column(prose, 40)] }])).toBe(`${prose}\n`);
  });

  it("prints a character drawn twice once", async () => {
    const bold = column(prose, 40).flatMap((line) => [line, { ...line, x: line.x + 0.3 }]);
    expect(await textOf([{ texts: bold }])).toBe(`${prose}\n`);
  });

  it("is refused as no-text-layer when it shows no text", async () => {
    expect(await refusalOf(smallPdf([{ texts: [at("第1页", 280, 40)] }]))).toEqual({
      path: "a.pdf",
      code: "no-text-layer",
      message: {
        zh: "a.pdf：PDF 文件的页面是图像，没有可读的文字。请改用由文字编辑软件导出的文件，或先识别其中的文字（OCR）",
        en: "a.pdf: the pages of the PDF are pictures without readable text; use a file exported from a word processor, or recognise its text first (OCR)",
      },
    });
  });

  it("is refused as encrypted when it wants a password, as damaged when it holds no page", async () => {
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"61".repeat(32)}> /U <${"62".repeat(32)}> >> /ID [<00><00>] `;
    expect(await refusalOf(smallPdf([{ texts: column(prose, 40) }], lock))).toMatchObject({ code: "encrypted" });
    expect(await refusalOf(Buffer.from("%PDF-1.7\n1 0 obj\n"))).toMatchObject({ code: "damaged" });
  });
});

describe("a ruled table of a PDF", () => {
  /** Lines that part a box into rows and columns at these places. */
  const rules = (xs: readonly number[], ys: readonly number[]) => [
    ...xs.map((x) => [x, ys.at(-1) as number, x, ys[0] as number] as const),
    ...ys.map((y) => [xs[0] as number, y, xs.at(-1) as number, y] as const),
  ];
  const heading = column(prose, 40);

  it("parts a piece of text that runs over two cells where the line is", async () => {
    const stroked = rules([60, 160, 200, 240], [700, 680, 660]);
    const texts = [...heading, at("规章", 64, 686), at("12", 165, 686), at("34", 205, 686), at("123456", 185, 666)];
    expect(await textOf([{ texts, stroked }])).toBe(`${prose}\n规章\t12\t34\n\t123\t456\n`);
  });

  it("joins a number that is written in pieces, and keeps numbers on two lines apart", async () => {
    const stroked = rules([60, 160, 240], [700, 660, 620]);
    const texts = [...heading, at("甲", 64, 676), at("1", 170, 676), at("5", 175, 676), at("30", 180, 676)];
    const more = [at("乙", 64, 640), at("3", 170, 648), at("4", 170, 634)];
    expect(await textOf([{ texts: [...texts, ...more], stroked }])).toBe(`${prose}\n甲\t1530\n乙\t3 4\n`);
  });

  it("is drawn by thin rectangles as well, and need not be closed at its sides", async () => {
    const filled = [700, 680, 660].map((y) => [60, y, 180, 0.6] as const);
    const upright = [[160, 660, 0.6, 40] as const, [200, 660, 0.6, 40] as const];
    const texts = [...heading, at("甲", 64, 686), at("1", 170, 686), at("2", 210, 686), at("乙", 64, 666)];
    expect(await textOf([{ texts, filled: [...filled, ...upright] }])).toBe(`${prose}\n甲\t1\t2\n乙\t\t\n`);
  });

  it("goes on after a page break: the head is not repeated, a label that reaches over it is one cell", async () => {
    const xs = [60, 120, 200, 260];
    const head = (y: number) => [at("项目", 64, y), at("办理情况", 124, y), at("数量", 205, y)];
    const inner = (ys: readonly number[]) => [
      ...[60, 120, 200, 260].map((x) => [x, ys.at(-1) as number, x, ys[0] as number] as const),
      ...ys.map((y, i) => [i > 1 && i < ys.length - 1 ? 120 : 60, y, xs.at(-1) as number, y] as const),
    ];
    const first = {
      texts: [
        ...heading,
        ...head(86),
        at("（一）予以公开", 60, 66, 8),
        at("1.甲类", 124, 66),
        at("7", 205, 66),
        at("2.乙类", 124, 46),
        at("8", 205, 46),
      ],
      stroked: inner([100, 80, 60, 40]),
    };
    const second = {
      texts: [...head(786), at("3.丙类", 124, 766), at("9", 205, 766), at("4.丁类", 124, 746), at("6", 205, 746)],
      stroked: inner([800, 780, 760, 740]),
    };
    const source = await ingest("a.pdf", smallPdf([first, second]));
    if (isRefusal(source)) throw new Error(source.message.en);
    expect(source.text).toBe(
      `${prose}\n项目\t办理情况\t数量\n（一）予以公开\t1.甲类\t7\n\t2.乙类\t8\n\t3.丙类\t9\n\t4.丁类\t6\n`,
    );
    expect(source.grids[0]?.cells.find((cell) => cell.row === 1 && cell.column === 0)).toMatchObject({ rowSpan: 4 });
  });

  it("keeps the last line of a cell that the end of the page cuts across", async () => {
    const stroked = rules([60, 100, 160, 200], [700, 680, 660]);
    const cut = [
      at("甲", 64, 686),
      at("1", 110, 686),
      at("2", 170, 686),
      at("（一）予", 60, 666),
      at("以公开", 60, 655),
    ];
    expect(await textOf([{ texts: [...heading, ...cut, at("3", 110, 666)], stroked }])).toBe(
      `${prose}\n甲\t1\t2\n（一）予以公开\t3\t\n`,
    );
    const below = at("表下的说明", 60, 648);
    expect(await textOf([{ texts: [...heading, ...cut.slice(0, 4), below], stroked }])).toBe(
      `${prose}\n甲\t1\t2\n（一）予\t\t\n表下的说明\n`,
    );
  });

  it("goes on from a first row that is one cell and stands alone on its page; framed lines elsewhere are paragraphs", async () => {
    const xs = [60, 140, 200];
    const first = {
      texts: [...heading, at("第一项", 64, 66), at("- 1 -", 290, 30)],
      stroked: rules([60, 200], [80, 60]),
    };
    const next = {
      texts: [at("规章", 64, 786), at("3", 150, 786), at("规范", 64, 766), at("4", 150, 766)],
      stroked: rules(xs, [800, 780, 760]),
    };
    expect(await textOf([first, next])).toBe(`${prose}\n第一项\t\n规章\t3\n规范\t4\n`);
    const framed = {
      texts: [...heading, at("注意", 64, 666), at("（二）后文。", 60, 600)],
      stroked: rules([60, 200], [680, 660]),
    };
    expect(await textOf([framed])).toBe(`${prose}\n注意\n（二）后文。\n`);
  });

  it("is one row where the page ends in it, though the label of its group ended above", async () => {
    const xs = [60, 120, 200, 240, 280];
    const row = (y: number, cells: readonly string[]) => cells.map((text, i) => at(text, (xs[i] as number) + 4, y, 8));
    const first = {
      texts: [
        ...heading,
        ...row(86, ["项目", "情形", "甲类", "乙类"]),
        ...row(66, ["（五）不予", "4.重复", "1", "2"]),
        ...row(46, ["处理", "5.要求", "3", "4"]),
      ],
      stroked: [
        ...rules(xs, [100, 80]),
        ...rules(xs.slice(1), [80, 60, 40]),
        [60, 40, 60, 80],
        [60, 40, 120, 40],
      ] as const,
    };
    const rest = row(786, ["", "重新出具"]);
    const next = { texts: [...rest, ...row(766, ["（七）总计", "", "4", "6"])], stroked: rules(xs, [800, 780, 760]) };
    expect(await textOf([first, next])).toBe(
      `${prose}\n项目\t情形\t甲类\t乙类\n（五）不予处理\t4.重复\t1\t2\n\t5.要求重新出具\t3\t4\n（七）总计\t\t4\t6\n`,
    );
  });
});
