import type { Options } from "yargs";
import type { Bilingual, Language } from "../model/bilingual.js";
import { presets } from "../reuse/presets.js";
import type { Command } from "./io.js";
import type { Read } from "./read-options.js";

/** A command of mingjian: how it is called, and what runs when it is. Its module is loaded only then, so that `--help` stays fast. */
export interface CommandSpec {
  readonly name: string;
  /** What stands after the name. */
  readonly operands: string;
  readonly describe: Bilingual;
  readonly options: (language: Language) => Readonly<Record<string, Options>>;
  readonly command: (operands: readonly string[], read: Read) => Command;
}

const text = (zh: string, en: string) => (language: Language) => ({
  type: "string" as const,
  requiresArg: true,
  describe: { zh, en }[language],
});
const flag = (zh: string, en: string) => (language: Language) => ({
  type: "boolean" as const,
  describe: { zh, en }[language],
});
const choice = (choices: readonly string[], standard: string, zh: string, en: string) => (language: Language) => ({
  choices,
  default: standard,
  requiresArg: true,
  describe: { zh, en }[language],
});

type Described = Readonly<Record<string, (language: Language) => Options>>;
const inLanguage = (options: Described) => (language: Language) =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option(language)]));

const fileTimeout = text(
  "每份文件的读取时限（秒），默认 20，超过即跳过",
  "seconds that reading one file may take before it is skipped (20 by default)",
);
const scheme = text("评分方案文件（YAML），默认使用自带方案", "scoring scheme (YAML); the built-in one by default");

const ignoreFile = text(
  "排除清单（CSV：finding_id,reason），默认为报告旁的 .mingjian-ignore.csv",
  "dismissals (CSV: finding_id,reason); by default .mingjian-ignore.csv beside the report",
);

const grouping = text("可比组的构成（逗号分隔）", "what makes a peer group (comma-separated)");

const words = flag(
  "另按词（jieba 切分）计算 Lang–Stice-Lawrence 样板率，供与文献比较",
  "also measure boilerplate after Lang & Stice-Lawrence by words (cut by jieba), to compare with the literature",
);

/** Every command, in the order `--help` lists them. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: "check",
    operands: "FILE…",
    describe: {
      zh: "逐份检查报告，指出错误所在（- 表示标准输入）",
      en: "check reports and point at what is wrong (- is standard input)",
    },
    options: inLanguage({
      format: choice(["pretty", "json", "sarif", "csv"], "pretty", "输出格式", "output format"),
      "fail-on": choice(
        ["error", "warning", "info", "never"],
        "error",
        "出现该级别及以上问题时退出码为 1",
        "exit code 1 when something of this severity or above is found",
      ),
      only: text("只列这些检查项（逗号分隔）", "list only these checks (comma-separated)"),
      except: text("不列这些检查项（逗号分隔）", "leave out these checks (comma-separated)"),
      "ignore-file": ignoreFile,
      scheme,
      "file-timeout": fileTimeout,
      text: flag("JSON 中附报告全文", "put the report's text into the JSON"),
      cells: flag("JSON 中附每个单元格及其位置", "put every cell and its place into the JSON"),
    }),
    command: (files, read) => async (io, language) => (await import("./check.js")).check(files, read, io, language),
  },
  {
    name: "score",
    operands: "CORPUS",
    describe: {
      zh: "为文件夹或清单中的报告评分、排名，写出全部表格",
      en: "score and rank the reports of a folder or manifest and write every table",
    },
    options: inLanguage({
      out: text("结果文件夹", "folder for the results"),
      scheme,
      "group-by": grouping,
      "as-of": text(
        "评价截止日（如 2024-01-31）：其后公开的报告不计入",
        "day of assessment (such as 2024-01-31): reports published later are not counted",
      ),
      "ignore-file": ignoreFile,
      jobs: text(
        "同时工作的进程数，默认 1；每个进程约需 300 MB 内存",
        "processes at work at once, 1 by default; each takes about 300 MB",
      ),
      resume: flag(
        "接续中断的运行：已读取、已评价且未改动的不再重做",
        "go on with a run that was broken off: what was read and assessed and has not changed is not done again",
      ),
      words,
      "file-timeout": fileTimeout,
    }),
    command: (operands, read) => async (io, language) =>
      (await import("./score.js")).score(operands, read, io, language),
  },
  {
    name: "reuse",
    operands: "CORPUS",
    describe: {
      zh: "比对文件夹或清单中的报告：谁与谁相同、沿用多少、哪些是通行套语",
      en: "compare the reports of a folder or manifest: shared passages, families, stock phrases",
    },
    options: inLanguage({
      out: text("结果文件夹", "folder for the results"),
      preset: choice(Object.keys(presets), "standard", "比对精细程度", "how finely passages are looked for"),
      compare: text(
        "并排展示的两份报告（逗号分隔）：report_id，或相对于语料文件夹、清单所在文件夹的路径，如 a/2022.txt,a/2023.txt",
        "two reports to show side by side (comma-separated): a report_id, or a path relative to the corpus folder or the manifest's, such as a/2022.txt,a/2023.txt",
      ),
      words,
      "file-timeout": fileTimeout,
    }),
    command: (operands, read) => async (io, language) =>
      (await import("./reuse.js")).reuse(operands, read, io, language),
  },
  {
    name: "rank",
    operands: "DIR",
    describe: {
      zh: "用已有结果按另一方案或分组重新排名，不再读取报告",
      en: "rank a finished run again, by another scheme or in other groups, without reading a report",
    },
    options: inLanguage({
      out: text("结果文件夹，默认写回原处", "folder for the results; by default the run's own"),
      scheme: text("评分方案文件（YAML），默认沿用该次运行的方案", "scoring scheme (YAML); by default the run's own"),
      "group-by": grouping,
    }),
    command: (operands, read) => async (io, language) =>
      (await import("./rank.js")).rankAgain(operands, read, io, language),
  },
  {
    name: "explain",
    operands: "DIR AGENCY",
    describe: {
      zh: "说明一个机关的得分：指标、问题与原文",
      en: "explain one agency's score: indicators, findings and what they quote",
    },
    options: inLanguage({ year: text("报告年度，默认最近一年", "report year; by default the latest") }),
    command: (operands, read) => async (io, language) =>
      (await import("./explain.js")).explain(operands, read, io, language),
  },
  {
    name: "synth",
    operands: "DIR",
    describe: {
      zh: "生成带有预设差错的合成语料及其答案（truth.json）",
      en: "write a synthetic corpus with planted defects and its truth.json",
    },
    options: inLanguage({
      reports: text("报告份数，默认 100", "number of reports; 100 by default"),
      seed: text("随机种子，默认 1；同一种子生成相同内容", "seed; 1 by default, the same seed gives the same bytes"),
      "defect-rate": text("含差错报告的比例，默认 0.3", "share of reports with a defect; 0.3 by default"),
    }),
    command: (operands, read) => async (io, language) =>
      (await import("./synth.js")).synth(operands, read, io, language),
  },
  {
    name: "lexicon",
    operands: "check [DIR] | mine CORPUS",
    describe: {
      zh: "校验词库、评分方案和期限表；或从语料中提出新的套语供审定",
      en: "validate the lexicons, the scheme and the deadlines; or propose stock phrases from a corpus",
    },
    options: inLanguage({}),
    command: (operands) => async (io, language) => (await import("./lexicon.js")).lexicon(operands, io, language),
  },
];
