import type { Check } from "../model/check.js";
import { everyGeneration } from "./parts/generations.js";
import { otherBodies } from "./parts/other-bodies.js";
import { proseOf, quotedWords } from "./parts/prose.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/**
 * Words by which a report speaks of itself that its kind of body would not use. Places (我县, 我市, 我区) are no self-references of an
 * agency, and 我局 in the report of a county government may be its office's: neither is listed. A sentence that speaks of the agency by
 * its own kind as well (`本街道的宣传点由我局设立`) speaks of a place.
 */
const kinds: readonly { readonly name: RegExp; readonly foreign: RegExp; readonly own: RegExp }[] = [
  {
    name: /(?:局|厅|委员会|委|部)$/,
    foreign: selfReference("乡(?![镇村亲])|镇(?![村乡])|街道"),
    own: /[我本](?:局|厅|委|机关|单位|部门)/,
  },
  { name: /镇(?:人民)?政府$/, foreign: selfReference("乡(?![镇村亲])|街道|局(?![限面势部])"), own: /[我本]镇/ },
  { name: /乡(?:人民)?政府$/, foreign: selfReference("镇(?![村乡])|街道|局(?![限面势部])"), own: /[我本]乡/ },
  {
    name: /街道办事处$/,
    foreign: selfReference("乡(?![镇村亲])|镇(?![村乡])|局(?![限面势部])"),
    own: /[我本](?:街道|办)/,
  },
];

/** `我镇`, `本镇`, but not the end of another word (`基本`, `自我`) with the beginning of the next. */
function selfReference(bodies: string): RegExp {
  return new RegExp(`(?<![自基根日资样文书版成])[我本](?:${bodies})`, "g");
}

/** The report speaks of itself as the body named in its title. */
export const foreignAgencyName: Check = {
  id: "foreign-agency-name",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "文中自称与报告机关一致", en: "The report speaks of itself as the body in its title" },
  basis: {
    zh: "内容雷同、不准确属应予追责的情形（国办公开办函〔2021〕30号）；自称不一致多为套用其他机关的报告。",
    en: "Duplicate and inaccurate contents are faults (国办公开办函〔2021〕30号); another body's self-reference mostly shows a copied report.",
  },
  severityReason: {
    zh: "引用他人原话、机构合署等情形除外，故为警告。",
    en: "Quotations and merged offices are exceptions; hence a warning.",
  },
  mend: {
    zh: "改为本机关的名称或自称，并通查全文是否套用了其他机关的报告。",
    en: "Use this body's own name, and look through the text for more that was copied.",
  },
  example: "某县财政局的报告中写“我镇高度重视政府信息公开工作”",
  *run({ report }) {
    const prose = proseOf(report);
    const agency = report.agency?.value.replace(/\s/g, "") ?? "";
    const kind = kinds.find(({ name }) => name.test(agency));
    if (agency === "" || prose.text.trim() === "") {
      return yield unknown("report", { zh: "报告机关未能确定", en: "the agency is not known" });
    }
    let found = false;
    for (const [words, places] of kind === undefined ? [] : quotedWords(prose, kind.foreign, kind.own)) {
      // A branch in a town may well say 我镇.
      if (agency.replaceAll("城乡", "").includes(words.slice(1))) continue;
      found = true;
      const message = {
        zh: `报告机关为“${agency}”，文中却自称“${words}”`,
        en: `The report is by ${agency}, but speaks of itself as "${words}"`,
      };
      yield fail(places[0]?.path ?? "report", message, places);
    }
    for (const { name, place, piece } of otherBodies(report, prose, agency)) {
      found = true;
      const message = {
        zh: `标题中的机关为“${agency}”，${place.zh}却写“${name}”`,
        en: `The title names ${agency}, ${place.en} ${name}`,
      };
      yield fail(piece.path, message, [piece]);
    }
    if (!found) yield pass("report");
  },
};
