import type { Line, Page } from "./page.js";
import { findPeriod } from "./period.js";
import { type Title, titleEndingAt } from "./title.js";

/** The title stands no further above the first section than this many lines, however long the page's navigation is. */
const linesAbove = 1000;
/** What opens a list of links to other reports. */
const linkHead = /^[•·*| [(]*(?:相关|推荐|热门|更多|猜你|延伸|上一|下一|友情|附件|往年|历年)|链接[:\])]?$/;
const longestHead = 24;

/** The name of a file, or a link to another report, is a title only where there is none better. */
function worth({ agency, year, kind, span }: Title, { folded }: Page, isLink: boolean): number {
  const named = (agency === null ? 0 : 4) + (year === null ? 0 : 4) + (kind === "report" ? 2 : 0);
  return named - (folded[span[1]] === "." ? 3 : 0) - (isLink ? 3 : 0);
}

interface Candidate {
  readonly title: Title;
  readonly worth: number;
}

function candidatesAbove(page: Page, limit: number): Candidate[] {
  const found: Candidate[] = [];
  let links = false;
  for (let i = Math.max(0, limit - linesAbove); i < limit; i++) {
    const { start, end } = page.lines[i] as Line;
    if (end - start <= longestHead && linkHead.test(page.folded.slice(start, end))) links = true;
    else if (end - start > 2 * longestHead && page.folded.slice(start, end).includes("。")) links = false;
    const title = titleEndingAt(page, i);
    if (title === null) continue;
    const value = worth(title, page, links);
    if (value >= 2) found.push({ title, worth: value });
  }
  return found;
}

/**
 * The title of the report among the first lines of the page (those before the first section, `limit` exclusive). Of several the one
 * that says most; of equals one of the year of the stated period, and then the last: a page repeats its title above the report's own.
 * Null when there is none; a breadcrumb or a column name is none.
 */
export function findTitle(page: Page, limit: number): Title | null {
  const candidates = candidatesAbove(page, limit);
  const most = Math.max(...candidates.map(({ worth }) => worth));
  const best = candidates.filter(({ worth }) => worth === most).map(({ title }) => title);
  const years = new Set(best.map(({ year }) => year));
  const last = best.at(-1) ?? null;
  if (years.size <= 1) return last;
  const from = page.lines[Math.max(0, (last?.lastLine ?? 0) - 40)]?.start ?? 0;
  const period = findPeriod(page, [from, page.lines[limit]?.start ?? page.text.length]);
  const year = period === null ? null : Number(period.to.slice(0, 4));
  return best.filter((title) => title.year === year).at(-1) ?? last;
}
