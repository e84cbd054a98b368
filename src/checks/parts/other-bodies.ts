import type { Bilingual } from "../../model/bilingual.js";
import type { Evidence } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import { fold } from "../../text/fold.js";
import { abbreviates, rearranges } from "./agency-name.js";
import { evidence } from "./evidence.js";
import { type Prose, type ProsePart, partText, quoteProse } from "./prose.js";

/** Another body's name where the report should name its own. */
export interface OtherBody {
  readonly name: string;
  readonly place: Bilingual;
  readonly piece: Evidence;
}

/** Kinds of bodies by how their names end; an office may sign for its government, so only names of one kind are compared. */
const kinds = [
  /局$/,
  /厅$/,
  /委员会$/,
  /镇(?:人民)?政府$/,
  /乡(?:人民)?政府$/,
  /街道办事处$/,
  /[省市县区州盟旗]人民政府$/,
];

const name = "[\\u3400-\\u9fff]{2,24}?(?:局|厅|委员会|人民政府|街道办事处)";
/** `现将某某局2021年政府信息公开工作年度报告公布如下`. */
const announced = new RegExp(`(?:现将|现公布|现发布|公布|发布)(${name})(?:\\d{4})年度?(?:政府)?信息公开`);
/** `2021年，某某局认真贯彻…`: how section one opens. */
const opening = new RegExp(
  `(?:^|[,。])(${name})(?=按照|认真|严格|坚持|高度重视|全面|深入|积极|以习近平|紧紧|紧扣|不断|扎实|切实|持续|进一步|围绕|贯彻|落实|始终)`,
  "m",
);
const openingWithin = 200;

/** True for names of two bodies of one kind, neither of which abbreviates the other or is put together from its words. */
function areDistinct(own: string, other: string): boolean {
  const kind = kinds.find((ending) => ending.test(own));
  return kind?.test(other) === true && !own.includes(other) && !abbreviates(own, other) && !rearranges(own, other);
}

function inProse(prose: Prose, part: ProsePart, pattern: RegExp, within: number, place: Bilingual): OtherBody | null {
  const { text, start } = partText(prose, part);
  const found = pattern.exec(text.slice(0, within));
  const words = found?.[1];
  if (found === null || words === undefined) return null;
  const at = start + found.index + found[0].lastIndexOf(words);
  return { name: words, place, piece: quoteProse(prose, at, at + words.length) };
}

/** The other bodies of the agency's kind that the preamble announces, section one opens with or the signature names. `agency` is compact and folded. */
export function* otherBodies(report: Report, prose: Prose, agency: string): Generator<OtherBody> {
  const { signedBy } = report;
  const signed = signedBy === null ? "" : fold(signedBy.value).replace(/\s/g, "");
  const found = [
    inProse(prose, "preamble", announced, 3000, { zh: "正文", en: "the text" }),
    inProse(prose, "overview", opening, openingWithin, { zh: "总体情况开头", en: "the overview opens with" }),
    signedBy === null
      ? null
      : {
          name: signed,
          place: { zh: "落款", en: "the signature" },
          piece: evidence("subject", "signature", signedBy.span),
        },
  ];
  for (const other of found) if (other !== null && areDistinct(agency, other.name)) yield other;
}
