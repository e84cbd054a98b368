import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/model/user-error.js";
import { loadLexicons, parseLexicon } from "../../src/narrative/load-lexicons.js";
import { lexiconDirectory, lexicons } from "./lexicons.js";

const header = "term\tweight\tcategory\tnote\tsource\n";
const good = "高度重视\t1\tleadership\t单独出现为套话\t公文常用语\n";

function errorOf(text: string): UserError {
  try {
    parseLexicon("hedges", "hedges.tsv", text);
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error("no UserError was thrown");
}

describe("parseLexicon", () => {
  test("reads term, weight, category, note, source and line", () => {
    expect(parseLexicon("stock-phrases", "s.tsv", header + good)).toEqual([
      {
        lexicon: "stock-phrases",
        term: "高度重视",
        weight: 1,
        category: "leadership",
        note: "单独出现为套话",
        source: "公文常用语",
        line: 2,
      },
    ]);
  });

  test("tolerates a byte order mark, CRLF and a missing last line feed", () => {
    const text = `\ufeff${header}${good}`.replaceAll("\n", "\r\n").trimEnd();
    expect(parseLexicon("stock-phrases", "s.tsv", text)).toHaveLength(1);
  });

  test("folds full-width marks in terms as texts are folded", () => {
    expect(parseLexicon("mandated", "m.tsv", `${header}措施：\t1\tx\tn\ts\n`)[0]?.term).toBe("措施:");
  });

  test.each([
    ["a wrong header", "term\tweight\n", 1, "header"],
    ["too few columns", `${header}词\t1\tx\tn\n`, 2, "4 columns instead of 5"],
    ["too many columns", `${header}${good}词\t1\tx\tn\ts\tz\n`, 3, "6 columns instead of 5"],
    ["an empty line in between", `${header}\n${good}`, 2, "1 columns instead of 5"],
    ["an empty term", `${header}\t1\tx\tn\ts\n`, 2, "term is empty"],
    ["an empty source", `${header}词\t1\tx\tn\t\n`, 2, "source is empty"],
    ["white space around a term", `${header} 词\t1\tx\tn\ts\n`, 2, "white space"],
    ["white space in a term", `${header}词 语\t1\tx\tn\ts\n`, 2, "white space"],
    ["a weight above 1", `${header}词\t1.5\tx\tn\ts\n`, 2, "not “1.5”"],
    ["a weight in words", `${header}词\t高\tx\tn\ts\n`, 2, "not “高”"],
    ["a repeated term", `${header}${good}${good}`, 3, "repeats line 2"],
  ])("names file, line and mend for %s", (_what, text, line, message) => {
    const { en, zh } = errorOf(text).bilingual;
    expect(en).toContain(`hedges.tsv, line ${line}:`);
    expect(en).toContain(message);
    expect(zh).toContain(`hedges.tsv 第 ${line} 行：`);
  });
});

describe("loadLexicons", () => {
  let directory = "";
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "lexicons-"));
    for (const file of readdirSync(lexiconDirectory)) {
      if (file.endsWith(".tsv")) copyFileSync(join(lexiconDirectory, file), join(directory, file));
    }
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  test("gives the same fingerprint for the same bytes in another folder", () => {
    expect(loadLexicons(directory).sha256).toBe(lexicons.sha256);
    expect(lexicons.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("gives another fingerprint when one note changes", () => {
    const path = join(directory, "hedges.tsv");
    writeFileSync(path, readFileSync(path, "utf8").replace("后接数字时不是模糊", "后接数字时不算"));
    expect(loadLexicons(directory).sha256).not.toBe(lexicons.sha256);
  });

  test("names a missing file", () => {
    rmSync(join(directory, "remedies.tsv"));
    expect(() => loadLexicons(directory)).toThrow(/remedies\.tsv cannot be read/);
  });

  test("names a file in another encoding", () => {
    writeFileSync(join(directory, "hedges.tsv"), Buffer.from([0xb8, 0xdf, 0xb6, 0xc8]));
    expect(() => loadLexicons(directory)).toThrow(/hedges\.tsv is not UTF-8/);
  });
});
