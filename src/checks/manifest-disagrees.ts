import type { Bilingual } from "../model/bilingual.js";
import type { Check } from "../model/check.js";
import type { Evidence, Verdict } from "../model/finding.js";
import { contradictedYear } from "./parts/contradicted-year.js";
import { everyGeneration } from "./parts/generations.js";
import { comparisons, type Field } from "./parts/manifest-comparison.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const names: Readonly<Record<Field, Bilingual>> = {
  agency: { zh: "机关名称", en: "agency" },
  regionCode: { zh: "行政区划代码", en: "region code" },
  level: { zh: "机关层级", en: "level" },
  unitType: { zh: "机关类型", en: "kind of body" },
  year: { zh: "报告年度", en: "report year" },
  publishedOn: { zh: "发布日期", en: "date of publication" },
};

/** What the corpus manifest states of a file and what its text says are the same. The manifest is what counts. */
export const manifestDisagrees: Check = {
  id: "manifest-disagrees",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "清单所载与正文一致", en: "The manifest and the text agree" },
  basis: {
    zh: "分析以清单为准；两者不一致，说明清单登记或文件对应有误，或报告本身有误。清单年度与标题、统计期限均不符的，以报告为准。",
    en: "The manifest is what counts; where they differ, the manifest, the file it names or the report itself is wrong. A year that both title and period contradict is the manifest's mistake: the report counts.",
  },
  severityReason: { zh: "无法确定哪一方有误，故为警告。", en: "It cannot be told which is wrong; hence a warning." },
  mend: {
    zh: "核对清单中的这一行是否对应此文件，并更正有误的一方。",
    en: "Check that this line of the manifest names this file, and correct whichever is wrong.",
  },
  example: "清单：year=2021；标题：2020年政府信息公开工作年度报告",
  *run({ report, stated }) {
    for (const { field, manifest, text, agrees, pieces } of comparisons(report, stated)) {
      if (manifest === undefined) continue;
      if (text === null)
        yield unknown(field, {
          zh: `正文未见${names[field].zh}`,
          en: `the text does not state the ${names[field].en}`,
        });
      else if (agrees) yield pass(field);
      else if (field === "year" && contradictedYear(report, stated) !== null)
        yield mistakenYear(String(manifest), text, pieces);
      else yield disagreement(field, String(manifest), text, pieces);
    }
  },
};

function mistakenYear(manifest: string, text: string, pieces: readonly Evidence[]): Verdict {
  const message = {
    zh: `清单所载报告年度为“${manifest}”，标题和统计期限均为 ${text} 年：应为清单有误，以报告为准，该行的年度和发布日期未予采用`,
    en: `The manifest gives the report year as "${manifest}", but title and period are both of ${text}: the manifest is wrong, the report counts, and neither year nor date of that row is used`,
  };
  return fail("year", message, pieces);
}

function disagreement(field: Field, manifest: string, text: string, pieces: readonly Evidence[]): Verdict {
  const message = {
    zh: `清单所载${names[field].zh}为“${manifest}”，正文为“${text}”`,
    en: `The manifest gives the ${names[field].en} as "${manifest}", the text as "${text}"`,
  };
  return fail(field, message, pieces);
}
