import type { Span } from "../text/span.js";

/** A longer line is a sentence, and a table is no longer than so many lines, a cell a line with empty ones between. */
const LONGEST_TITLE = 60;
const LONGEST_TABLE = 700;

const titleEnd = /(?:情况|数据|统计|表|^20\d\d年度?)[)）]?[:：]?$/;
const lastYear = /上一?年|去年/;
const thisYear = /本年|今年/;
const sentence = /[。\t|结]/;

/** What the title above a table says of its year: a year, or last (−1) or this one (0); null for a line that is no such title. */
function yearOf(line: string): number | null {
  if (line.length > LONGEST_TITLE || sentence.test(line) || !titleEnd.test(line)) return null;
  const [isLast, isThis] = [lastYear.test(line), thisYear.test(line)];
  if (isLast !== isThis) return isLast ? -1 : 0;
  const year = /(20\d\d)年/.exec(line)?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * The ranges of the text that hold last year's tables, printed above this year's to compare: from a title that says so (`上年度…情况`,
 * `2022年…情况`, a bare `2022年度`) to the title that says this year's follow. Where only one of the two has such a title, nothing is certain, and nothing is left out.
 */
export function comparedTables(text: string): readonly Span[] {
  if (!lastYear.test(text) && !/20\d\d年/.test(text)) return [];
  const found: Span[] = [];
  let open: { readonly year: number; readonly start: number; readonly line: number } | null = null;
  let start = 0;
  for (let line = 0; start < text.length; line++) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const year = end - start > LONGEST_TITLE ? null : yearOf(text.slice(start, end).trim());
    if (year !== null) {
      const isNext = open !== null && year === open.year + 1 && line - open.line <= LONGEST_TABLE;
      if (isNext && open !== null) found.push([open.start, start]);
      open = { year, start, line };
    }
    start = end + 1;
  }
  return found.filter(([from, to]) => isTableAlone(text.slice(from, to)));
}

/** Table two, the smallest, has ten numbers, some of them with decimals or units. */
const FEWEST_NUMBERS = 6;

/** Whether a range holds a table and is not a whole report, as where two are in one file. */
function isTableAlone(text: string): boolean {
  if (text.includes("总体情况")) return false;
  return (text.match(/(?:^|[\t|\n ])\d+(?=[\t|\n ]|$)/g) ?? []).length >= FEWEST_NUMBERS;
}
