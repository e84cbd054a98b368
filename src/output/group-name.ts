import type { Bilingual, Language } from "../model/bilingual.js";
import type { Level, UnitType } from "../model/report.js";
import type { GroupKey } from "../score/scheme.js";

/** Kinds of bodies in words. */
export const unitTypeNames: Readonly<Record<UnitType, Bilingual>> = {
  government: { zh: "政府", en: "governments" },
  department: { zh: "部门", en: "departments" },
  other: { zh: "其他机关", en: "other bodies" },
};

/** Administrative levels in words. */
export const levelNames: Readonly<Record<Level, Bilingual>> = {
  national: { zh: "国家级", en: "national" },
  province: { zh: "省级", en: "province" },
  prefecture: { zh: "市级", en: "prefecture" },
  county: { zh: "县级", en: "county" },
  township: { zh: "乡级", en: "township" },
};

type Naming = (part: string) => Bilingual;

const named =
  (names: Readonly<Record<string, Bilingual>>): Naming =>
  (part) =>
    names[part] ?? { zh: part, en: part };

const namings: { readonly [key in GroupKey]: Naming } = {
  unitType: named({ ...unitTypeNames, unknown: { zh: "类别未知", en: "kind unknown" } }),
  level: named({ ...levelNames, unknown: { zh: "层级未知", en: "level unknown" } }),
  year: (part) => ({ zh: `${part} 年度`, en: part }),
  template: (part) => ({ zh: `${part} 版格式`, en: `${part} format` }),
  region: (part) => ({ zh: `省级代码 ${part}`, en: `province code ${part}` }),
};

/** A peer group in words, from its key in the tables (`department/county/2022/2021`) and what such keys are made of. */
export function groupName(group: string, groupBy: readonly GroupKey[], language: Language): string {
  return group
    .split("/")
    .map((part, i) => {
      const key = groupBy[i];
      return key === undefined ? part : namings[key](part)[language];
    })
    .join(" · ");
}
