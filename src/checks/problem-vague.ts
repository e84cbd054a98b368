import type { Check } from "../model/check.js";
import { evidence } from "./parts/evidence.js";
import { unifiedFormat } from "./parts/generations.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** At least one of this year's problems names something of the agency's own. */
export const problemVague: Check = {
  id: "problem-vague",
  severity: "info",
  templates: unifiedFormat,
  title: { zh: "本年度的问题至少有一个是具体的", en: "At least one of this year's problems is concrete" },
  basis: {
    zh: "国办公开办函〔2021〕30号要求内容“不宜泛化”，并将“敷衍塞责”列为应予追责的情形。",
    en: "国办公开办函〔2021〕30号 asks for reports that do not pad, and names perfunctory ones as a fault.",
  },
  severityReason: {
    zh: "具体与否属于判断，仅作提示。",
    en: "What is concrete is a matter of judgement; only worth a look.",
  },
  mend: {
    zh: "写明是哪个栏目、哪类信息、哪个环节出了问题，程度如何。",
    en: "Say which column, which kind of information or which step fell short, and by how much.",
  },
  example: "一是公开意识有待进一步提高；二是公开内容不够全面。",
  *run({ narrative }) {
    const problems = narrative.problems.filter(({ past }) => !past);
    if (problems.length === 0) {
      return yield unknown("problems", { zh: "未识别到本年度的问题", en: "no problem of this year was recognised" });
    }
    if (problems.some(({ specific }) => specific)) return yield pass("problems");
    yield fail(
      "problems",
      {
        zh: `第五部分的 ${problems.length} 个问题均为泛泛表述，未涉及具体的栏目、事项或数据`,
        en: `All ${problems.length} problems in section five are general; none names a column, a matter or a figure`,
      },
      problems.map(({ span }) => evidence("subject", "problems", span)),
    );
  },
};
