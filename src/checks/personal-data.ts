import type { Check } from "../model/check.js";
import { isIdentityNumber } from "./parts/check-digits.js";
import { everyGeneration } from "./parts/generations.js";
import { mostFindings, proseOf, quoteProse } from "./parts/prose.js";
import { noProse } from "./parts/reasons.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

const numbers = /(?<![\dA-Za-z.:/-])(?:1[3-9]\d{9}|\d{17}[\dXx])(?![\dA-Za-z])/g;
/** A number printed after one of these is the office's own line … */
const office = /(?:电话|热线|传真|联系方式|拨打|来电|咨询|邮编|短信)/;
/** … unless a person stands before it. */
const person = /申请人|当事人|举报人|投诉人|信访人|身份证/;
/** How far before the number such a word is looked for. */
const NEAR = 16;

/** No mobile or identity number of a person stands in the text. */
export const personalData: Check = {
  id: "personal-data",
  severity: "info",
  templates: everyGeneration,
  title: { zh: "文中没有个人手机号码、身份证号码", en: "No mobile or identity number of a person stands in the text" },
  basis: {
    zh: "公开文本不应含有自然人的联系方式和证件号码，避免损害第三方合法权益。",
    en: "A published text should not show a person's number; it may harm the rights of third parties.",
  },
  severityReason: {
    zh: "号码可能是对外公布的办公电话，仅作提示；紧跟“电话”等字样的办公号码不提示。",
    en: "The number may be an office line; only worth a look. Numbers after words such as telephone are passed over.",
  },
  mend: { zh: "删去或隐去号码的部分数字。", en: "Remove the number or mask part of it." },
  example: "申请人张某（13800000000）提出的申请",
  *run({ report }) {
    const prose = proseOf(report);
    if (prose.text.trim() === "") return yield unknown("report", noProse);
    let found = 0;
    for (const { 0: number, index } of prose.text.matchAll(numbers)) {
      const identity = number.length === 18;
      if (identity ? !isIdentityNumber(number) : isOffice(prose.text, index)) continue;
      if (found === mostFindings) return;
      found += 1;
      const piece = quoteProse(prose, index, index + number.length);
      const masked = `${number.slice(0, 3)}****${number.slice(-4)}`;
      yield fail(
        piece.path,
        {
          zh: `文中出现${identity ? "身份证号码" : "手机号码"} ${masked}，请核对是否为个人信息`,
          en: `${identity ? "An identity number" : "A mobile number"} ${masked} stands in the text; please check whether it is personal`,
        },
        [piece],
      );
    }
    if (found === 0) yield pass("report");
  },
};

function isOffice(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return office.test(before) && !person.test(before);
}
