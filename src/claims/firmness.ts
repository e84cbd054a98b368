import type { Case } from "./case.js";
import { caseWords } from "./counting-words.js";
import { disputesFirm } from "./dispute-firmness.js";
import { requestsFirm } from "./request-firmness.js";
import type { Kind } from "./words.js";

const LONGEST_ORGAN = 14;
const SHORTEST_OWN_NAME = 4;
const organBefore = /[\u4e00-\u9fff]{0,12}(?:[局委厅镇乡校司]|街道|中心|单位|部门|大队|支队)$/;

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
