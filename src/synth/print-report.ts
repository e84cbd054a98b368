import { sectionIds } from "../model/report.js";
import type { Random } from "../stats/random.js";
import type { Draft } from "./draft.js";
import { aligned } from "./layouts/aligned.js";
import { flow, indented, paragraph } from "./layouts/cell-a-line.js";
import type { Layout, LayoutName } from "./layouts/layout.js";
import { piped } from "./layouts/piped.js";
import { lines, markdown, tabs } from "./layouts/row-a-line.js";
import { Page, type PrintedCell } from "./page.js";
import { tableOf } from "./tables-of.js";
import { wrapped } from "./wrap.js";

/** A report as text, with where each data cell was printed. */
export interface PrintedReport {
  readonly text: string;
  readonly cells: readonly PrintedCell[];
}

const layouts: { readonly [name in LayoutName]: Layout | ((random: Random) => Layout) } = {
  indented,
  paragraph,
  tabs,
  markdown,
  aligned,
  lines,
  flow,
  piped,
};

/** The draft printed in a layout; `random` decides what varies between converters of that kind. */
export function printReport(draft: Draft, layout: LayoutName, random: Random): PrintedReport {
  const chosen = layouts[layout];
  const { table, paragraphEnd } = typeof chosen === "function" ? chosen(random) : chosen;
  const page = new Page();
  const paragraphs = (texts: readonly string[]) => {
    for (const text of texts) page.write(`${text}${paragraphEnd}`);
  };
  const prose = (texts: readonly string[], pages = true) => {
    const { lineWidth } = draft;
    paragraphs(lineWidth === undefined ? texts : texts.map((text) => wrapped(text, lineWidth, random, pages)));
  };
  paragraphs(draft.title);
  if (draft.byline !== null) paragraphs([draft.byline]);
  prose(draft.preamble, false);
  for (const id of sectionIds) {
    const section = draft.sections[id];
    if (section === null) continue;
    paragraphs([section.heading]);
    prose(section.before);
    const grid = tableOf(draft, id);
    if (grid !== null) {
      table(grid, page, random);
      page.write("\n");
    }
    prose(section.after);
  }
  paragraphs(draft.signature);
  return { text: page.text, cells: page.cells };
}
