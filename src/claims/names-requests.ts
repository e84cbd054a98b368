import type { Case } from "./case.js";
import { namesRequests, nounKinds } from "./subjects.js";
import { tellsResults } from "./topics.js";

/** Whether words about a result or an applicant are about requests for information: named beside the figure, before it, or by the sentence's other results. */
export function isOfRequests(it: Case): boolean {
  const { phrase, topic, tokens } = it;
  return (
    namesRequests(phrase.kinds) ||
    (topic?.area === "requests" && topic.strong) ||
    (phrase.kinds.has("apply") && phrase.kinds.has("carry")) ||
    isSaidBefore(it) ||
    tellsResults(tokens, 2)
  );
}

/** Whether words about a number received are about requests for information, and about all of them. */
export function isOfNewRequests(it: Case): boolean {
  const { phrase, topic, tokens, figure } = it;
  const { kinds } = phrase;
  if (namesRequests(kinds)) return true;
  const received = kinds.has("receive") || kinds.has("accept");
  if (kinds.has("apply")) {
    if (topic?.area !== "requests" && !tellsResults(tokens, 1)) return false;
    return (
      kinds.has("receive") || (!someone.test(it.text.slice(phrase.start, figure.end)) && ofAll.test(clauseBefore(it)))
    );
  }
  return received && isSaidBefore(it) && ofAll.test(clauseBefore(it));
}

/** Tokens a noun may stand away from its figure. */
const FARTHEST = 24;

/** The last thing named before the figure are requests: `依申请公开方面，全年受理98件`. */
function isSaidBefore({ tokens, index }: Case): boolean {
  const noun = tokens
    .slice(Math.max(0, index - FARTHEST), index)
    .findLast((token) => token.type === "word" && nounKinds.has(token.kind));
  return noun?.type === "word" && noun.kind === "request";
}

const someone = /公民|群众|个人|企业|公司|组织|机构/;
const when = "20\\d\\d年度?|本年度?|年度|全年|今年|当年|年内|截至(?:\\d+年)?年?底|截止年底";
const whose = "[我本全][局委办厅院县市区镇乡省]|本机关|本单位|本部门|本街道|我街道";
/** What may open a clause that speaks of all of an agency's requests. */
const ofAll = new RegExp(`^(?:${when}|${whose}|其中|共|总共|合计|累计|登记|提交|提出|有|的|各类|对|[(:"])*$`);
/** What may open a clause that tells a result: nothing that narrows it to some (`征地类予以公开12件`, `便民答复30件`). */
const ofResult = new RegExp(
  `^(?:${when}|${whose}|其中|其余|其他|剩余|另外|另|此外|加上|连同|包括|包含|含|共|总共|合计|累计|均|各|已|全部|依法|依规|按期|按时|按规定|及时|经审[查核]|最终|决定|作出|告知|给予|属于?|因|由于|由|涉及|有|为|是|的|和|及|与|对|于|至|到|[,、(:"]|以|答复|办理|处理|回复|结果|情况|方面|上|中|从|看|按|类型|分类?|来说|申请人|申请)*$`,
);
const LONGEST_OPENING = 24;

/** Whether nothing opens the clause that narrows which requests are meant: `征地信息公开申请30件` are some. */
export function opensWithAll(it: Pick<Case, "report" | "text" | "phrase">): boolean {
  return ofAll.test(withoutName(clauseBefore(it), it.report.agency?.value ?? ""));
}

/** The words of the clause before the phrase. */
export function clauseBefore({ text, phrase }: Pick<Case, "text" | "phrase">): string {
  const before = text.slice(Math.max(0, phrase.start - LONGEST_OPENING), phrase.start);
  return before.split(/[,;。:!?、]/).at(-1) as string;
}

/** Whether the clause of a result speaks of all requests, or of some that its opening tells. */
export function opensPlainly(it: Pick<Case, "report" | "text" | "phrase">): boolean {
  const opening = clauseBefore(it).replace(/^.*\d[万亿余多]?[件宗份起例项次条]*/, "");
  return ofResult.test(withoutName(opening, it.report.agency?.value ?? ""));
}

/** `湖州市水利局全年` without the agency's name, which may be cut short. */
function withoutName(words: string, agency: string): string {
  for (let from = 0; from + SHORTEST_NAME <= agency.length; from++) {
    const name = agency.slice(from);
    if (words.includes(name)) return words.replace(name, "");
  }
  return words;
}

const SHORTEST_NAME = 3;
