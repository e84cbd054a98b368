import { sectionIds } from "../../model/report.js";
import type { Draft } from "../draft.js";
import type { Random } from "../random.js";
import { tableOf } from "../tables-of.js";
import { docxPackage } from "./package.js";
import { paragraph, table } from "./word-xml.js";

/** The list of numbering definition 1: 一、 then （一）. */
const headings = { id: 1, level: 0 };
const subheadings = { id: 1, level: 1 };
const numbered = /^[一二三四五六七八九十]、/;
const subnumbered = /^（[一二三四五六七八九十]）/;

/**
 * The draft as a Word document; `random` decides what varies between documents: whether headings carry their number as text or as a
 * list's, how text is parted into runs, what deletions are tracked.
 */
export function printDocx(draft: Draft, random: Random): Uint8Array {
  const asList = random() < 0.5;
  const line = (text: string): string => {
    if (asList && numbered.test(text)) return paragraph(text.replace(numbered, ""), random, headings);
    if (asList && subnumbered.test(text)) return paragraph(text.replace(subnumbered, ""), random, subheadings);
    return paragraph(text, random);
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
