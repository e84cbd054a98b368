import type { Case } from "./case.js";
import { caseWords } from "./counting-words.js";
import { disputesFirm } from "./dispute-firmness.js";
import { requestsFirm } from "./request-firmness.js";
import type { Kind } from "./words.js";

/** Whether the words leave no doubt what is counted, whose and when, so that a table with another number contradicts them. */
export function isFirm(it: Case): boolean {
  const { counted, figure, setting, phrase } = it;
  if (counted.reading === null || !setting.sure || !caseWords.has(figure.unit)) return false;
  if (phrase.kinds.has("each") && it.text.slice(phrase.start, figure.start).includes("分别")) return false;
  if (it.another) return false;
  if (counted.subject.startsWith("requests.")) return requestsFirm(it);
  if (counted.subject.startsWith("reviewAndLitigation")) return disputesFirm(it);
  return disclosureFirm(it);
}

function disclosureFirm({ counted, phrase, text, figure, among, topic }: Case): boolean {
  const { kinds } = phrase;
  const between = text.slice(phrase.start, Math.max(figure.start, phrase.start));
  if (
    among ||
    phrase.distant ||
    /[、和及与等]/.test(between) ||
    (figure.unit === "" ? figure.value > 0 : "条次".includes(figure.unit))
  )
    return false;
  if (/licensing|penalties|coercion/.test(counted.subject)) {
    return kinds.has("decision") && !kinds.has("publish") && !kinds.has("activePublish") && !kinds.has("channel");
  }
  const named = kinds.has("normativeDocuments") || kinds.has("regulations");
  if (!named && topic?.strong !== true) return false;
  if (kinds.has("documentWork") || counted.subject.startsWith("disclosure.procurement")) return false;
  return ["make", "publish", "activePublish", "inForce", "repeal"].some((kind) => kinds.has(kind as Kind));
}
