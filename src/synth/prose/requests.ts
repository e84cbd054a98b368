import { cut, listed, oneOf, percent, type Sentence, some, type Telling } from "./telling.js";

const none: Sentence = ({ numbers, random, agency }) =>
  numbers.received + numbers.carriedIn > 0
    ? null
    : oneOf(
        random,
        "全年未收到政府信息公开申请，也没有上年结转的申请。",
        `本年度${agency.self}没有收到政府信息公开申请，受理点的信函和网上渠道每周查看一次。`,
        "本年度收到政府信息公开申请0件，受理电话全年保持畅通。",
        "全年未收到公民、法人或者其他组织提出的政府信息公开申请。",
      );

/** How many requests came, were answered and stayed open: every wording says what the table says. */
const flow: Sentence = ({ numbers: n, random, year, agency }) => {
  if (n.received === 0) return null;
  const before = n.carriedIn > 0 ? `，上年结转${n.carriedIn}件` : "";
  const after = n.carriedOver > 0 ? `，结转下年度继续办理${n.carriedOver}件` : "，全部按期答复";
  return oneOf(
    random,
    `全年共收到政府信息公开申请${n.received}件${before}，办结${n.closed}件${after}。`,
    `${year}年，${agency.self}新收政府信息公开申请${n.received}件${before}，已答复${n.closed}件${after}。`,
    `本年新收政府信息公开申请${n.received}件${before}；办结${n.closed}件${after}。`,
    `${agency.self}全年收到政府信息公开申请${n.received}件${before}，均依法登记并出具回执。`,
    ...(n.carriedIn > 0
      ? [
          `全年受理政府信息公开申请${n.received + n.carriedIn}件（含上年结转${n.carriedIn}件），办结${n.closed}件${after}。`,
        ]
      : []),
  );
};

/** Last year's open requests were answered and none came. */
const onlyCarried: Sentence = ({ numbers: n }) =>
  n.received === 0 && n.carriedIn > 0
    ? `本年度未新收政府信息公开申请，上年结转的${n.carriedIn}件申请已在年内办结。`
    : null;

const results: Sentence = ({ numbers: n, random }) => {
  if (n.closed < 2) return null;
  const list = listed(
    [
      ["予以公开", n.granted],
      ["部分公开", n.partly],
      ["不予公开", n.refused],
      ["无法提供", n.unavailable],
      ["不予处理", n.notProcessed],
      ["其他处理", n.otherHandling],
    ],
    "件",
  );
  return oneOf(
    random,
    `已办结的${n.closed}件申请中，${list}。`,
    `从办理结果看，办结政府信息公开申请${n.closed}件，其中${list}。`,
    ...(n.granted > 0
      ? [`其中予以公开${n.granted}件，占办结申请的${percent(n.granted, n.closed, some(random, 1, 2))}。`]
      : []),
    ...(n.granted + n.partly > 0 ? [`予以公开和部分公开的申请共${n.granted + n.partly}件。`] : []),
  );
};

const applicants: Sentence = ({ numbers: n, random }) => {
  if (n.received < 2) return null;
  const ways = cut(random, n.received, 3);
  return oneOf(
    random,
    `按申请人分，自然人申请${n.persons}件，法人或其他组织申请${n.organisations}件。`,
    `新收申请中，自然人提出${n.persons}件，占${percent(n.persons, n.received, 1)}。`,
    ...(ways === null ? [] : [`从申请渠道看，网上提交${ways[0]}件、信函寄送${ways[1]}件、当面递交${ways[2]}件。`]),
  );
};

/** This year's requests beside last year's. */
const comparison: Sentence = ({ numbers: { received }, last, random }) => {
  if (last === null || received === 0 || last.received === 0 || received === last.received) return null;
  const more = received > last.received;
  const by = Math.abs(received - last.received);
  const share = percent(by, last.received, 2);
  return oneOf(
    random,
    `申请量较上年${more ? "增加" : "减少"}${by}件。`,
    `新收申请${received}件，同比${more ? "增长" : "下降"}${share}。`,
    `上年新收申请为${last.received}件，本年新收${received}件，${more ? "增加" : "减少"}${by}件。`,
  );
};

const practice: Sentence = ({ agency, random }) =>
  oneOf(
    random,
    "登记、转办、答复、送达各环节都有记录可查，答复文书统一编号。",
    `涉及${agency.field.topics[0]}的答复一律先与承办科室会商，由法律顾问会签后寄出。`,
    `申请人对答复有疑问的，由经办人当面解释，平均答复用时${some(random, 5, 15)}个工作日。`,
  );

const disputes: Sentence = ({ numbers: { review, litigation }, random }) => {
  if (review.total + litigation.total === 0)
    return oneOf(
      random,
      "全年未发生因政府信息公开引起的行政复议和行政诉讼。",
      "没有因政府信息公开被申请行政复议、提起行政诉讼。",
      "本年度无因政府信息公开引发的行政复议、行政诉讼案件。",
    );
  const outcomes = ({ upheld, corrected, other, pending }: typeof review) =>
    listed(
      [
        ["结果维持", upheld],
        ["结果纠正", corrected],
        ["其他结果", other],
        ["尚未审结", pending],
      ],
      "件",
    );
  const reviews = `因政府信息公开被申请行政复议${review.total}件${oneOf(random, "", `，其中${outcomes(review)}`)}`;
  return litigation.total === 0
    ? `${reviews}；没有因政府信息公开引起的行政诉讼。`
    : `${reviews}；因政府信息公开引起的行政诉讼${litigation.total}件${oneOf(random, "", `，其中${outcomes(litigation)}`)}。`;
};

/** What the paragraph on requests says: how many there were or that there were none, then more of it. */
export function requestSentences(telling: Telling, count: number): readonly string[] {
  const { random } = telling;
  const main = [none, flow, onlyCarried].map((sentence) => sentence(telling)).find((words) => words !== null) ?? "";
  const more = [results, applicants, comparison, practice, disputes]
    .map((sentence) => sentence(telling))
    .filter((words): words is string => words !== null && random() < count / 5);
  return [main, ...more];
}
