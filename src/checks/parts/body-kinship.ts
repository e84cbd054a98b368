import { placeOf } from "../../model/place.js";
import { abbreviates, rearranges } from "./agency-name.js";

/** Kinds of bodies by how their names end; an office may sign for its government, so only names of one kind are compared. */
const kinds = [
  /局$/,
  /厅$/,
  /委员会$/,
  /镇(?:人民)?政府$/,
  /乡(?:人民)?政府$/,
  /街道办事处$/,
  /[省市县区州盟旗]人民政府$/,
];

/**
 * Trades whose bodies manage, house or were merged with one another in many places (林业局 within 自然资源局, 粮食局 within 发改委): one of
 * them may speak, publish or sign for another. Source: the reforms of 2018 and 2023 and common 合署 arrangements.
 */
const families = [
  /自然资源|国土|规划|林业|林草|园林|海洋|不动产|测绘/,
  /发展和?改革|发改|粮食|物资储备|能源|物价|统计|铁路/,
  /市场监督|市场监管|工商|质量技术|食品药品|药品|知识产权/,
  /文化|旅游|文旅|广播|电视|广电|新闻出版|体育|文物/,
  /农业|农村|乡村振兴|扶贫|畜牧|渔业|水产|农机|供销/,
  /卫生|健康|卫健|中医药|疾病|疾控|老龄|医疗保障|医保/,
  /工业|信息化|工信|经济|科技|科学技术|中小企业|国防科技|商务|招商|投资促进|贸易|国资|国有资产|金融|财政/,
  /住房|城乡建设|住建|房产|城市管理|城管|综合行政执法|人民防空|人防|公用|市政/,
  /交通|公路|港航|港口|运输|民航/,
  /人力资源|社会保障|人社|社保|就业|民政|退役军人|残疾/,
  /教育|教体|体育|招生/,
  /应急|安全生产|地震|消防|气象/,
  /生态环境|环境保护|环保/,
];
/** Bodies that publish for others. */
const publishers = /数据|政务|行政审批|信息|机关事务|档案|电子|融媒|新闻/;

/**
 * True for names of two bodies of one kind, neither of which abbreviates the other, is put together from its words or is set over it. Both compact and folded. `mayStandIn`
 * says that where the other is named a body that manages this one or publishes for it may be named as well: then such a one does not count.
 */
export function areDistinct(own: string, other: string, mayStandIn: boolean): boolean {
  const kind = kinds.find((ending) => ending.test(own));
  if (kind?.test(other) !== true || own.includes(other)) return false;
  if (abbreviates(own, other) || rearranges(own, other)) return false;
  if (isAbove(own, other)) return false;
  if (!mayStandIn || sameOrgan(own, other)) return true;
  return (
    !publishers.test(other) &&
    !(inOnePlace(own, other) && families.some((trade) => trade.test(own) && trade.test(other)))
  );
}

/** A trade and the kind of body: `财政局`. Names that end alike and are not one body's are of two places. */
const shortestOrgan = 3;

function sameOrgan(own: string, other: string): boolean {
  return own.slice(-shortestOrgan) === other.slice(-shortestOrgan);
}

/** True unless both names say where they stand and that is not one place. */
function inOnePlace(own: string, other: string): boolean {
  const here = placeOf(own).region;
  const there = placeOf(other).region;
  return here === null || there === null || here.code === there.code;
}

/** True when the other body stands over this one: of its province or prefecture, or of the centre. */
function isAbove(own: string, other: string): boolean {
  const here = placeOf(own);
  const there = placeOf(other);
  if (there.level === "national") return true;
  if (/^(?:省|自治区|市|地区|州)(?![县区])/.test(other)) return true;
  if (here.region === null || there.region === null) return false;
  const stem = there.region.code.replace(/(?:00){1,2}$/, "");
  return stem.length < 6 && here.region.code !== there.region.code && here.region.code.startsWith(stem);
}
