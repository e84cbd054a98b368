/** The official headings without number. */
export const headings = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
] as const;

const numerals = "一二三四五六";

/** Prose written for these tests, one piece a section. */
export const prose = [
  "本年度，我局按照条例要求公开各类政府信息，全年通过门户网站公开信息312条。",
  "全年没有制发行政规范性文件。",
  "全年收到政府信息公开申请4件，均已在法定期限内答复。",
  "全年未发生因政府信息公开引起的复议和诉讼案件。",
  "一是栏目更新不够及时，二是政策解读形式偏少。下一步将按月核对栏目并增加图文解读。",
  "本年度未收取信息处理费。",
] as const;

/** A report's parts; each may be replaced. */
export interface Parts {
  readonly title?: string;
  readonly preamble?: string;
  readonly headings?: readonly string[];
  readonly prose?: readonly string[];
  readonly end?: string;
}

/** A report without tables, one line each part, as a clerk would type it. */
export function sample(parts: Parts = {}): string {
  const heads = parts.headings ?? headings.map((heading, i) => `${numerals[i]}、${heading}`);
  const bodies = parts.prose ?? prose;
  const lines = [parts.title ?? "临江市青山区水务局2022年政府信息公开工作年度报告", parts.preamble ?? ""];
  heads.forEach((heading, i) => {
    lines.push(heading, bodies[i] ?? "");
  });
  lines.push(parts.end ?? "");
  return lines.filter((line) => line !== "").join("\n");
}
