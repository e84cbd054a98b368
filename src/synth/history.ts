import type { IsoDate } from "../model/report.js";
import { chance, pick, type Random, wholeBetween } from "../stats/random.js";
import type { Agency } from "./agencies.js";
import type { CellText } from "./draft.js";
import { byline, headingLines, periodWords, preamble, signature, titleLines } from "./dress.js";
import { type DisclosureYear, disclosureFigures, firstStock } from "./figures/disclosure.js";
import { disputeFigures } from "./figures/disputes.js";
import { numbersOf } from "./figures/numbers.js";
import { type Figures, requestFigures } from "./figures/requests.js";
import { skinNames } from "./html/skin.js";
import { type LayoutName, layoutNames } from "./layouts/layout.js";
import type { ReportPlan } from "./plan.js";
import { drawNumberStyle } from "./prose/number-style.js";
import { feeSentence, otherSentence } from "./prose/other-matters.js";
import { overviewParagraphs, overviewPassages } from "./prose/overview.js";
import { drawProblems, problemParagraphs } from "./prose/problems.js";
import type { Telling } from "./prose/telling.js";

const FIRST_YEAR = 2019;
const LAST_YEAR = 2024;
/** The share of reports that are web pages. */
const WEB_PAGES = 0.25;

/** The sound reports of one agency for two to six years in a row; each follows from the one before. */
export function soundReports(random: Random, agency: Agency): readonly ReportPlan[] {
  const first = wholeBetween(random, FIRST_YEAR, LAST_YEAR - 1);
  const last = wholeBetween(random, first + 1, LAST_YEAR);
  const plans: ReportPlan[] = [];
  let stock = firstStock(random, agency);
  let requests: Figures | null = null;
  for (let year = first; year <= last; year++) {
    const template = year < 2021 ? "2019" : "2021";
    const received = yearsRequests(random, agency);
    requests = requestFigures(random, received, requests, template === "2019" ? "single" : "split");
    const disclosure: DisclosureYear = disclosureFigures(random, agency, stock, template);
    stock = disclosure.stock;
    const disputes = disputeFigures(random, requests.get("requests.total.total") ?? 0);
    const cells = new Map<string, CellText>([...disclosure.cells, ...requests, ...disputes]);
    plans.push(planOf(random, agency, year, cells, plans.at(-1) ?? null));
  }
  return plans;
}

/** Some more or fewer requests than in an ordinary year; agencies that receive none usually have a rare one. */
function yearsRequests(random: Random, { requests }: Agency): number {
  if (requests === 0) return chance(random, 0.06) ? wholeBetween(random, 1, 3) : 0;
  return Math.round(requests * (0.6 + 0.8 * random()));
}

function planOf(
  random: Random,
  agency: Agency,
  year: number,
  cells: ReadonlyMap<string, CellText>,
  before: ReportPlan | null,
): ReportPlan {
  const template = year < 2021 ? "2019" : "2021";
  const numbers = numbersOf(cells, template);
  const telling: Telling = { agency, year, numbers, last: before?.telling.numbers ?? null, random };
  const overview = overviewPassages(telling);
  const problems = drawProblems(telling, before?.problems ?? []);
  const published = publicationDate(random, agency, year);
  const shown = chance(random, 0.85) ? published : null;
  const period = chance(random, 0.85) ? periodWords(random, year) : null;
  const fee = feeSentence(telling);
  const layout = pick(random, layoutNames);
  const skin = chance(random, WEB_PAGES) ? pick(random, skinNames) : null;
  return {
    agency,
    year,
    published: shown,
    layout,
    skin,
    telling,
    before,
    overview,
    problems,
    headings: headingLines(random),
    paragraphs: {
      overview: overviewParagraphs(overview, random),
      disclosure: [],
      requests: [],
      reviewAndLitigation: [],
      problems: problemParagraphs(problems, telling),
      otherMatters: [[fee ?? "", chance(random, 0.6) || fee === null ? otherSentence(telling) : ""].join("")],
    },
    page: {
      title: titleLines(random, agency, year),
      byline: shown === null ? null : byline(random, agency, shown),
      preamble: preamble(random, agency, year, period),
      template,
      otherHandling: template === "2019" ? "single" : "split",
      cells,
      blankMark: "",
      withoutTables: [],
      withoutRows: [],
      wordings: new Map(),
      ...(skin === null ? lineWidth(random, layout) : {}),
      signature: chance(random, 0.5) ? signature(random, agency, signingDate(random, published)) : [],
    },
    numberStyle: drawNumberStyle(random),
    period,
    manifest: {
      agency: agency.name,
      regionCode: agency.region.code,
      level: agency.level,
      unitType: agency.unitType,
      year,
    },
  };
}

/** Text taken from a printed page has its lines; text taken from elsewhere rarely. */
function lineWidth(random: Random, layout: LayoutName): { readonly lineWidth?: number } {
  const wraps = chance(random, layout === "aligned" ? 0.8 : layout === "lines" ? 0.3 : 0);
  return wraps ? { lineWidth: wholeBetween(random, 32, 42) * 2 } : {};
}

/** A day in the year after, in time: departments by the end of January, all others by the end of March. */
function publicationDate(random: Random, { unitType }: Agency, year: number): IsoDate {
  const month = unitType === "department" ? 1 : wholeBetween(random, 1, 3);
  return isoDate(year + 1, month, wholeBetween(random, 9, 28));
}

function signingDate(random: Random, published: IsoDate): IsoDate {
  const day = Number(published.slice(8)) - wholeBetween(random, 0, 5);
  return `${published.slice(0, 8)}${String(day).padStart(2, "0")}`;
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
