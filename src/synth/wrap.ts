import { chance, type Random, wholeBetween } from "../stats/random.js";
import { displayWidth } from "../text/width.js";

/** How often a page ends inside a paragraph that fills several lines. */
const PAGE_ENDS = 0.06;

/**
 * A paragraph cut into lines of at most `width` columns, as a printed page shows it; its first line is indented. With
 * `pages`, a page number stands now and then between two of its lines.
 */
export function wrapped(text: string, width: number, random: Random, pages: boolean): string {
  const lines: string[] = [];
  let line = "　　";
  let columns = 4;
  for (const character of text) {
    const own = displayWidth(character);
    if (columns + own > width && !/[，。；：、）”》]/.test(character)) {
      lines.push(line);
      if (pages && chance(random, PAGE_ENDS)) lines.push(`- ${wholeBetween(random, 2, 9)} -`);
      line = "";
      columns = 0;
    }
    line += character;
    columns += own;
  }
  return [...lines, line].join("\n");
}
