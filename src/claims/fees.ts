import type { Case } from "./case.js";
import type { Figure } from "./figure.js";
import { clauseBefore, opensWithAll } from "./names-requests.js";
import type { Phrase } from "./phrase.js";
import type { Counted } from "./subject-rules.js";

const ofTable = "disclosure.fees.amountWanYuan";
/** Nothing but the name of the amount and verbs between `行政事业性收费` and its figure: no `减免`, `和政府性基金共`. */
const plainly =
  /^(?:本年度?|全年|年度|收入|收取|征收|收缴|入库|实际|完成|金额|总金额|总额|数额|总计|合计|共计|共|约|近|超|达到?|为|是|有|了|的|[:(])*$/;
/** What was done with charges that were not taken, or for others: `减免行政事业性收费310万元`. */
const notTaken = /(?:减免|减征|免征|免收|免除|停征|取消|降低|减轻|代收|代征|退还|清退)[^,;。:]{0,8}$/;
const LONGEST_DEED = 12;
const verbs = /(?:共|总共|合计|实际|依法|依规|收取|征收|收缴|完成|收到){0,4}$/;

/** What an amount beside `行政事业性收费` is: that of table two where nothing else is said of it. */
export function feesOf(text: string, figure: Figure, { tokens }: Phrase): Counted {
  const name = tokens.findLast((token) => token.type === "word" && token.kind === "administrativeFee");
  const plain =
    name !== undefined &&
    name.end <= figure.start &&
    plainly.test(text.slice(name.end, figure.start)) &&
    !notTaken.test(text.slice(Math.max(0, name.start - LONGEST_DEED), name.start));
  return plain ? { subject: ofTable, reading: ofTable } : { subject: "administrativeFees", reading: null };
}

/** A sum of money, or none: `行政事业性收费2项` counts kinds of fees. */
export function isFeeAmount({ unit, value }: Figure): boolean {
  return unit === "元" || (unit === "" && value === 0);
}

/** Whether all fees of the year are meant: nothing narrows them (`水土保持补偿费等行政事业性收费`, `代收行政事业性收费`). */
export function feesFirm(it: Case): boolean {
  if (it.among || it.phrase.distant || it.figure.unit !== "元") return false;
  const start = it.phrase.start - (verbs.exec(clauseBefore(it))?.[0].length ?? 0);
  return opensWithAll({ ...it, phrase: { ...it.phrase, start } });
}
