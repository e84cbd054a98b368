import type { Bilingual } from "../../src/model/bilingual.js";
import type { Assessment } from "../../src/model/dossier.js";
import type { Severity } from "../../src/model/finding.js";
import type { Refusal } from "../../src/model/source.js";
import type { Checked, CheckOptions, ShownFinding } from "../../src/output/checked.js";
import { parsed } from "../parse/source-of.js";

/** A report of two sections with a tab-separated table row, full-width and half-width characters on one line. */
export const sampleText = [
  "某某市商务局2023年政府信息公开工作年度报告",
  "一、总体情况",
  "2023年，某某市商务局收到申请3件，其中\t网站ABC收到2件。",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "栏目更新不够及时。",
  "六、其他需要报告的事项",
  "无。",
].join("\n");

/** A finding about the given words of {@link sampleText}: the first is what is wrong, the others what it was held against. */
export interface Told {
  readonly id?: string;
  readonly severity?: Severity;
  readonly message?: Bilingual;
  readonly quotes: readonly string[];
  readonly dismissed?: string;
}

/** What `check` made of {@link sampleText} (or another text), with these findings of `placeholder-left`. */
export function checkedOf(told: readonly Told[], text = sampleText): Checked {
  const report = parsed(text);
  const findings = told.map((one, i): ShownFinding => {
    const evidence = one.quotes.map((quote, j) => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`not in the text: ${quote}`);
      const role = j === 0 ? ("subject" as const) : ("related" as const);
      return { role, path: "overview", span: [start, start + quote.length] as const, quote };
    });
    return {
      id: one.id ?? `00000000000${i}`,
      check: "placeholder-left",
      severity: one.severity ?? "error",
      unit: "overview",
      message: one.message ?? { zh: "此处有误", en: "this is wrong" },
      evidence,
      dismissed: one.dismissed ?? null,
    };
  });
  const results = [
    { check: "placeholder-left", passed: 2, failed: findings.length, vacuous: 1, unknown: 0, findings, unknowns: [] },
  ];
  return { kind: "assessed", assessment: assessmentOf(report, results), findings, results };
}

function assessmentOf(report: Assessment["report"], results: Assessment["results"]): Assessment {
  return {
    report,
    stated: {},
    deadline: null,
    reuse: null,
    followUp: null,
    claims: [],
    narrative: {
      features: [{ code: "narrative-han", value: 31, evidence: [] }],
      hits: [],
      aspects: [],
      problems: [],
      remedies: [],
      deniesProblems: null,
      repeatedClauses: [],
    },
    results,
    score: {
      total: 71.25,
      low: 40,
      high: 90,
      coverage: 0.826,
      dimensions: {
        timeliness: 100,
        completeness: 50,
        consistency: null,
        specificity: null,
        originality: null,
        problems: null,
      },
      indicators: [{ indicator: "days-late", status: "ok", raw: 0, scaled: 100 }],
    },
  };
}

/** A file that could not be read. */
export const refused: Checked = {
  kind: "refused",
  refusal: {
    path: "无.txt",
    code: "not-found",
    message: { zh: "无.txt：没有这个文件", en: "无.txt: no such file" },
  } satisfies Refusal,
};

/** Options of a format as for a pipe: no colour, 60 columns, Chinese. */
export const plain: CheckOptions = {
  version: "1.2.3",
  language: "zh",
  text: false,
  cells: false,
  color: false,
  width: 60,
  checks: [],
};
