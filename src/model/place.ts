import { fold } from "../text/fold.js";
import { levelOf, regionTable } from "./region-table.js";
import type { Level, Region } from "./report.js";

/** Where an agency stands, as far as its name tells without doubt. */
export interface Place {
  /** The deepest GB/T 2260 unit whose organ it is; for a township, street or town the county (or the city without counties) it lies in. */
  readonly region: Region | null;
  readonly level: Level | null;
}

/** Bodies of the centre; what follows them (`国家税务总局枣庄市税务局`) tells which of its local offices it is. */
const national =
  /^(?:国务院|国家(?!级)|中华人民共和国国家|中国(?!共产党))[\u4e00-\u9fff]{0,16}?(?:总局|委员会|总署|局|署|办公厅|办公室|人民银行|委$)|^中华人民共和国(?:[\u4e00-\u9fff]{2,8}部|海关总署|审计署)/;
const ministry =
  /^(?:外交|国防|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理)部$|^(?:审计署|海关总署|国务院)$/;
const party = /^(?:中国共产党|中共|共青团)/;
const township = /(?:镇|乡|苏木)(?:$|(?:人民)?政府)|街道(?:$|办)|[\u4e00-\u9fff]街道(?:党|工委)/;

/** District names that cities also give to parts without a code: alone they name no place. Source: names of GB/T 2260 that are mere directions or functions. */
const needsParent = new Set([
  "东区",
  "西区",
  "城区",
  "郊区",
  "矿区",
  "城东区",
  "城西区",
  "城北区",
  "城中区",
  "新市区",
  "新城区",
  "滨海新区",
]);

/** Where the name of an organ ends: whatever 区 stands after it belongs to another body. */
const organEnd = /[局委厅办院部处会署站所队馆社校司府]/;
/** Words with 市, 县, 区, 旗 in them that name no unit: `城市管理局`, `社区矫正管理局`. */
const plainWord = /^(?:城市|社区|都市|辖区|.市场|.市政|.市容|.市民|.区域|.区划|.县域)/;
/** Names of towns that end like a unit's: `红旗乡`, `新市镇`. */
const townName = /^[市县旗](?:镇|乡|街道)/;
const zone = /管委会|[园城港岛湖山场]管理委员会|农场|林场|产业园|科技城|新城/;

/**
 * Region and level of an agency by its name alone. A name resolves only when its chain (province, prefecture, county) is in GB/T 2260
 * without contradiction and leads to one region: `鼓楼区财政局` (four districts), `区商务局` and `广州市安居区商务局` have none. Development
 * zones have no code and are no organ of the place around them, so `烟台经济技术开发区商务局` and `重庆市两江新区管委会` have no region either;
 * a district that shares its organs with a zone keeps its own. The level is also given when every candidate has the same.
 */
export function placeOf(agency: string): Place {
  const name = fold(agency).replaceAll(" ", "").replaceAll("\n", "");
  if (ministry.test(name)) return { region: null, level: "national" };
  const rest = name.replace(national, "").replace(party, "");
  const isVertical = national.test(name);
  if (isVertical && rest === "") return { region: null, level: "national" };
  if (rest.startsWith("新疆生产建设兵团"))
    return { region: null, level: /[师团]/.test(rest.slice(8)) ? null : "province" };
  const chain = followChain(rest);
  if (chain === null) return { region: null, level: isVertical ? null : levelOfWords(rest) };
  return endOfChain(chain);
}

interface Chain {
  /** The regions the chain may lead to; several when one name is borne by several. */
  readonly candidates: readonly Region[];
  /** What follows the last name, up to a bracket or comma. */
  readonly organ: string;
}

function followChain(name: string): Chain | null {
  let candidates: readonly Region[] = [];
  let at = 0;
  for (;;) {
    const length = nameLength(name, at);
    if (length === 0) break;
    const found = regionTable().byName.get(name.slice(at, at + length)) as readonly Region[];
    const below = at === 0 ? found : found.filter((region) => candidates.some((parent) => lies(region, parent)));
    if (below.length === 0) return { candidates: [], organ: name.slice(at) };
    candidates = below;
    at += length;
  }
  if (at === 0) return null;
  const first = name.slice(0, at);
  const organ = name.slice(at).split(/[(,、/;]/)[0] as string;
  if (needsParent.has(first)) return { candidates: [], organ };
  return isShortProvince(first, candidates) && !/^$|(?:厅|政府)$/.test(organ) ? null : { candidates, organ };
}

/** `广西商务厅` is the province's; `北京路街道办事处` and `上海海关` are not. */
function isShortProvince(first: string, candidates: readonly Region[]): boolean {
  return candidates.length === 1 && levelOf(candidates[0] as Region) === "province" && candidates[0]?.name !== first;
}

/** How long the longest region name is that stands at this offset; 0 when none does. */
function nameLength(name: string, at: number): number {
  const { byName, longestName } = regionTable();
  for (let length = Math.min(longestName, name.length - at); length >= 2; length--)
    if (byName.has(name.slice(at, at + length))) return length;
  return 0;
}

function lies(inner: Region, outer: Region): boolean {
  const digits = levelOf(outer) === "province" ? 2 : 4;
  return levelOf(outer) !== "county" && inner !== outer && inner.code.slice(0, digits) === outer.code.slice(0, digits);
}

function endOfChain({ candidates, organ }: Chain): Place {
  const only = candidates.length === 1 ? (candidates[0] as Region) : null;
  const within = namesUnit(organ);
  if (township.test(organ))
    return { region: within || only === null || hasCounties(only) ? null : only, level: "township" };
  if (within) return { region: null, level: levelOfWords(organ) };
  const [first] = candidates;
  const level = first === undefined ? null : levelOf(first);
  return { region: only, level: candidates.every((region) => levelOf(region) === level) ? level : null };
}

/** True when the rest of a name starts with a unit of its own that the standard does not list: a zone, a new area, an unknown county. */
function namesUnit(organ: string): boolean {
  for (let i = 0; i < organ.length; i++) {
    const char = organ[i] as string;
    const isPlain = plainWord.test(organ.slice(i - 1, i + 2)) || townName.test(organ.slice(i, i + 3));
    if ("市县区旗".includes(char) && i > 0 && !isPlain) return true;
    if (organEnd.test(char)) break;
  }
  return zone.test(organ);
}

function hasCounties(region: Region): boolean {
  if (levelOf(region) === "county") return false;
  for (const other of regionTable().byCode.values()) if (lies(other, region)) return true;
  return false;
}

/** The level that the words themselves say, of a place the standard does not know: `县教育局`, `X镇人民政府`. A bare 市 or 区 may be of several levels. */
function levelOfWords(name: string): Level | null {
  if (township.test(name)) return "township";
  if (/^(?:省|[\u4e00-\u9fff]{1,3}省|自治区)/.test(name)) return "province";
  if (/^(?:州|地区|盟)|^[\u4e00-\u9fff]{1,12}自治州/.test(name)) return "prefecture";
  return /^[^局委厅办院部处会署站所队馆社校司府区]{0,16}(?:县|自治旗)/.test(name) ? "county" : null;
}
