import type { Bilingual } from "../../model/bilingual.js";
import type { Evidence } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import { fold } from "../../text/fold.js";
import { areDistinct } from "./body-kinship.js";
import { evidence } from "./evidence.js";
import { type Prose, type ProsePart, partText, quoteProse } from "./prose.js";

/** Another body's name where the report should name its own. */
export interface OtherBody {
  readonly name: string;
  readonly place: Bilingual;
  readonly piece: Evidence;
}

const name = "[\\u3400-\\u9fff]{2,24}?(?:局|厅|委员会|人民政府|街道办事处)";
const report = "(?:\\d{4})年度?的?(?:政府|政务)?信息公开";
/** `现将某某局2021年政府信息公开工作年度报告公布如下`, `特编制某某局2021年…`, `由某某局编制本报告`. */
const announced = new RegExp(
  `(?:现将|现公布|现发布|公布|发布|编制|编写|撰写|形成)(${name})${report}|(?<=[,。\n]由)(${name})(?=(?:负责)?(?:编制|编写|撰写)(?:本|该|此)?(?:年度)?报告)`,
);
/** `2021年，某某局认真贯彻…`: how section one opens. */
const opening = new RegExp(
  `(?:^|[,。])(${name})(?=按照|认真|严格|坚持|高度重视|全面|深入|积极|以习近平|紧紧|紧扣|不断|扎实|切实|持续|进一步|围绕|贯彻|落实|始终)`,
  "m",
);
/** `2021年某某局未收取信息处理费`, `某某局2021年没有其他需要报告的事项`: how section six speaks of the agency. */
const closing = new RegExp(
  `(?:^|[,。;)、.])(?:\\d{4}年度?,?)?(?!原|由|经|与|和|据|根据|按照)(${name})(?:\\d{4}年度?,?)?(?=(?:共|均|也|暂|并)?(?:没有|无|未|不存在)[^。;\\n]{0,12}(?:收取|产生|发生|发出|收费|处理费|需要报告)|收取(?:政府)?信息(?:公开信息)?处理费|无?其他需要报告)`,
  "m",
);
const openingWithin = 200;
/** `来源：某某局`: the byline of the page, and nothing else in its field. */
const byline = new RegExp(
  `(?:来源|出处|发布(?:机构|单位)|发文(?:机构|机关)|供稿(?:单位)?|信息提供单位) ?: ?(${name})(?=[ |\\n]|$|发布|时间|日期|作者|浏览)`,
  "m",
);
/** The agency spoken of in the same sentence: whoever is named there as well is somebody else. */
const oneself = /我[局委厅镇乡]|我街道|[我本](?:单位|机关|部门|办)|本[局委厅镇乡]|本街道/;

/** The first name that the pattern finds in a part of the prose, unless its sentence also speaks of the agency itself. */
function inProse(prose: Prose, part: ProsePart, pattern: RegExp, within: number, place: Bilingual): OtherBody | null {
  const { text, start } = partText(prose, part);
  const found = pattern.exec(text.slice(0, within));
  const words = found?.[1] ?? found?.[2];
  if (found === null || words === undefined) return null;
  const at = found.index + found[0].lastIndexOf(words);
  const sentence = text.slice(at, at + 200).split(/[。;\n]/)[0] ?? "";
  if (oneself.test(sentence) || sentence[words.length] === "(") return null;
  return { name: words, place, piece: quoteProse(prose, start + at, start + at + words.length) };
}

/** The body that the page's byline above section one names. */
function inByline({ source, sections }: Report): OtherBody | null {
  const headings = sections.flatMap(({ heading }) => (heading === null ? [] : [heading[0]]));
  const head = fold(source.text.slice(0, Math.min(longestHead, ...headings)));
  const found = byline.exec(head);
  const words = found?.[1];
  if (found === null || words === undefined) return null;
  const at = found.index + found[0].lastIndexOf(words);
  const piece = evidence("subject", "publication", [at, at + words.length]);
  return { name: words, place: { zh: "页面来源", en: "the page's byline" }, piece };
}

const longestHead = 3000;

/** The other bodies of the agency's kind that the preamble announces, the byline or section six names, section one opens with or that signs. `agency` is compact and folded. */
export function* otherBodies(report: Report, prose: Prose, agency: string): Generator<OtherBody> {
  const { signedBy } = report;
  const signed = signedBy === null ? "" : fold(signedBy.value).replace(/\s/g, "");
  const strong = [
    inProse(prose, "preamble", announced, 3000, { zh: "正文", en: "the text" }),
    inProse(prose, "otherMatters", closing, 3000, { zh: "第六部分", en: "section six" }),
  ];
  const weak = [
    inByline(report),
    inProse(prose, "overview", opening, openingWithin, { zh: "总体情况开头", en: "the overview opens with" }),
    signedBy === null
      ? null
      : {
          name: signed,
          place: { zh: "落款", en: "the signature" },
          piece: evidence("subject", "signature", signedBy.span),
        },
  ];
  for (const other of strong) if (other !== null && areDistinct(agency, other.name, false)) yield other;
  for (const other of weak) if (other !== null && areDistinct(agency, other.name, true)) yield other;
}
