import type { Bilingual } from "../model/bilingual.js";
import type { Check } from "../model/check.js";
import type { Evidence, Verdict } from "../model/finding.js";
import type { Report } from "../model/report.js";
import type { StatedFacts } from "../model/subject.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { titleAnchor } from "./parts/sections.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

type Field = "agency" | "regionCode" | "level" | "unitType" | "year" | "publishedOn";

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
    zh: "分析以清单为准；两者不一致，说明清单登记或文件对应有误，或报告本身有误。",
    en: "The manifest is what counts; where they differ, the manifest, the file it names or the report itself is wrong.",
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
      else yield disagreement(field, String(manifest), text, pieces);
    }
  },
};

function disagreement(field: Field, manifest: string, text: string, pieces: readonly Evidence[]): Verdict {
  const message = {
    zh: `清单所载${names[field].zh}为“${manifest}”，正文为“${text}”`,
    en: `The manifest gives the ${names[field].en} as "${manifest}", the text as "${text}"`,
  };
  return fail(field, message, pieces);
}

/** The report may already carry the manifest's values: what the text itself says is read again where it says it. */
function* comparisons(report: Report, stated: StatedFacts) {
  const { publication } = report;
  const agency = printed(report, report.agency?.span ?? null);
  const year = /(?:19|20)\d\d/.exec(printed(report, report.year?.span ?? null) ?? "")?.[0] ?? null;
  const date = publication === null || publication.evidence === "manifest" ? null : publication.date;
  const quote = (path: string, span: Span | null | undefined) =>
    span == null ? titleAnchor(report) : [evidence("subject", path, span)];
  const exact = (
    field: Field,
    manifest: string | number | undefined,
    text: string | null,
    pieces: readonly Evidence[],
  ) => ({
    field,
    manifest,
    text,
    agrees: String(manifest) === text,
    pieces,
  });
  const name = exact("agency", stated.agency, agency, quote("agency", report.agency?.span));
  yield { ...name, agrees: agency !== null && sameName(agency, stated.agency ?? "") };
  yield exact("year", stated.year, year, quote("year", report.year?.span));
  yield exact("publishedOn", stated.publishedOn, date, quote("publication", publication?.span));
  yield exact("regionCode", stated.regionCode, report.region?.code ?? null, titleAnchor(report));
  yield exact("level", stated.level, report.level, titleAnchor(report));
  yield exact("unitType", stated.unitType, report.unitType, titleAnchor(report));
}

function printed({ source }: Report, span: Span | null): string | null {
  return span === null ? null : fold(source.text.slice(...span)).replace(/\s/g, "");
}

/** `金东区经济商务局` and `金华市金东区经济商务局` are one agency: a title often leaves out the places above. */
function sameName(text: string, manifest: string): boolean {
  const name = fold(manifest).replace(/\s/g, "");
  return text.includes(name) || name.includes(text);
}
