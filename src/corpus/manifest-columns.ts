import type { Bilingual } from "../model/bilingual.js";
import type { IsoDate, Level, UnitType } from "../model/report.js";
import type { StatedFacts } from "../model/subject.js";

/** How one column of a manifest is read. */
export interface ManifestColumn {
  /** The fact a filled-in field states; null when it cannot be read. */
  readonly read: (value: string) => StatedFacts | null;
  readonly expected: Bilingual;
}

/** The regulation that asks for these reports is in force since May 2008. No report is older. */
const FIRST_YEAR = 2008;

const levels = ["national", "province", "prefecture", "county", "township"] as const satisfies readonly Level[];
const unitTypes = ["government", "department", "other"] as const satisfies readonly UnitType[];
const anyText: Bilingual = { zh: "应为文字", en: "must be text" };
const oneOf = (words: readonly string[]): Bilingual => ({
  zh: `应为 ${words.join("、")} 之一`,
  en: `must be one of ${words.join(", ")}`,
});

/** The columns a manifest may have beside `path`; others are left to their owners. */
export const manifestColumns: ReadonlyMap<string, ManifestColumn> = new Map<string, ManifestColumn>([
  ["agency", { read: (value) => ({ agency: value }), expected: anyText }],
  [
    "region_code",
    {
      read: (value) => (/^\d{6}$/.test(value) ? { regionCode: value } : null),
      expected: { zh: "应为六位行政区划代码", en: "must be a region code of six digits" },
    },
  ],
  [
    "level",
    {
      read: (value) => stated(levels, value, (level) => ({ level })),
      expected: oneOf(levels),
    },
  ],
  [
    "unit_type",
    {
      read: (value) => stated(unitTypes, value, (unitType) => ({ unitType })),
      expected: oneOf(unitTypes),
    },
  ],
  [
    "year",
    {
      read: (value) => (/^20\d\d$/.test(value) && Number(value) >= FIRST_YEAR ? { year: Number(value) } : null),
      expected: { zh: "应为报告年度（四位数字，2008 年起）", en: "must be the report's year (four digits, from 2008)" },
    },
  ],
  [
    "published_on",
    {
      read: (value) => {
        const publishedOn = isoDate(value);
        return publishedOn === null ? null : { publishedOn };
      },
      expected: { zh: "应为日期，如 2021-01-29", en: "must be a date such as 2021-01-29" },
    },
  ],
  ["source_url", { read: (value) => ({ sourceUrl: value }), expected: anyText }],
]);

function stated<T extends string>(
  words: readonly T[],
  value: string,
  fact: (word: T) => StatedFacts,
): StatedFacts | null {
  const word = words.find((each) => each === value);
  return word === undefined ? null : fact(word);
}

/** ISO text of `2021-01-29` or `2021/1/29` (as spreadsheets rewrite it); null when there is no such day. */
function isoDate(value: string): IsoDate | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(value);
  if (match === null) return null;
  const iso = `${match[1]}-${match[3]?.padStart(2, "0")}-${match[4]?.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
