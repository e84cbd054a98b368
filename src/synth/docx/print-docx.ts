import { sectionIds } from "../../model/report.js";
import type { Random } from "../../stats/random.js";
import type { Draft } from "../draft.js";
import { tableOf } from "../tables-of.js";
import { docxPackage } from "./package.js";
import { paragraph, table } from "./word-xml.js";

const digits = "一二三四五六七八九十";
const patterns = [/^([一二三四五六七八九十])、/, /^（([一二三四五六七八九十])）/];

/** Moves the numbers of headings into numbering definition 1 (一、 then （一）), as long as they are what the list prints by itself. */
class ListedHeadings {
  private readonly counts = [0, 0];

  /** The level of the text in the list and the text without its number; null when the list would print another number. */
  listed(text: string): { readonly level: number; readonly text: string } | null {
    for (const [level, pattern] of patterns.entries()) {
      const match = pattern.exec(text);
      if (match === null || digits.indexOf(match[1] as string) !== this.counts[level]) continue;
      this.counts[level] = (this.counts[level] as number) + 1;
      if (level === 0) this.counts[1] = 0;
      return { level, text: text.replace(pattern, "") };
    }
    return null;
  }
}

/**
 * The draft as a Word document; `random` decides what varies between documents: whether headings carry their number as text or as a
 * list's, how text is parted into runs, what deletions are tracked.
 */
export function printDocx(draft: Draft, random: Random): Uint8Array {
  const headings = random() < 0.5 ? new ListedHeadings() : null;
  const line = (text: string): string => {
    const listed = headings?.listed(text) ?? null;
    return listed === null ? paragraph(text, random) : paragraph(listed.text, random, { id: 1, level: listed.level });
  };
  const parts = [...draft.title, ...(draft.byline === null ? [] : [draft.byline]), ...draft.preamble].map(line);
  for (const id of sectionIds) {
    const section = draft.sections[id];
    if (section === null) continue;
    parts.push(...[section.heading, ...section.before].map(line));
    const grid = tableOf(draft, id);
    if (grid !== null) parts.push(table(grid, random), "<w:p/>");
    parts.push(...section.after.map(line));
  }
  parts.push(...draft.signature.map(line));
  return docxPackage(parts.join(""));
}
