import type { Verdict } from "../../model/finding.js";
import type { Period, Report } from "../../model/report.js";
import { flowOf, rawSpan } from "../../text/flow.js";
import { evidence } from "./evidence.js";
import { fail } from "./verdicts.js";

const numbered = /(?<!\d)\d{1,5}年(?!\d{1,2}月)/g;

/**
 * Fails where the title prints what can be no year of this report (`2032年`, `202年`) though its period states `year`: digits left out or turned
 * round. Silent when the title prints `year`, also by its last two digits, no year in digits, or several.
 */
export function* mistakenTitleYear({ title, source }: Report, year: number, period: Period): Generator<Verdict> {
  if (title === null) return;
  const flow = flowOf(source.text, title);
  const [found, ...others] = flow.text.matchAll(numbered);
  if (found === undefined || others.length > 0) return;
  const [words] = found;
  const stated = Number.parseInt(words, 10);
  if (stated === year || stated === year % 100) return;
  const at = rawSpan(flow, found.index, found.index + words.length);
  yield fail(
    "title",
    { zh: `统计期限为 ${year} 年，标题却写“${words}”`, en: `The period is of ${year}, but the title has "${words}"` },
    [evidence("subject", "title", at), evidence("related", "period", period.span)],
  );
}
