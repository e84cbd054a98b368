import type { Period, Publication, Stated } from "../model/report.js";
import { flowOf, rawSpan } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { yearOf } from "./ordinal.js";
import type { Page } from "./page.js";
import type { Title } from "./title.js";

const inPreamble = /(20\d\d|二[〇零][〇零一二三四五六七八九]{2})年度?(?:的?(?:政府|政务)?信息公开|政务公开|年度报告)/;

/**
 * The report year: of the title, else of the stated period, else of the preamble's `2021年度政府信息公开…`; null when none states one
 * that lies between 2008 and the year of publication. Title and period that agree outweigh a date of publication before their year.
 */
export function findYear(
  page: Page,
  title: Pick<Title, "year" | "yearAt"> | null,
  period: Period | null,
  preamble: Span,
  publication: Publication | null,
): Stated<number> | null {
  const publishedIn = publication === null ? Number.POSITIVE_INFINITY : Number(publication.date.slice(0, 4));
  const possible = (year: number) => year >= 2008 && year <= publishedIn;
  const agreed = title?.year != null && period !== null && title.year === Number(period.to.slice(0, 4));
  if (title?.year != null && title.yearAt !== null && (possible(title.year) || agreed))
    return { value: title.year, span: title.yearAt };
  if (period !== null) {
    const value = Number(period.to.slice(0, 4));
    if (possible(value)) return { value, span: period.span };
  }
  const flow = flowOf(page.text, [preamble[0], Math.min(preamble[1], preamble[0] + 3000)]);
  const match = inPreamble.exec(flow.text);
  const value = match === null ? null : yearOf(match[1] as string);
  if (match === null || value === null || !possible(value)) return null;
  return { value, span: rawSpan(flow, match.index, match.index + 4) };
}
