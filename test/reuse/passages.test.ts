import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model/reuse.js";
import { findAlignments, type SearchOptions } from "../../src/reuse/find-alignments.js";
import type { Library } from "../../src/reuse/library.js";
import { passagesOf } from "../../src/reuse/passages.js";
import { presets } from "../../src/reuse/presets.js";
import { documentAt } from "../../src/reuse/workspace.js";
import { randomFrom, wholeBetween } from "../../src/stats/random.js";
import { libraryOf } from "./library-of.js";

const copied =
  "县档案馆查阅点全年接待群众三百余人次，其中农机补贴、危房改造两类政策问询最多，值班员逐一登记并在次日回访，回访记录按月交办公室汇总";
const other = "镇便民服务中心新设的电子屏每周更新一次，内容由包村干部报送，村民反映字号偏小，已换成大屏并加了语音播报";

async function found(library: Library, options: SearchOptions = {}): Promise<readonly Passage[]> {
  return [...passagesOf(library, await findAlignments(library.texts, options))].flat();
}

const quoted = (text: string, [start, end]: readonly [number, number]) => text.slice(start, end);

/** A text of so many characters out of `alphabet` ones. */
function randomText(random: () => number, length: number, alphabet: number): string {
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + wholeBetween(random, 0, alphabet - 1))).join("");
}

describe("passages", () => {
  it("are found with their exact places on both sides", async () => {
    const texts = [`甲乙丙丁戊己。${copied}。完`, `一、${copied}。${other}。`];
    const [passage, ...more] = await found(libraryOf(texts));
    expect(more).toEqual([]);
    expect(quoted(texts[1] as string, passage?.aSpan ?? [0, 0])).toBe(copied);
    expect(quoted(texts[0] as string, passage?.bSpan ?? [0, 0])).toBe(copied);
    expect(passage).toMatchObject({ a: 1, b: 0, sameAgency: false, source: "both", changed: [], frequency: 2 });
    expect(passage?.chars).toBe(copied.replace(/[，、]/g, "").length);
  });

  it("say which numbers, dates and names changed: an update is not a copy", async () => {
    const texts = [
      { text: `青禾县${copied}，共更新120条，截至2022年12月`, names: ["青禾县"] },
      { text: `白石县${copied}，共更新97条，截至2023年12月`, names: ["白石县"] },
    ];
    const [passage] = await found(libraryOf(texts));
    expect(
      passage?.changed.map(({ a, b }) => [quoted(texts[1]?.text ?? "", a), quoted(texts[0]?.text ?? "", b)]),
    ).toEqual([
      ["白石县", "青禾县"],
      ["97", "120"],
      ["2023年12月", "2022年12月"],
    ]);
  });

  it("go on across small edits, and name the parts that are the same", async () => {
    const edited = copied.replace("三百", "四百").replace("次日", "第二天");
    const [passage, ...more] = await found(libraryOf([copied, edited]));
    expect(more).toEqual([]);
    expect(quoted(edited, passage?.aSpan ?? [0, 0])).toBe(edited);
    expect(passage?.blocks.map(({ a }) => quoted(edited, a))).toEqual(
      passage?.blocks.map(({ b }) => quoted(copied, b)),
    );
  });

  it("do not run across a table or heading between two paragraphs", async () => {
    const texts = [`${copied}\u2029${other}`, `${copied}\u2029${other}`];
    expect((await found(libraryOf(texts))).map(({ aSpan }) => quoted(texts[1] as string, aSpan))).toEqual([
      copied,
      other,
    ]);
  });

  it("go on across page chrome, which is in none of their parts", async () => {
    const half = copied.length >> 1;
    const text = `${copied.slice(0, half)}\ufffc${copied.slice(half)}，共1\ufffc20条`;
    const [passage, ...more] = await found(libraryOf([`${copied}，共97条`, text]));
    expect(more).toEqual([]);
    const parts = passage?.blocks.map(({ a }) => quoted(text, a)) ?? [];
    expect(parts).toEqual([copied.slice(0, half), `${copied.slice(half)}，共`, "条"]);
    expect(passage?.blocks.map(({ b }) => quoted(`${copied}，共97条`, b))).toEqual(parts);
  });

  it("go on across another agency's name that a copyist left in", async () => {
    const half = copied.length >> 1;
    const texts = ["白石县农业农村局", "白石县农业农村局"].map((name, i) => ({
      text: `${copied.slice(0, half)}${name}${copied.slice(half)}`,
      agency: ["白石县农业农村局", "青禾县农业农村局"][i] ?? "",
      names: [["白石县农业农村局"], ["青禾县农业农村局"]][i] ?? [],
    }));
    const [passage] = await found(libraryOf(texts));
    expect(passage?.blocks.length).toBe(1);
  });

  it("leave mandated wording out: two reports that share only that share nothing", async () => {
    const mandated =
      "根据《中华人民共和国政府信息公开条例》和国务院办公厅政府信息与政务公开办公室有关要求编制本报告。本报告中所列数据的统计期限自2022年1月1日起至12月31日止。如对本报告有任何疑问，请与办公室联系。";
    expect(await found(libraryOf([mandated, mandated]))).toEqual([]);
  });

  it("tell the earliest report known from the nearest one", async () => {
    const texts = ["2020", "2021", "2022"].map((year) => ({ text: copied, year: Number(year) }));
    const passages = await found(libraryOf(texts));
    expect(passages.map(({ a, b, source }) => [a, b, source])).toEqual([
      [1, 0, "both"],
      [2, 0, "origin"],
      [2, 1, "nearest"],
    ]);
  });

  it("of an agency's own earlier report are its own, even when another agency has the text too", async () => {
    const passages = await found(
      libraryOf([
        { text: copied, agency: "乙", year: 2019 },
        { text: copied, agency: "甲", year: 2020 },
        { text: copied, agency: "甲", year: 2021 },
      ]),
    );
    expect(passages.map(({ a, b, sameAgency }) => [a, b, sameAgency])).toEqual([
      [1, 0, false],
      [2, 1, true],
    ]);
  });

  it("of a report whose agency is not known are neither its own nor a peer's", async () => {
    const [passage] = await found(libraryOf([{ text: copied, agency: null }, copied]));
    expect(passage?.sameAgency).toBeNull();
  });

  it("are none in shuffled text", async () => {
    const random = randomFrom(3);
    const shuffle = (text: string) => {
      const chars = [...text];
      for (let i = chars.length - 1; i > 0; i--) {
        const j = wholeBetween(random, 0, i);
        [chars[i], chars[j]] = [chars[j] as string, chars[i] as string];
      }
      return chars.join("");
    };
    const texts = Array.from({ length: 60 }, () => shuffle(copied + other + copied + other));
    expect(await found(libraryOf(texts), { preset: presets.sensitive })).toEqual([]);
  });

  it("take no longer on texts made to waste time", async () => {
    const texts = ["是".repeat(40_000), "一二三".repeat(20_000), `${"是".repeat(30_000)}非${"是".repeat(30_000)}`, ""];
    const alignments = await findAlignments(libraryOf([...texts, ...texts]).texts);
    expect(alignments.count).toBeLessThan(2000);
  });
});

describe("the index", () => {
  it.each(Object.entries(presets))(
    "of preset %s misses no repeat of gram + window − 1 characters",
    async (_, preset) => {
      const random = randomFrom(11);
      const parts = Array.from({ length: 12 }, () => randomText(random, 60, 3000));
      const texts = Array.from({ length: 40 }, () =>
        Array.from({ length: 6 }, () => {
          const part = parts[wholeBetween(random, 0, 11)] as string;
          const from = wholeBetween(random, 0, 20);
          return (
            part.slice(from, from + wholeBetween(random, 10, 50)) + randomText(random, wholeBetween(random, 0, 30), 3)
          );
        }).join(""),
      );
      const { work } = await findAlignments(libraryOf(texts).texts, { preset });
      const length = preset.gram + preset.window - 1;
      const repeated = new Map<string, number[]>();
      texts.forEach((text, d) => {
        for (let i = 0; i + length <= text.length; i++) {
          const window = text.slice(i, i + length);
          repeated.set(window, [...(repeated.get(window) ?? []), (work.unitFrom[d] as number) + i]);
        }
      });
      let checked = 0;
      for (const places of repeated.values()) {
        if (places.length < 2) continue;
        checked++;
        const groups = places.map((at) => groupsWithin(at, at + length));
        const shared = [...(groups[0] ?? [])].filter((group) => groups.every((other) => other.has(group)));
        expect(shared.length).toBeGreaterThan(0);
      }
      expect(checked).toBeGreaterThan(50);

      /** The groups of the fingerprints whose grams lie within these units. */
      function groupsWithin(from: number, to: number): Set<number> {
        const d = documentAt(work, from);
        const groups = new Set<number>();
        for (let print = work.printFrom[d] ?? 0; print < (work.printTo[d] ?? 0); print++) {
          const at = work.printAt[print] as number;
          if (at >= from && at + preset.gram <= to) groups.add(work.printGroup[print] as number);
        }
        return groups;
      }
    },
  );
});
