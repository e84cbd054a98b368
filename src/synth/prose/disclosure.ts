import { cut, oneOf, type Sentence, some } from "./telling.js";

/** What an agency published on its own: items that add up, documents and decisions as the tables have them, and counts no table holds. */
export const disclosureSentences: readonly Sentence[] = [
  ({ agency, year, random }) => {
    const total = some(random, 40, 1900);
    const [a, b, c] = cut(random, total, 3) as [number, number, number];
    const [t, u, v] = agency.field.topics as [string, string, string];
    return oneOf(
      random,
      `${year}年，${agency.self}通过门户网站主动公开政府信息${total}条，其中${t}类${a}条、${u}类${b}条、${v}类${c}条。`,
      `全年主动公开政府信息${total}条：${t}${a}条，${u}${b}条，${v}${c}条。`,
      `${agency.self}全年公开政府信息共${total}条，包括${t}信息${a}条、${u}信息${b}条、${v}信息${c}条。`,
      `主动公开政府信息${total}余条，主要涉及${t}、${u}和${v}。`,
    );
  },
  ({ numbers, random, agency }) =>
    numbers.documents === 0
      ? oneOf(
          random,
          "本年度未制发行政规范性文件。",
          `全年没有新制定行政规范性文件，以部门文件形式印发${some(random, 2, 30)}件。`,
        )
      : oneOf(
          random,
          `全年制发行政规范性文件${numbers.documents}件，均在签发之日起20个工作日内上网。`,
          `制定并公开行政规范性文件${numbers.documents}件，另有部门文件${some(random, 3, 40)}件按目录公开。`,
          `《${agency.field.document}》等${numbers.documents}件行政规范性文件印发当日即在网站发布。`,
        ),
  ({ numbers: { licensing, penalties }, random }) =>
    licensing > 0 && penalties > 0
      ? oneOf(
          random,
          `全年作出行政许可决定${licensing}件、行政处罚决定${penalties}件，决定作出后7个工作日内上网。`,
          `作出行政处罚决定${penalties}件，决定书隐去个人住址后公开。`,
        )
      : null,
  ({ agency, random }) => {
    const comments = some(random, 20, 400);
    return `《${agency.field.document}》公开征求意见${some(random, 15, 30)}天，收到意见${comments}条，采纳${some(random, 1, 15)}条，未采纳的逐条说明了理由。`;
  },
  ({ agency, random }) =>
    oneOf(
      random,
      `围绕${agency.field.topics[0]}制作图解${some(random, 3, 28)}篇、短视频${some(random, 2, 15)}个，让${agency.field.people}一看就懂。`,
      `开展“政府开放日”活动${some(random, 1, 5)}场，${some(random, 30, 260)}名${agency.field.people}走进办事现场。`,
      `召开新闻发布会${some(random, 1, 6)}场，就${agency.field.topics[1]}回答记者提问${some(random, 4, 30)}个。`,
    ),
  ({ agency, year, random }) =>
    `12345热线转来的${some(random, 15, 900)}件${agency.field.topics[2]}工单全部办结，其中共性问题整理成问答${some(random, 5, 40)}条，于${year}年${some(random, 3, 11)}月集中上网。`,
];
