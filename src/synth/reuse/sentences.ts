import { pick, type Random, wholeBetween } from "../../stats/random.js";

const syllables = [
  ..."档案查阅农机补贴危房改造村务监督便民服务乡镇卫生院校车线路灌溉水渠林地确权河道保洁菜场摊位电梯加装旧楼供暖管网路灯学位摇号婚姻登记殡葬减免残疾托养妇幼体检疫苗库存粮仓轮换气象预警森林防火渔船检验盐碱治理茶园扶持蚕桑培训",
];
const actions = [
  ..."核对 回访 梳理 登记 张贴 讲解 抽查 汇编 更换 补录 迁移 试行 督办 走访 演示 录入 比对 归集 挂网 下架 移交 上传 复核 座谈 通报 轮训 测算 摸排 编印 备案".split(
    " ",
  ),
];
const things = [
  ..."公示栏 查阅点 服务手册 电子屏 村级台账 办事指南 申请表格 答复模板 政策图解 热线记录 目录编号 栏目页面 附件链接 责任分工 保密清单 培训课件 意见箱 资料柜 触摸终端 公众号菜单 会议纪要 收费标准 抽查名单 中标结果 水质月报 校园食谱 公交时刻 用药目录 补助名册 拆迁图纸".split(
    " ",
  ),
];
const places = [..."东塘 西岭 南桥 北闸 上圩 下埠 石臼 柳湾 青浦 金沙 龙潭 白鹿 红旗 新河 古井 长坡".split(" ")];
const manners = [..."逐户 按月 分批 当日 错峰 联合 就近 预约 随机 交叉 实名 同步".split(" ")];
const joints = [
  ..."，随后 ，并由专人 ，其间 ，较上年 ，遇节假日 ，经评议后 ，对照清单 ，结合走访 ，重点是 ，全年".split(" "),
];

/** A made-up word of two or three characters, some far more frequent than others. */
function word(random: Random): string {
  const rank = () => syllables[Math.floor(syllables.length * random() ** 1.6)] as string;
  return rank() + rank() + (random() < 0.2 ? rank() : "");
}

const clauses: readonly ((random: Random) => string)[] = [
  (random) =>
    `${pick(random, manners)}${pick(random, actions)}${word(random)}${pick(random, things)}${wholeBetween(random, 2, 900)}份`,
  (random) =>
    `在${pick(random, places)}${pick(random, ["镇", "街道", "社区", "村"])}${pick(random, actions)}${pick(random, things)}和${word(random)}${word(random)}`,
  (random) =>
    `${word(random)}${pick(random, things)}由${wholeBetween(random, 2, 30)}名${word(random)}人员${pick(random, manners)}${pick(random, actions)}`,
  (random) =>
    `${pick(random, actions)}${word(random)}${word(random)}时发现${wholeBetween(random, 1, 60)}处${word(random)}缺漏`,
  (random) =>
    `${word(random)}${word(random)}的${pick(random, things)}改为${pick(random, manners)}${pick(random, actions)}`,
  (random) =>
    `${pick(random, things)}与${word(random)}${pick(random, things)}${pick(random, actions)}后${word(random)}${word(random)}`,
];

/** A sentence that says something nobody else says, of two to four clauses; its agency's name is written as `{name}` now and then. */
export function ownSentence(random: Random): string {
  const subject = random() < 0.15 ? "{name}" : "";
  let text = subject + pick(random, clauses)(random);
  for (let more = wholeBetween(random, 1, 3); more > 0; more--)
    text += (random() < 0.6 ? pick(random, joints) : "，") + pick(random, clauses)(random);
  return `${text}。`;
}

/** Sentences that a share of all agencies writes: set phrases of the genre, in our words. */
export const stockSentences: readonly string[] = [
  "我们始终把公开透明作为工作的基本要求，努力让群众看得到、听得懂、能监督。",
  "虽然做了一些工作，但与群众的期待相比还有不小的距离。",
  "一是公开的内容还不够丰富，二是更新还不够及时，三是队伍力量还比较薄弱。",
  "今后要在拓宽渠道、提高质量、加强培训上再下功夫，推动这项工作再上新的台阶。",
  "对群众来电来信做到件件有登记、事事有回音，回复前须经分管负责人签字。",
  "发布之前层层把关，做到不漏审、不错发、不泄密。",
  "依托网站和新媒体及时发布权威消息，主动回应社会关心的热点。",
  "通过学习交流，工作人员的责任意识和业务水平都有了明显进步。",
];

/** Sentences that law and format ask for: whoever writes them copies nobody. */
export const mandatedSentences: readonly string[] = [
  "根据《中华人民共和国政府信息公开条例》的规定编制本报告。",
  "本报告中所列数据的统计期限自1月1日起至12月31日止。",
  "如对本报告有任何疑问，请与本单位办公室联系，联系电话见门户网站。",
  "本年度无其他需要报告的事项。",
];
