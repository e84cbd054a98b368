import type { Bilingual } from "../model/bilingual.js";
import type { Check } from "../model/check.js";
import { severityNames } from "./checked.js";

/** The page that documents every check, as Markdown in Chinese and English. Written by `npm run docs`; a test keeps it fresh. */
export function checksPage(checks: readonly Check[]): string {
  const rows = checks.map(
    ({ id, severity, title }) =>
      `| [${id}](#${id}) | ${severityNames[severity].zh} ${severity} | ${inCell(title.zh)} |`,
  );
  return [
    "# 检查项 · Checks",
    "",
    "本页由 `npm run docs` 根据 `src/checks/` 生成，请勿手工修改。 This page is generated from `src/checks/` by `npm run docs`; do not edit it.",
    "",
    `共 ${checks.length} 项。级别不影响得分：错误为违反印明的勾稽关系、定义或法定要素，警告为很可能有误，提示为值得一看。`,
    "",
    `${checks.length} checks. Severity never feeds the score: an error breaks a printed identity, a definition or a statutory element; a warning is a probable defect; info is worth a look.`,
    "",
    "| 编号 id | 级别 severity | 检查什么 |",
    "| --- | --- | --- |",
    ...rows,
    "",
    ...checks.flatMap(sectionOf),
  ].join("\n");
}

function sectionOf(check: Check): string[] {
  return [
    `## ${check.id}`,
    "",
    `${severityNames[check.severity].zh} ${check.severity} · 适用版式 formats: ${check.templates.join(", ")}`,
    "",
    ...both("检查什么", "What", check.title),
    ...both("依据", "Basis", check.basis),
    ...both("级别理由", "Severity", check.severityReason),
    ...both("改法", "Mend", check.mend),
    "示例 Example:",
    "",
    "```text",
    ...check.example.split("\n").map((line) => line.trimEnd()),
    "```",
    "",
  ];
}

function both(zh: string, en: string, text: Bilingual): string[] {
  return [`- **${zh}** ${text.zh}`, `  **${en}** ${text.en}`, ""];
}

const inCell = (text: string) => text.replaceAll("|", "\\|");
