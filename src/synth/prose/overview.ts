import type { AspectId } from "../../model/narrative.js";
import { disclosureSentences } from "./disclosure.js";
import { requestSentences } from "./requests.js";
import { oneOf, type Passage, type Sentence, some, type Telling, tell } from "./telling.js";

const opening: readonly Sentence[] = [
  ({ agency, year, random }) =>
    oneOf(
      random,
      `${year}年，${agency.self}以${agency.field.topics[0]}、${agency.field.topics[1]}为重点推进政务公开，年初列出任务清单${some(random, 8, 30)}项，逐季核对进度。`,
      `过去一年，${agency.self}把${agency.field.people}最关心的${agency.field.topics[0]}摆在公开首位，现将${year}年度有关情况报告如下。`,
      `按照《中华人民共和国政府信息公开条例》规定，${agency.self}${year}年抓住${agency.field.topics[2]}这一重点，做到应公开的及时公开。`,
      `${year}年是${agency.self}推行目录化公开的第${some(random, 2, 4)}年，${agency.field.topics[3]}等事项已全部编入目录。`,
    ),
];

const management: readonly Sentence[] = [
  ({ random }) =>
    `发布前落实三审三校，${some(random, 3, 40)}篇稿件因要素不全退回补充，${some(random, 1, 12)}篇调整了公开属性。`,
  ({ numbers, random }) =>
    numbers.inForce === null || numbers.inForce === 0
      ? `历史文件逐件归档，全年整理${some(random, 20, 300)}卷。`
      : `逐件核对文件效力，现行有效的行政规范性文件${numbers.inForce}件全部附有文号和施行日期。`,
  ({ random }) =>
    `公开目录实行动态调整，新增事项${some(random, 2, 20)}项，下架过期内容${some(random, 5, 90)}处，台账由专人登记。`,
  ({ random, year }) =>
    `信息管理制度修订后自${year}年${some(random, 2, 9)}月1日起执行，保密审查由起草、审核、签发三级签字。`,
];

const platform: readonly Sentence[] = [
  ({ agency, random }) =>
    `门户网站“${agency.field.column}”栏目改版，检索${agency.field.topics[0]}由五次点击减为两次，全年访问${some(random, 2, 60)}万次。`,
  ({ random }) => `微信公众号推送${some(random, 60, 400)}期，关注人数${some(random, 900, 60000)}人，留言当天转办。`,
  ({ agency, random }) =>
    `在办事大厅设查阅点${some(random, 1, 9)}处，配自助终端${some(random, 1, 12)}台，方便${agency.field.people}查询。`,
  ({ random }) => `平台建设经费列入年度安排，适老化和无障碍检测${some(random, 1, 3)}次，均一次通过。`,
];

const supervision: readonly Sentence[] = [
  ({ random }) =>
    `公开工作占科室年度考核${some(random, 2, 8)}分，办公室每月抽查一次，全年下发提醒单${some(random, 2, 20)}份。`,
  ({ random }) => `举办业务培训${some(random, 1, 5)}期，参训${some(random, 20, 400)}人次，新到岗人员先学后干。`,
  ({ random }) => `主要负责人听取专题汇报${some(random, 1, 4)}次，监督检查发现的${some(random, 2, 15)}处疏漏当月补正。`,
];

/** The results Article 50(4) asks governments for, one sentence each. */
const accountability: readonly Sentence[] = [
  ({ random }) => `公开工作列入对各单位的年度考核，${some(random, 10, 40)}个单位参加排名。`,
  ({ random }) =>
    `社会评议以问卷方式进行，回收有效问卷${some(random, 200, 3000)}份，总体满意率${some(random, 85, 98)}.${some(random, 1, 9)}%。`,
  () => "全年没有因公开工作不力需要追究责任的情形。",
];

const plain: Readonly<Record<AspectId, (telling: Telling) => readonly string[]>> = {
  disclosure: (telling) => tell(telling, disclosureSentences, some(telling.random, 2, 4)),
  requests: (telling) => requestSentences(telling, some(telling.random, 1, 4)),
  management: (telling) => tell(telling, management, some(telling.random, 2, 3)),
  platform: (telling) => tell(telling, platform, some(telling.random, 2, 3)),
  supervision: (telling) => [
    ...tell(telling, supervision, 2),
    ...(telling.agency.unitType === "government" ? tell(telling, accountability, accountability.length) : []),
  ],
};

/** Section one: the five aspects the format asks for from 2021 on. */
export function overviewPassages(telling: Telling): readonly Passage[] {
  return [
    { aspect: "opening", sentences: tell(telling, opening, 1) },
    ...(Object.keys(plain) as AspectId[]).map((aspect) => ({ aspect, sentences: plain[aspect](telling) })),
  ];
}

const headings: Readonly<Record<AspectId, readonly string[]>> = {
  disclosure: ["主动公开", "主动公开情况", "主动公开政府信息情况"],
  requests: ["依申请公开", "依申请公开情况", "依申请公开办理情况"],
  management: ["政府信息管理", "政府信息管理情况", "政府信息资源管理"],
  platform: ["平台建设", "政府信息公开平台建设", "公开平台建设情况"],
  supervision: ["监督保障", "监督保障情况", "监督与保障"],
};
const ordinals = "一二三四五六";

/** The paragraphs of section one: headings on lines of their own or at the head of each paragraph, in one of several forms. */
export function overviewParagraphs(passages: readonly Passage[], random: Telling["random"]): readonly string[] {
  const form = oneOf(random, "（#）H。", "（#）H。", "#是H。", "line", "#.H：");
  let count = 0;
  return passages.flatMap(({ aspect, sentences }) => {
    const text = sentences.join("");
    if (aspect === "opening") return text === "" ? [] : [text];
    count += 1;
    const heading = oneOf(random, ...headings[aspect]);
    if (form === "line") return [`（${ordinals[count - 1]}）${heading}`, text];
    const number = form.startsWith("#.") ? String(count) : (ordinals[count - 1] as string);
    return [`${form.replace("#", number).replace("H", heading)}${text}`];
  });
}
