import { numberIn as cellValue } from "../model/cells.js";
import type { Report } from "../model/report.js";
import { type Case, isNarrowed, sentenceAround } from "./case.js";
import { maySpeakOfMarks } from "./document-marks.js";
import { readingValues } from "./judge.js";
import { clauseBefore, isOfNewRequests, isOfRequests, opensWithAll } from "./names-requests.js";
import { type Counted, leaves, persons } from "./subject-rules.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** What may stand between `收到` and `申请` without narrowing which requests are meant. */
const filler =
  /^(?:[的了各类种并和与及、,项共总计为有是数量次:"]|任何|公众|群众|社会|公民、法人和其他组织|公民、法人或其他组织|公民、法人或者其他组织|公民、法人及其他组织|有关|相关|政府|信息|公民|当事人|申请人|提交|提出|提起|依法|累计|全年|年度|情况|事项|案件|本年|其中|均)*$/;
const someOnly = /延期|逾期|超期|当场|现场|即时|不予?受理|未(?:予)?受理|撤[回销件]/;

/** Whether words about requests leave no doubt which are meant: all of the year's, and one row or column of the table. */
export function requestsFirm(it: Case): boolean {
  const { counted, phrase, figure } = it;
  const { kinds } = phrase;
  if (kinds.has("channel") && !(kinds.has("total") && kinds.has("etc"))) return false;
  const isLeaf = leaves.some((leaf) => counted.subject.endsWith(leaf));
  if ((isNarrowed(it) && !isLeaf) || namesSeveral(kinds) || qualified(it)) return false;
  if (maySpeakOfMarks(sentenceAround(it))) return false;
  if (ofSome.test(clauseBefore(it)) || byOneWay.test(clauseBefore(it))) return false;
  if (counted.subject === "requests.newlyReceived") {
    const plainly = kinds.has("receive") || kinds.has("accept") || "件宗份起例".includes(figure.unit);
    const whole = !it.among || it.text.slice(phrase.start, figure.start).includes("新收");
    const near = !phrase.distant || kinds.has("receive");
    const all = kinds.has("receive") || kinds.has("accept") || opensWithAll(it);
    return (
      whole && near && plainly && all && noQualifier(it) && isOfNewRequests(it) && !isDealtWith(it) && !isSifted(it)
    );
  }
  if (countsInformation(it) || (counted.subject === "requests.granted" && !kinds.has("granted"))) return false;
  if (counted.subject === "requests.notProcessed.repeat" && !tellsHow.test(sentenceAround(it))) return false;
  if (counted.reading === "carried" || it.some || !isOfRequests(it)) return false;
  if (counted.subject === "requests.total") return closedFirm(it);
  if (counted.subject === "requests.carriedIn" && isDealtWith(it)) return false;
  if (counted.subject === "requests.carriedIn" && it.amongClosed) return exceedsTable(it);
  if (!it.among || it.amongClosed || isApplicant(counted) || nothingCarriedIn(it.report)) return true;
  return exceedsTable(it);
}

/** A request that repeats another was not processed only where results are told: `收到申请12件，其中重复申请2件` may have been answered. */
const tellsHow = /不予处理|予以公开|部分公开|不予公开|无法提供|办理结果/;
const sifted =
  /^[^。!?]{0,40}(?:甄别|筛选|[有无]效(?:的)?(?:政府信息公开)?申请|(?:认定|登记|确认)为|不?属于政府信息公开)/;

/** `接收申请13件，经甄别属于政府信息公开申请12件`: more came in than were requests for information. */
function isSifted({ text, figure }: Case): boolean {
  return sifted.test(text.slice(figure.end, figure.end + 60));
}

const dealt = /(?:答复|办结|办理|处理)[^,;。:()]{0,60}$/;

/** `办结新收申请119件`, `答复上年结转申请2件、本年新收申请10件`: those dealt with, of either kind. */
function isDealtWith({ text, phrase, figure }: Case): boolean {
  const deed = phrase.tokens.findIndex((token) => isOfKind(token, "close", "accept"));
  const newly = phrase.tokens.findLastIndex((token) => isOfKind(token, "receive"));
  if (deed >= 0 && newly > deed) return true;
  const words = text.slice(Math.max(0, figure.start - LONGEST_LIST), figure.start);
  const carried = phrase.tokens.find((token) => token.type === "word" && token.kind === "carry");
  if (carried !== undefined) return dealt.test(text.slice(Math.max(0, carried.start - LONGEST_LIST), carried.start));
  return words.includes("、") && /新收|新增/.test(words) && dealt.test(words.slice(0, words.lastIndexOf("、")));
}

const LONGEST_LIST = 60;

const isOfKind = (token: Token, ...kinds: readonly Kind[]): boolean =>
  token.type === "word" && kinds.includes(token.kind);

/** Part of some requests or of all: more than the table has of all is wrong either way. */
function exceedsTable({ report, counted, figure }: Case): boolean {
  const values = readingValues(report, counted.reading as string) ?? [];
  return values.length > 0 && values.every(({ value }) => figure.value > value);
}

/** `其中3件已办结` may leave the others for a reason; `答复书5份` counts papers; `1件答复不存在` tells a result unknown here. */
function closedFirm(it: Case): boolean {
  const { text, figure, among, phrase } = it;
  if (
    phrase.end > figure.end &&
    !/^(?:完毕|完成|了)?(?:[,;:。!?()、\n]|$)/.test(text.slice(phrase.end, phrase.end + 3))
  )
    return false;
  if (someOnly.test(sentenceAround(it)) || "份次条".includes(figure.unit || "件")) return false;
  return among ? exceedsTable(it) : !completesWithOthers(it);
}

/** Tokens behind a figure among which its fellows are looked for. */
const PARTS = 32;

/** `答复7件，告知4件，补正后仍不明确1件`: the figures behind it and this one make up all of them. */
function completesWithOthers({ report, tokens, index, figure, counted }: Case): boolean {
  const all = new Set((readingValues(report, counted.reading as string) ?? []).map(({ value }) => value));
  let sum = figure.value;
  for (const token of tokens.slice(index + 1, index + 1 + PARTS)) {
    if (token.type === "word" && token.kind === "amongThem") return false;
    if (token.type !== "figure" || token.figure.unit !== figure.unit) continue;
    sum += token.figure.value;
    if (all.has(sum)) return true;
  }
  return false;
}

/** `不予公开信息10条`: so much information of an agency is not public, whoever asked. */
function countsInformation({ text, phrase, figure }: Case): boolean {
  if (!"条项".includes(figure.unit || "件")) return false;
  return /(?:公开|提供|处理)的?(?:类|政府)?信息/.test(text.slice(phrase.start, Math.max(phrase.start, figure.start)));
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

/** Before what is counted, these narrow it to what one applicant asked, or another body had a part in. */
const ofSome = /同一|个别|部分|某|该|申请人|[\d两三几][名位人]|联合|会同|协助|配合|指导|转办|转来|交办|移送|代为/;

/** `通过邮政EMS收到申请2件`: by one way of several. */
const byOneWay = /(?:通过|经由|利用|依托|借助)[^,;。:等]{1,20}$/;

const isApplicant = ({ subject }: Counted) => subject.startsWith("requests.newlyReceived.");

/** With requests carried in, results of the new ones alone are fewer than the table's. */
function nothingCarriedIn(report: Report): boolean {
  return cellValue(report, "requests", "carriedIn", "total") === 0;
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
