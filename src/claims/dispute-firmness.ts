import { numberIn } from "../model/cells.js";
import { type Case, isNarrowed, sentenceAround } from "./case.js";
import { clauseBefore } from "./names-requests.js";
import { outcomes } from "./subject-rules.js";
import { blockOf } from "./subjects.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** Words of a body that decides reviews rather than being reviewed. */
const deciding = /办理|受理|审理|审结|承办|审查|办结/;
const overDisclosure =
  /(?:因|由|涉|关|针对|就|对|以|于|类|引发|引起|产生|不服)[^,;。]{0,24}(?:信息公开|政务公开|公开申请)|(?:信息公开|政务公开|公开申请)[^,;。]{0,12}(?:复议|诉讼)|(?:引发|引起|提起|产生|导致|被申请|被提起|不服)/;

/** `因工伤认定被提起行政诉讼`, `就征收补偿提起诉讼`: what the dispute is over, in words of its own. */
const cause = /(?:因|由于?|针对|就|对|不服)([^,;。:()、]{2,24}?)(?:而|被|提起|引发|引起|产生|申请|导致|的)/;
const ofDisclosure = /公开|申请|答复|信息|工作|此|该/;
/** Words of statistics about all cases an agency appears in, whatever they are over. */
const anyCases = /应诉|复议机[关构]|出庭|纠错率|败诉率|行政争议/;
const allOverDisclosure = /[均都皆](?:为|因|由|系|属于?|涉及)[^,;。]{0,16}(?:信息公开|公开申请|依申请公开)(?!无关)/;

/** Cases told of this near may be said to be over something else. */
const NEAR = 80;
const overOthers =
  /(?:[并均]非|不属于?|不涉及|未涉及)[^,;。]{0,10}(?:信息公开|政务公开|公开申请)|与[^,;。]{0,12}公开[^,;。]{0,8}无关|公开以外/;

/** Whether words about reviews and lawsuits leave no doubt that those over the agency's own disclosure are meant. */
export function disputesFirm(it: Case): boolean {
  const { phrase, topic, tokens, index, report, text, figure } = it;
  if (phrase.kinds.has("undone") || phrase.kinds.has("won") || namesTwoResults(phrase.kinds)) return false;
  if (blockOf(phrase.kinds) === null) return topic?.area === "disputes" && topic.strong && !isNarrowed(it);
  if (partIsOverDisclosure(tokens, index)) return false;
  const own = text.slice(phrase.tokens[0]?.start ?? phrase.start, phrase.end);
  if (
    deciding.test(own) ||
    ofSomeResult.test(clauseBefore(it) + own) ||
    overOthers.test(text.slice(Math.max(0, figure.start - NEAR), figure.end + NEAR)) ||
    !isTotal(it)
  )
    return false;
  if (report.unitType === "government" && /收到|接到|新收/.test(own)) return false;
  const clause = text.slice(Math.max(0, (tokens[it.from]?.start ?? figure.start) - 1), phrase.end);
  const over = cause.exec(clauseBefore(it) + text.slice(phrase.start, phrase.end))?.[1];
  if (over !== undefined && !ofDisclosure.test(over)) return false;
  const sentence = sentenceAround(it);
  if (overDisclosure.test(clause) || allOverDisclosure.test(sentence)) return true;
  if (anyCases.test(sentence)) return false;
  return goesOn(it) || speaksOfDisclosure(it);
}

/** `9件维持或其他结果`. */
const namesTwoResults = (kinds: ReadonlySet<Kind>): boolean =>
  new Set(outcomes.filter(([kind]) => kinds.has(kind)).map(([, column]) => column)).size > 1;

const plainWords = /案件|案|事项|申请|情况|数量|数|总数|件数|总计|合计|新增|发生|分别|[共计有为是:各均的,()]/g;
const ofSomeResult = /纠错|败诉|胜诉|撤销|撤回|驳回|终止|调解|和解|结案|确认|不予受理/;

/** The words tell of all cases, not of those with a result that the table has no name for: `行政复议纠错2件`, `1件被驳回的行政复议`. */
function isTotal({ phrase, text, figure }: Case): boolean {
  if (phrase.end > figure.end) return !ofSomeResult.test(text.slice(figure.end, phrase.end));
  const noun = phrase.tokens.findLast(({ type, end }) => type === "word" && end <= figure.start);
  return text.slice(noun?.end ?? figure.start, figure.start).replace(plainWords, "") === "";
}

/** A figure of the sentence before it was about such disputes. */
function goesOn({ from, topic }: Case): boolean {
  return from > 0 && topic?.area === "disputes" && topic.strong;
}

/**
 * Section four, a heading about disputes, or a sentence that has counted requests: a department has no reason to tell of other disputes
 * there. A government or a department of justice, which decide reviews themselves, may tell of all they have decided: more than they had requests.
 */
function speaksOfDisclosure({ report, text, disputesHere, from, topic, figure, phrase }: Case): boolean {
  const decides = report.unitType === "government" || (report.agency?.value.includes("司法") ?? true);
  if (!decides && disputesHere) return true;
  const startsAnew = ",;".includes(text[phrase.start - 1] ?? "|");
  const amongRequests = from > 0 && topic?.area === "requests" && topic.strong && startsAnew;
  if (!disputesHere && !amongRequests) return false;
  const received = numberIn(report, "requests", "newlyReceived", "total");
  const carriedIn = numberIn(report, "requests", "carriedIn", "total");
  return received !== null && carriedIn !== null && figure.value <= received + carriedIn;
}

/** Tokens behind a figure among which its parts are told. */
const PARTS = 24;

/** `行政复议3件，其中涉及政府信息公开1件`: the 3 are of all kinds. */
function partIsOverDisclosure(tokens: readonly Token[], index: number): boolean {
  const behind = tokens.slice(index + 1, index + 1 + PARTS);
  const among = behind.findIndex((token) => token.type === "word" && token.kind === "amongThem");
  if (among < 0) return false;
  return behind
    .slice(among)
    .some((token) => token.type === "word" && (token.kind === "openness" || token.kind === "request"));
}
