import { readFileSync } from "node:fs";
import { dataFile } from "./data-directory.js";
import type { Level, Region } from "./report.js";

/** The names of GB/T 2260 and what they can stand for. */
interface RegionTable {
  /** Every region that bears a name: current ones, and former ones that have not simply got another code. Short forms of provinces and 自治州 included. */
  readonly byName: ReadonlyMap<string, readonly Region[]>;
  readonly byCode: ReadonlyMap<string, Region>;
  /** UTF-16 units of the longest name. */
  readonly longestName: number;
}

const peoples =
  /(?:蒙古族?|回族|藏族|苗族|彝族|壮族|布依族|朝鲜族|侗族|白族|土家族|哈尼族|哈萨克族?|傣族|傈僳族|景颇族|柯尔克孜族?|羌族)+自治州$/;
const provinceEnding = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/;

let table: RegionTable | null = null;

/**
 * GB/T 2260 as of the end of 2024, with the units that were dissolved, merged or renamed since 2018 (old reports bear their names). Read
 * once, from `lexicons/regions.csv`, which `scripts/regions.mjs` makes from the list of the Ministry of Civil Affairs as packaged by lcn.
 */
export function regionTable(): RegionTable {
  table ??= readTable(readFileSync(dataFile("regions.csv"), "utf8"));
  return table;
}

/** The region with this six-digit code, former ones included; null when the standard has none. */
export function regionByCode(code: string): Region | null {
  return regionTable().byCode.get(code) ?? null;
}

/** The level of a region by its code: `370000` province, `370400` prefecture, else county (districts of municipalities and county-level cities too). */
export function levelOf({ code }: Region): Level {
  return code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
}

function readTable(csv: string): RegionTable {
  const byName = new Map<string, Region[]>();
  const byCode = new Map<string, Region>();
  const former: Region[] = [];
  for (const line of csv.split("\n").slice(1)) {
    const [code, name, until] = line.split(",");
    if (code === undefined || name === undefined) continue;
    const region: Region = { code, name };
    if (until !== "") former.push(region);
    else {
      byCode.set(code, region);
      for (const each of namesOf(region)) addTo(byName, each, region);
    }
  }
  for (const region of former) {
    if (!byCode.has(region.code)) byCode.set(region.code, region);
    const namesakes = byName.get(region.name) ?? [];
    if (!namesakes.some((other) => isSamePlace(region, other))) addTo(byName, region.name, region);
  }
  return { byName, byCode, longestName: Math.max(...[...byName.keys()].map((name) => name.length)) };
}

function namesOf(region: Region): string[] {
  const short = levelOf(region) === "province" ? provinceEnding : levelOf(region) === "prefecture" ? peoples : null;
  if (short === null || !short.test(region.name)) return [region.name];
  return [region.name, region.name.replace(short, levelOf(region) === "province" ? "" : "州")];
}

function addTo(byName: Map<string, Region[]>, name: string, region: Region): void {
  const regions = byName.get(name);
  if (regions === undefined) byName.set(name, [region]);
  else regions.push(region);
}

/** A former region whose name lives on nearby only changed its code. Districts (区) of different cities do share names; counties and cities of one province do not. */
function isSamePlace(former: Region, current: Region): boolean {
  const digits = former.name.endsWith("区") ? 4 : 2;
  return former.code.slice(0, digits) === current.code.slice(0, digits);
}
