import type { Evidence } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import { flowOf, rawSpan } from "../../text/flow.js";
import { evidence } from "./evidence.js";

const numbered = /(?<!\d)\d{1,5}年(?!\d{1,2}月)/g;

/**
 * The year that a title prints where it can be no year of this report (`2032年`, `202年`), though its period states `year`: digits left out or
 * turned round. Null when the title prints `year`, also by its last two digits, no year in digits, or several.
 */
export function mistakenTitleYear({ title, source }: Report, year: number): { words: string; piece: Evidence } | null {
  if (title === null) return null;
  const flow = flowOf(source.text, title);
  const [found, ...others] = flow.text.matchAll(numbered);
  if (found === undefined || others.length > 0) return null;
  const [words] = found;
  const stated = Number.parseInt(words, 10);
  if (stated === year || stated === year % 100) return null;
  return { words, piece: evidence("subject", "title", rawSpan(flow, found.index, found.index + words.length)) };
}
