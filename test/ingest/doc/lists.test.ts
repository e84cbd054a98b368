import { describe, expect, it } from "vitest";
import { readDoc } from "../../../src/ingest/doc/read-doc.js";
import { isRefusal } from "../../../src/model/source.js";
import { type Marked, smallDoc } from "./small-doc.js";

const u16 = (value: number) => Buffer.from([value & 0xff, value >> 8]);
const i32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
const CHINESE = 37;
const BULLET = 23;

/** One level ([MS-DOC] 2.9.150); in its text `%1` stands for the number of level one. */
function level(format: number, text: string, { start = 1, follow = 2, legal = false } = {}): Buffer {
  const stored = text.replace(/%(\d)/g, (_, digit: string) => String.fromCharCode(Number(digit) - 1));
  const fixed = Buffer.alloc(28);
  fixed.writeInt32LE(start);
  fixed[4] = format;
  fixed[5] = legal ? 4 : 0;
  fixed[15] = follow;
  [fixed[24], fixed[25]] = [3, 4];
  return Buffer.concat([fixed, Buffer.alloc(7), u16(stored.length), Buffer.from(stored, "utf16le")]);
}

/** Lists with an id each: nine levels, or a simple one. */
function lists(all: readonly (readonly Buffer[])[]): Buffer {
  const heads = all.map((levels, i) => {
    const head = Buffer.alloc(28);
    head.writeInt32LE(-100 - i);
    head[26] = levels.length === 1 ? 1 : 0;
    return head;
  });
  return Buffer.concat([u16(all.length), ...heads, ...all.flat()]);
}

/** What paragraphs refer to: the list with this index, and what is changed of it. */
function uses(all: readonly { readonly list: number; readonly changes?: readonly Buffer[] }[]): Buffer {
  const heads = all.map(({ list, changes = [] }) => {
    const head = Buffer.alloc(16);
    head.writeInt32LE(-100 - list);
    head[12] = changes.length;
    return head;
  });
  return Buffer.concat([i32(all.length), ...heads, ...all.flatMap(({ changes = [] }) => [i32(-1), ...changes])]);
}
const restart = (at: number, start: number) => Buffer.concat([i32(start), i32(at | 16)]);

/** A style sheet: each paragraph style with its base (−1 for none) and properties. */
function styles(all: readonly { readonly base: number; readonly properties: readonly number[] }[]): Buffer {
  const sheet = all.map(({ base, properties }) => {
    const fixed = Buffer.alloc(10);
    fixed.writeUInt16LE(1 | ((base < 0 ? 0xfff : base) << 4), 2);
    const name = Buffer.concat([u16(2), Buffer.from("标题", "utf16le"), u16(0)]);
    const style = Buffer.concat([fixed, name, u16(2 + properties.length), u16(0), Buffer.from(properties)]);
    return Buffer.concat([u16(style.length), style, Buffer.alloc(style.length & 1)]);
  });
  return Buffer.concat([u16(4), u16(all.length), u16(10), ...sheet]);
}

const inList = (list: number, at: number) =>
  [
    [0x460b, [list & 0xff, list >> 8]],
    [0x260a, [at]],
  ] as const;

function textsOf(
  paragraphs: readonly { readonly text: string; readonly properties?: Marked["properties"]; readonly style?: number }[],
  structures: Readonly<Record<number, Buffer>>,
) {
  let at = 0;
  const marked = paragraphs.map(({ text, properties = [], style = 0 }) => {
    const from = at;
    at += text.length + 1;
    return { from, to: at, properties, style };
  });
  const stretches = [{ text: paragraphs.map(({ text }) => `${text}\r`).join("") }];
  const extract = readDoc("a.doc", smallDoc({ stretches, paragraphs: marked, structures }));
  if (isRefusal(extract) || extract instanceof Promise) throw new Error("not read");
  return extract.blocks.map((block) => (block.kind === "paragraph" ? block.text : "table"));
}

const outline = [
  level(CHINESE, "%1、"),
  level(CHINESE, "（%2）"),
  level(0, "%3.", { follow: 1 }),
  level(0, "%1.%4", { legal: true }),
  ...new Array(5).fill(level(255, "")),
];

describe("the lists of a Word 97 document", () => {
  it("number paragraphs level by level, restart where a use says so, and print nothing for bullets and unknown lists", () => {
    const structures = {
      73: lists([outline, [level(BULLET, "·")]]),
      74: uses([{ list: 0 }, { list: 1 }, { list: 0, changes: [restart(0, 5)] }]),
    };
    const paragraphs = [
      { text: "总体情况", properties: inList(1, 0) },
      { text: "主动公开", properties: inList(1, 1) },
      { text: "", properties: inList(1, 1) },
      { text: "其他", properties: inList(1, 1) },
      { text: "第三级", properties: inList(1, 2) },
      { text: "　主动公开政府信息情况", properties: inList(1, 0) },
      { text: "第四级", properties: inList(1, 3) },
      { text: "正文" },
      { text: "圆点", properties: inList(2, 0) },
      { text: "不编号", properties: inList(0, 0) },
      { text: "没有此列表", properties: inList(9, 0) },
      { text: "存在的主要问题", properties: inList(3, 0) },
      { text: "其他事项", properties: inList(1, 0) },
    ];
    expect(textsOf(paragraphs, structures)).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "",
      "（三）其他",
      "1. 第三级",
      "二、主动公开政府信息情况",
      "2.1第四级",
      "正文",
      "圆点",
      "不编号",
      "没有此列表",
      "五、存在的主要问题",
      "六、其他事项",
    ]);
  });

  it("number the paragraphs of a style, and of one that is based on it, unless the paragraph says otherwise", () => {
    const numbered = [0x0b, 0x46, 1, 0];
    const structures = {
      1: styles([
        { base: -1, properties: [] },
        { base: 0, properties: numbered },
        { base: 1, properties: [0x0a, 0x26, 1] },
      ]),
      73: lists([outline]),
      74: uses([{ list: 0 }]),
    };
    const paragraphs = [
      { text: "总体情况", style: 1 },
      { text: "小标题", style: 2 },
      { text: "不编号", style: 1, properties: inList(0, 0) },
      { text: "正文", style: 0 },
      { text: "收到和处理", style: 1 },
    ];
    expect(textsOf(paragraphs, structures)).toEqual([
      "一、总体情况",
      "（一）小标题",
      "不编号",
      "正文",
      "二、收到和处理",
    ]);
  });

  it("are left out where the file breaks off in them", () => {
    const whole = lists([outline]);
    const structures = { 74: uses([{ list: 0 }]), 73: whole.subarray(0, whole.length - 60) };
    expect(textsOf([{ text: "总体情况", properties: inList(1, 0) }], structures)).toEqual(["总体情况"]);
  });
});
