import { levelOf, regionTable } from "../model/region-table.js";
import type { Level, Region, UnitType } from "../model/report.js";
import { chance, pick, pickWeighted, type Random, wholeBetween } from "../stats/random.js";
import { creditCode } from "./credit-code.js";
import { type Field, fields, general } from "./fields.js";

/** An agency that does not exist, in a place that does. */
export interface Agency {
  readonly name: string;
  /** How it speaks of itself: `我局`, `我县`, `本街道`. */
  readonly self: string;
  /** For a town or a street office the county it lies in. */
  readonly region: Region;
  readonly level: Level;
  readonly unitType: UnitType;
  readonly field: Field;
  /** Its unified social credit code. */
  readonly code: string;
  /** Requests it receives in an ordinary year. */
  readonly requests: number;
  /** How much more it decides than a county office. */
  readonly scale: number;
}

type Kind = "department" | "government" | "town" | "street";

const kinds: readonly (readonly [Kind, number])[] = [
  ["department", 66],
  ["government", 14],
  ["town", 14],
  ["street", 6],
];
const towns =
  "青石 柳河 东升 平桥 大湾 红旗 清水 双塔 白云 永兴 新丰 龙泉 石门 长岭 枫林 梅溪 沙坪 万寿 南浦 北渡".split(" ");

/** An agency whose name is not in `taken`; takes it. Names of districts carry their city's, so that they name one place. */
export function drawAgency(random: Random, taken: Set<string>): Agency {
  const regions = [...regionTable().byCode.values()].filter(isDrawn);
  for (;;) {
    const kind = pickWeighted(random, kinds);
    const agency =
      kind === "town" || kind === "street" ? drawTown(random, regions, kind) : drawOffice(random, regions, kind);
    if (taken.has(agency.name)) continue;
    taken.add(agency.name);
    return agency;
  }
}

const drawnNow = new Map<Region, boolean>();
/** Regions with a plain name of today: no zones, no mere `城区`, no former code of a place that has another now. */
function isDrawn(region: Region): boolean {
  const known = drawnNow.get(region);
  if (known !== undefined) return known;
  const { name } = region;
  const drawn =
    !/新区|新城|开发|管理区|^.{0,2}(?:城|矿|郊)区$|特别行政区|台湾|兵团/.test(name) &&
    !region.code.startsWith("71") &&
    regionTable().byName.get(name)?.includes(region) === true;
  drawnNow.set(region, drawn);
  return drawn;
}

/** A county's name with its city's before it where there is one; all others alone. */
function fullName(region: Region): string {
  const { byCode } = regionTable();
  if (levelOf(region) !== "county") return region.name;
  const city = byCode.get(`${region.code.slice(0, 4)}00`) ?? byCode.get(`${region.code.slice(0, 2)}0000`);
  return city === undefined || (levelOf(city) === "province" && !city.name.endsWith("市"))
    ? region.name
    : `${city.name}${region.name}`;
}

function drawOffice(random: Random, regions: readonly Region[], kind: "department" | "government"): Agency {
  const wanted: Level = pickWeighted(random, [
    ["county", 70],
    ["prefecture", 25],
    ["province", 5],
  ]);
  const region = pick(
    random,
    regions.filter((each) => levelOf(each) === wanted),
  );
  const field = kind === "government" ? general : pick(random, fields);
  const office = wanted === "province" ? field.province : field.local;
  const place = region.name.endsWith("县") && chance(random, 0.4) ? region.name : fullName(region);
  return {
    name: `${place}${office}`,
    self: kind === "government" ? `我${region.name.at(-1)}` : office.endsWith("委员会") ? "我委" : `我${office.at(-1)}`,
    region,
    level: wanted,
    unitType: kind,
    field,
    code: creditCode(random, region.code),
    requests: kind === "government" ? governmentRequests(random, wanted) : officeRequests(random, wanted),
    scale: (wanted === "county" ? 1 : wanted === "prefecture" ? 2 : 4) * (0.6 + random()),
  };
}

function drawTown(random: Random, regions: readonly Region[], kind: "town" | "street"): Agency {
  const region = pick(
    random,
    regions.filter((each) => levelOf(each) === "county"),
  );
  const ending = kind === "street" ? "街道" : pick(random, ["镇", "镇", "乡"]);
  return {
    name: `${fullName(region)}${pick(random, towns)}${ending}${kind === "street" ? "办事处" : "人民政府"}`,
    self: kind === "street" ? "本街道" : `我${ending}`,
    region,
    level: "township",
    unitType: kind === "street" ? "other" : "government",
    field: general,
    code: creditCode(random, region.code),
    requests: chance(random, 0.55) ? 0 : wholeBetween(random, 1, 12),
    scale: 0.02 + random() * 0.05,
  };
}

function governmentRequests(random: Random, level: Level): number {
  if (level === "county") return wholeBetween(random, 40, 320);
  return wholeBetween(random, 250, level === "prefecture" ? 1500 : 2400);
}

/** Most departments receive a handful or none. */
function officeRequests(random: Random, level: Level): number {
  if (level === "province") return wholeBetween(random, 10, 120);
  if (chance(random, level === "county" ? 0.5 : 0.25)) return 0;
  return Math.round(1 + 20 * random() ** 2) * (level === "county" ? 1 : 2);
}
