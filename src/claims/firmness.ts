import { numberIn as cellValue } from "../model/cells.js";
import type { Report } from "../model/report.js";
import { caseWords } from "./counting-words.js";
import type { Figure } from "./figure.js";
import { readingValues } from "./judge.js";
import type { Phrase } from "./phrase.js";
import type { Setting } from "./setting.js";
import { type Counted, leaves, persons, type Topic } from "./subject-rules.js";
import { blockOf, namesRequests } from "./subjects.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** A figure in its surroundings: all that decides whether its words leave no doubt. */
export interface Case {
  readonly report: Report;
  readonly text: string;
  /** The tokens of the sentence, and where in them the figure (or the denial) stands. */
  readonly tokens: readonly Token[];
  readonly index: number;
  /** First token after the figure before. */
  readonly from: number;
  readonly figure: Figure;
  readonly phrase: Phrase;
  readonly counted: Counted;
  readonly setting: Setting;
  readonly topic: Topic | null;
  /** Part of a figure stated before it in the sentence (`其中`). */
  readonly among: boolean;
  /** That figure is the number of all requests closed, as the table has it. */
  readonly amongClosed: boolean;
  /** The passage is about disputes over disclosure by its section or heading. */
  readonly disputesHere: boolean;
}

const LONGEST_ORGAN = 14;
const SHORTEST_OWN_NAME = 4;
const organBefore = /[\u4e00-\u9fff]{0,12}(?:[局委厅镇乡校司]|街道|中心|单位|部门|大队|支队)$/;
const otherBusiness: readonly Kind[] = [
  "hotline",
  "proposals",
  "consultation",
  "foreign",
  "licensing",
  "penalties",
  "meetings",
];
/** What may stand between `收到` and `申请` without narrowing which requests are meant. */
const filler =
  /^(?:[的了各类种并和与及、,项共总计为有是数量次:"]|任何|公众|群众|社会|公民、法人和其他组织|公民、法人或其他组织|公民、法人或者其他组织|公民、法人及其他组织|有关|相关|政府|信息|公民|当事人|申请人|提交|提出|提起|依法|累计|全年|年度|情况|事项|案件|本年|其中|均)*$/;
const someOnly = /延期|逾期|超期|当场|现场|即时/;
/** Words of a body that decides reviews rather than being reviewed. */
const deciding = /办理|受理|审理|审结|承办|审查|办结/;
const overDisclosure =
  /(?:因|由|涉|关|针对|就|对|以|于|类|引发|引起|产生|不服)[^,;。]{0,24}(?:信息公开|政务公开|公开申请)|(?:信息公开|政务公开|公开申请)[^,;。]{0,12}(?:复议|诉讼)|(?:引发|引起|提起|产生|导致|被申请|被提起|不服)/;

/** Whether the words leave no doubt what is counted, whose and when, so that a table with another number contradicts them. */
export function isFirm(it: Case): boolean {
  const { counted, figure, setting, phrase } = it;
  if (counted.reading === null || !setting.sure || !caseWords.has(figure.unit)) return false;
  if (phrase.kinds.has("each") && it.text.slice(phrase.start, figure.start).includes("分别")) return false;
  if (isOfAnother(it)) return false;
  if (counted.subject.startsWith("requests.")) return requestsFirm(it);
  if (counted.subject.startsWith("reviewAndLitigation")) return disputesFirm(it);
  return disclosureFirm(it);
}

/** `区县教育局收到申请36件` in the report of 枣庄市教育局: another organ's. Its own name may be cut short (`市教育局`, `教育局`). */
function isOfAnother({ report, text, phrase }: Case): boolean {
  const name = organBefore.exec(text.slice(Math.max(0, phrase.start - LONGEST_ORGAN), phrase.start))?.[0];
  if (name === undefined || /[我本全][^我本全]{1,6}$/.test(name)) return false;
  const agency = report.agency?.value ?? "";
  let same = 0;
  while (same < name.length && agency.at(-1 - same) === name.at(-1 - same)) same += 1;
  return same < name.length && same < SHORTEST_OWN_NAME;
}

function requestsFirm(it: Case): boolean {
  const { counted, phrase, topic, figure } = it;
  const { kinds } = phrase;
  if (kinds.has("channel") && !(kinds.has("total") && kinds.has("etc"))) return false;
  if (narrowed(it) || namesSeveral(kinds) || qualified(it)) return false;
  if (counted.subject === "requests.newlyReceived") {
    const named = namesRequests(kinds) || (kinds.has("apply") && topic?.area === "requests");
    const plainly = kinds.has("receive") || kinds.has("accept") || "件宗份起例".includes(figure.unit);
    return named && plainly && !it.among && (!phrase.distant || kinds.has("receive")) && noQualifier(it);
  }
  const named = namesRequests(kinds) || (topic?.area === "requests" && topic.strong);
  if (!named || counted.reading === "carried") return false;
  if (counted.subject === "requests.total") return closedFirm(it);
  if (!it.among || it.amongClosed || isApplicant(counted) || nothingCarriedIn(it.report)) return true;
  return exceedsTable(it);
}

/** Part of some requests or of all: more than the table has of all is wrong either way. */
function exceedsTable({ report, counted, figure }: Case): boolean {
  const values = readingValues(report, counted.reading as string) ?? [];
  return values.length > 0 && values.every(({ value }) => figure.value > value);
}

/** `其中3件已办结` may leave the others for a reason; `答复书5份` counts papers; `1件答复不存在` tells a result unknown here. */
function closedFirm({ report, tokens, text, figure, among, phrase }: Case): boolean {
  if (
    phrase.end > figure.end &&
    !/^(?:完毕|完成|了)?(?:[,;:。!?()、\n]|$)/.test(text.slice(phrase.end, phrase.end + 3))
  )
    return false;
  const sentence = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  const closed = cellValue(report, "requests", "total", "total");
  if (someOnly.test(sentence) || "份次条".includes(figure.unit || "件")) return false;
  return !among || (nothingCarriedIn(report) && closed !== null && figure.value > closed);
}

/** Between a number and a result behind it: nothing that tells these requests from others of the same result. */
const plainResult = /^(?:[已均为是被作了的]|申请|全部|依法|当年|给予|政府信息|信息公开)*$/;

/** `1件因申请人撤回不予公开`: others may be refused for another reason. */
function qualified({ counted, figure, phrase, text }: Case): boolean {
  if (phrase.end <= figure.end || leaves.some((leaf) => counted.subject.endsWith(leaf)) || isApplicant(counted))
    return false;
  const result = phrase.tokens.find(({ start, end }) => start >= figure.end && end === phrase.end);
  return counted.subject !== "requests.newlyReceived" && !plainResult.test(text.slice(figure.end, result?.start));
}

/** `1件自然人申请予以公开`, `2件涉及国家秘密、内部事务信息`: one cell of several, or several cells. */
function namesSeveral(kinds: ReadonlySet<Kind>): boolean {
  const has = (list: readonly Kind[]) => list.filter((kind) => kinds.has(kind)).length;
  const groups = ["granted", "refused", "unavailable", "notProcessed", "otherHandling"] as const;
  const named = new Set(leaves.filter((leaf) => kinds.has(leaf)).map((leaf) => leaf.split(".")[0] as string));
  for (const group of groups) if (kinds.has(group)) named.add(group);
  if (kinds.has("partiallyGranted")) named.add("granted");
  return named.size > 1 || has(leaves) > 1 || (has(persons) > 0 && named.size > 0);
}

const isApplicant = ({ subject }: Counted) => subject.startsWith("requests.newlyReceived.");

/** With requests carried in, results of the new ones alone are fewer than the table's. */
function nothingCarriedIn(report: Report): boolean {
  return cellValue(report, "requests", "carriedIn", "total") === 0;
}

/** Other business, or a field of work, is named since the figure before. */
function narrowed({ tokens, index, from, phrase }: Case): boolean {
  let narrowing = false;
  let request = false;
  for (let at = from; at < index; at++) {
    const token = tokens[at];
    if (token?.type !== "word") continue;
    if (otherBusiness.includes(token.kind)) return true;
    if (token.kind === "narrowing") narrowing = true;
    else if (token.kind === "request" || token.kind === "openness") request ||= !phrase.tokens.includes(token);
  }
  return narrowing && (phrase.kinds.has("narrowing") || !request);
}

/** Nothing but filler stands between the words of the phrase. */
function noQualifier({ text, phrase, figure }: Case): boolean {
  const marks = [...phrase.tokens, figure].filter(({ start, end }) => start >= phrase.start && end <= phrase.end);
  let at = phrase.start;
  for (const { start, end } of marks.sort((a, b) => a.start - b.start)) {
    if (start > at && !filler.test(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return true;
}

function disputesFirm(it: Case): boolean {
  const { phrase, topic, tokens, index, report, text, figure } = it;
  if (blockOf(phrase.kinds) === null) return topic?.area === "disputes" && topic.strong && !narrowed(it);
  if (partIsOverDisclosure(tokens, index)) return false;
  const clause = text.slice(tokens[it.from]?.start ?? figure.start, phrase.end);
  const own = text.slice(phrase.tokens[0]?.start ?? phrase.start, phrase.end);
  if (deciding.test(own)) return false;
  if (report.unitType === "government" && /收到|接到/.test(own)) return false;
  if (report.unitType !== "government" && it.disputesHere) return true;
  const goesOn = it.from > 0 && topic?.area === "disputes" && topic.strong && !clause.includes("应诉");
  return goesOn || overDisclosure.test(clause);
}

/** `行政复议3件，其中涉及政府信息公开1件`: the 3 are of all kinds. */
function partIsOverDisclosure(tokens: readonly Token[], index: number): boolean {
  const among = tokens.findIndex((token, at) => at > index && token.type === "word" && token.kind === "amongThem");
  if (among < 0) return false;
  return tokens.some(
    (token, at) => at > among && token.type === "word" && (token.kind === "openness" || token.kind === "request"),
  );
}

function disclosureFirm({ counted, phrase, text, figure, among }: Case): boolean {
  const { kinds } = phrase;
  const between = text.slice(phrase.start, Math.max(figure.start, phrase.start));
  if (among || phrase.distant || /[、和及与等]/.test(between) || "条次".includes(figure.unit || "条")) return false;
  if (/licensing|penalties|coercion/.test(counted.subject)) {
    return kinds.has("decision") && !kinds.has("publish") && !kinds.has("activePublish") && !kinds.has("channel");
  }
  if (kinds.has("documentWork") || counted.subject.startsWith("disclosure.procurement")) return false;
  return ["make", "publish", "activePublish", "inForce", "repeal"].some((kind) => kinds.has(kind as Kind));
}
