import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listCorpus } from "../../src/corpus/list-corpus.js";
import { UserError } from "../../src/model/user-error.js";
import { encodeGbk } from "../ingest/legacy-encoders.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-corpus-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = "x"): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const paths = (path = folder) => listCorpus(path).entries.map((entry) => entry.path);

function refusedBy(path: string): UserError["bilingual"] {
  try {
    listCorpus(path);
  } catch (error) {
    if (error instanceof UserError) return error.bilingual;
    throw error;
  }
  throw new Error("listed without an error");
}

describe("listCorpus of a folder", () => {
  it("lists files at any depth in code point order of their relative paths, with nothing stated", () => {
    for (const path of ["b.txt", "a/z.txt", "a.txt", "a/é.txt", "区/县.txt", "a/b/c.txt"]) put(path);
    expect(paths()).toEqual(["a.txt", "a/b/c.txt", "a/z.txt", "a/é.txt", "b.txt", "区/县.txt"]);
    expect(listCorpus(folder).entries[0]).toEqual({ path: "a.txt", absolutePath: join(folder, "a.txt"), stated: {} });
    expect(listCorpus(folder).refusals).toEqual([]);
  });

  it("leaves out hidden files, system litter and companions, and keeps every other kind of file", () => {
    for (const path of [".DS_Store", ".git/config", "__MACOSX/a.txt", "Thumbs.db", "~$报告.docx", "a.txt~"]) put(path);
    for (const path of ["manifest.csv", "truth.json", "README.md", "LICENSE"]) put(path, "path\n");
    put("gold/a.json");
    for (const path of ["a.txt", "b.pdf", "c", "d.json", "sub/gold/e.txt", "sub/README.md"]) put(path);
    expect(paths()).toEqual(["a.txt", "b.pdf", "c", "d.json", "sub/README.md", "sub/gold/e.txt"]);
  });

  it("follows links and enters every folder once, by its own path, even in a loop", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "mingjian-elsewhere-"));
    writeFileSync(join(elsewhere, "three.txt"), "x");
    put("m/one.txt");
    symlinkSync("..", join(folder, "m/up"));
    symlinkSync("m", join(folder, "b"));
    symlinkSync("m", join(folder, "z"));
    symlinkSync("m/one.txt", join(folder, "two.txt"));
    symlinkSync("nowhere", join(folder, "lost.txt"));
    symlinkSync(elsewhere, join(folder, "y"));
    symlinkSync(elsewhere, join(folder, "c"));
    const { entries, refusals } = listCorpus(folder);
    rmSync(elsewhere, { recursive: true });
    expect(entries.map((entry) => entry.path)).toEqual(["c/three.txt", "m/one.txt", "two.txt"]);
    expect(refusals).toEqual([
      {
        path: "lost.txt",
        code: "not-found",
        message: {
          zh: "lost.txt：链接指向的文件不存在，请修复或删除该链接",
          en: "lost.txt: the link leads nowhere; mend or remove it",
        },
      },
    ]);
  });

  it("refuses a pipe without opening it", ({ skip }) => {
    put("a.txt");
    if (spawnSync("mkfifo", [join(folder, "pipe.txt")]).status !== 0) skip("mkfifo is not there");
    expect(listCorpus(folder).refusals).toMatchObject([{ path: "pipe.txt", code: "unreadable" }]);
  });

  it("names a subfolder it may not read and lists the rest", ({ skip }) => {
    if (process.getuid?.() === 0) skip("root may read everything");
    put("a.txt");
    put("closed/b.txt");
    chmodSync(join(folder, "closed"), 0);
    const { entries, refusals } = listCorpus(folder);
    chmodSync(join(folder, "closed"), 0o700);
    expect(entries).toHaveLength(1);
    expect(refusals).toMatchObject([{ path: "closed", code: "unreadable" }]);
  });

  it("takes stated facts from its manifest.csv and lists files that it does not name", () => {
    put("a.txt");
    put("sub/b.txt");
    put(
      "manifest.csv",
      '\ufeffpath,Agency,region_code,level,unit_type,year,published_on,source_url,note\r\nsub\\b.txt,"某某市商务局, 投资促进局",370400,prefecture,department,2021,2022/1/9,https://example.cn/1,x\r\n\r\ngone.txt,,,,,,,,\r\n',
    );
    const { entries, refusals } = listCorpus(folder);
    expect(entries.map(({ path, stated }) => ({ path, stated }))).toEqual([
      { path: "a.txt", stated: {} },
      {
        path: "sub/b.txt",
        stated: {
          agency: "某某市商务局, 投资促进局",
          regionCode: "370400",
          level: "prefecture",
          unitType: "department",
          year: 2021,
          publishedOn: "2022-01-09",
          sourceUrl: "https://example.cn/1",
        },
      },
    ]);
    expect(refusals).toMatchObject([
      {
        path: "gone.txt",
        code: "not-found",
        message: { zh: "gone.txt：清单列有此文件，但文件不存在，请补充文件或删去该行" },
      },
    ]);
  });

  it("says that a folder without any report file has none", () => {
    expect(refusedBy(folder)).toEqual({
      zh: `${folder} 中没有任何报告文件，请核对路径`,
      en: `there is no report file in ${folder}; check the path`,
    });
  });

  it("says that a path does not exist, or is neither folder nor manifest", () => {
    expect(refusedBy(join(folder, "nowhere")).en).toBe(`there is no ${join(folder, "nowhere")}; check the path`);
    const file = put("a.txt");
    expect(refusedBy(file).zh).toBe(
      `${file} 既不是文件夹、压缩包（.zip），也不是清单（.csv）。检查单份报告请用 mingjian check`,
    );
    expect(refusedBy(join(file, "b")).en).toContain("there is no");
  });
});

describe("listCorpus of a manifest", () => {
  it("lists the files it names, sorted, in the manifest's own folder", () => {
    put("list/b.txt");
    put("list/a/c.txt");
    put("list/unnamed.txt");
    const file = put("list/reports.csv", "year,path\n2020,./b.txt\n,a//c.txt\n");
    expect(listCorpus(file).entries).toEqual([
      { path: "a/c.txt", absolutePath: join(folder, "list/a/c.txt"), stated: {} },
      { path: "b.txt", absolutePath: join(folder, "list/b.txt"), stated: { year: 2020 } },
    ]);
  });

  it("reads a manifest saved as GBK with lone carriage returns", () => {
    put("甲.txt");
    const file = put("m.csv", encodeGbk("path,agency\r甲.txt,某某市商务局\r") as Uint8Array);
    expect(listCorpus(file).entries).toMatchObject([{ path: "甲.txt", stated: { agency: "某某市商务局" } }]);
  });

  it.each([
    ["", "缺少 path 列", "has no column `path`"],
    ["agency\nx\n", "缺少 path 列", "has no column `path`"],
    [
      "path,agenci\na.txt,某局\n",
      "列“agenci”与可用的列“agency”相近而不相同",
      'a column "agenci", which is not read and is nearly "agency"',
    ],
    ["path,year,year\n", "列 year 重复", "has the column `year` twice"],
    ["path,year\na.txt\n", "第 2 行：有 1 个字段，表头为 2 个", "line 2: has 1 fields where the header has 2"],
    ["path\na.txt,2020\n", "第 2 行：有 2 个字段，表头为 1 个", "line 2: has 2 fields where the header has 1"],
    ['path,year\na.txt,2020\n"b.txt,2020\nc.txt,2020\n', "第 3 行：有 1 个字段", "line 3: has 1 fields"],
    ["path,year\n,2020\n", "第 2 行：path 为空", "line 2: has an empty `path`"],
    ["path\na.txt\n\na.txt\n", "第 4 行：路径 a.txt 重复", "line 4: repeats the path a.txt"],
    [
      "path\n../a.txt\n",
      "第 2 行：路径 ../a.txt 不在清单所在的文件夹内",
      "line 2: points outside the manifest's folder (../a.txt)",
    ],
    ["path\nb/../../a.txt\n", "不在清单所在的文件夹内", "points outside"],
    ["path\n..\\a.txt\n", "不在清单所在的文件夹内", "points outside"],
    ["path\n/etc/passwd\n", "不在清单所在的文件夹内", "points outside"],
    ["path\nC:\\a.txt\n", "不在清单所在的文件夹内", "points outside"],
    [
      "path,year\na.txt,21\n",
      "第 2 行：year 为“21”，应为报告年度",
      'line 2: `year` is "21" and must be the report\'s year',
    ],
    ["path,year\na.txt,2007\n", "year 为“2007”", '`year` is "2007"'],
    [
      "path,level\na.txt,市级\n",
      "level 为“市级”，应为 national、province、prefecture、county、township 之一",
      "must be one of national, province",
    ],
    [
      "path,unit_type\na.txt,bureau\n",
      "unit_type 为“bureau”，应为 government、department、other 之一",
      "must be one of government",
    ],
    [
      "path,region_code\na.txt,3704\n",
      "region_code 为“3704”，应为六位行政区划代码",
      "must be a region code of six digits",
    ],
    [
      "path,published_on\na.txt,2021-02-30\n",
      "published_on 为“2021-02-30”，应为日期，如 2021-01-29",
      "must be a date such as 2021-01-29",
    ],
  ])("names file and line of what is wrong in %j", (content, zh, en) => {
    put("a.txt");
    const file = put("m.csv", content);
    const message = refusedBy(file);
    expect(message.zh).toContain(`清单 ${file}`);
    expect(message.zh).toContain(zh);
    expect(message.en).toContain(`manifest ${file}`);
    expect(message.en).toContain(en);
  });

  it("tells everything that is wrong at once", () => {
    put("a.txt");
    const file = put("m.csv", "path,year,level\na.txt,21,市级\n,2020,\n../b.txt,2020\n");
    expect(refusedBy(file).zh).toBe(
      `清单 ${file} 有 4 处错误：第 2 行：year 为“21”，应为报告年度（四位数字，2008 年起）；第 2 行：level 为“市级”，应为 national、province、prefecture、county、township 之一；第 3 行：path 为空，请填写报告的相对路径；第 4 行：有 2 个字段，表头为 3 个，请检查逗号和引号`,
    );
  });

  it("tells the first twenty troubles and how many there are", () => {
    const rows = Array.from({ length: 25 }, (_, i) => `${i}.txt,x\n`).join("");
    const { en } = refusedBy(put("m.csv", `path,year\n${rows}`));
    expect(en).toContain("has 25 errors: line 2: ");
    expect(en).toContain("line 21: ");
    expect(en).not.toContain("line 22: ");
    expect(en).toMatch(/; and 5 more$/);
  });

  it("allows empty fields at the end of a row, as spreadsheets leave them", () => {
    put("a.txt");
    expect(paths(put("m.csv", "path,year\na.txt,2020,,\n,,,\n"))).toEqual(["a.txt"]);
  });

  it("says that a manifest is no text", () => {
    expect(
      refusedBy(
        put(
          "m.csv",
          Uint8Array.from({ length: 900 }, (_, i) => (i * 7919) >>> 3),
        ),
      ).en,
    ).toContain("is not recognisable text");
  });
});
