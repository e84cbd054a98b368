import { type Case, sentenceAround } from "./case.js";
import { caseWords } from "./counting-words.js";
import { disputesFirm } from "./dispute-firmness.js";
import { feesFirm } from "./fees.js";
import { clauseBefore } from "./names-requests.js";
import { requestsFirm } from "./request-firmness.js";
import { dealsOut } from "./respectively.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** Whether the words leave no doubt what is counted, whose and when, so that a table with another number contradicts them. */
export function isFirm(it: Case): boolean {
  const { counted, figure, setting, phrase } = it;
  if (counted.reading === null || !setting.sure) return false;
  if (counted.subject === "disclosure.fees.amountWanYuan") return !it.another && feesFirm(it);
  if (!caseWords.has(figure.unit)) return false;
  if (phrase.tokens.some((token) => dealsOut(it.text, token))) return false;
  if (it.another || phrase.kinds.has("unfinished")) return false;
  if (counted.subject.startsWith("requests.")) return requestsFirm(it);
  if (counted.subject.startsWith("reviewAndLitigation")) return disputesFirm(it);
  return disclosureFirm(it);
}

/** In somebody's name, or with others: only some of an agency's documents. */
const inNameOf = /名义|联合|会同|参与|牵头|指导|督促|协助|帮助|配合|推动|代[拟市县区省]/;

function disclosureFirm(it: Case): boolean {
  const { counted, phrase, text, figure, among, topic } = it;
  const { kinds } = phrase;
  if (inNameOf.test(clauseBefore(it) + text.slice(phrase.start, phrase.end)) || isOneOfTwoEnds(it)) return false;
  if (isLongRepealed(it) || andReworked.test(text.slice(figure.end, figure.end + 48))) return false;
  const between = text.slice(phrase.start, Math.max(figure.start, phrase.start));
  if (
    among ||
    phrase.distant ||
    /[、和及与等]/.test(between) ||
    (figure.unit === "" ? figure.value > 0 : "条次".includes(figure.unit))
  )
    return false;
  if (/licensing|otherServices|penalties|coercion/.test(counted.subject)) {
    return kinds.has("decision") && !kinds.has("channel") && !isPublished(it);
  }
  const named = kinds.has("normativeDocuments") || kinds.has("regulations");
  if (!named && topic?.strong !== true) return false;
  if (kinds.has("documentWork") || counted.subject.startsWith("disclosure.procurement")) return false;
  return ["make", "publish", "activePublish", "inForce", "repeal"].some((kind) => kinds.has(kind as Kind));
}

/** `公开规范性文件20件(含修改5件、废止6件)`: more than the table's new ones. */
const andReworked = /^[,(](?:含|其中|包括|包含)[^。)]{0,40}(?:废止|失效|修改|修订|保留)/;

/** `公开已废止规范性文件26件`: of whatever year. */
function isLongRepealed(it: Case): boolean {
  if (!it.counted.subject.endsWith(".repealed")) return false;
  const repeal = it.phrase.tokens.find((token) => token.type === "word" && token.kind === "repeal");
  return isPublished(it) || (repeal !== undefined && it.text[repeal.start - 1] === "已");
}

/** `废止3件，宣布失效2件`: the table has both in one column, or only the first. */
function isOneOfTwoEnds(it: Case): boolean {
  if (!it.counted.subject.endsWith(".repealed")) return false;
  const sentence = sentenceAround(it);
  return sentence.includes("废止") && sentence.includes("失效");
}

/** Tokens of a list that one verb rules. */
const LONGEST_LIST = 32;

/** `公开行政许可结果35件、行政处罚决定书9份`: the words of publishing rule the whole list. */
function isPublished({ tokens, phrase, index }: Case): boolean {
  if (phrase.kinds.has("publish") || phrase.kinds.has("activePublish")) return true;
  for (let at = index - 1; at >= 0 && index - at < LONGEST_LIST; at--) {
    const token = tokens[at] as Token;
    if (token.type === "stop" && token.stop !== "、") return false;
    if (token.type === "word" && (token.kind === "publish" || token.kind === "activePublish")) return true;
  }
  return false;
}
