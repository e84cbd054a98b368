import type { Draft } from "../draft.js";
import type { CellMarkup } from "./markup.js";

/** The ways a system dresses a report as a web page. */
export const skinNames = ["bare", "portal", "nested", "office"] as const;
export type SkinName = (typeof skinNames)[number];

/** One way to dress a report: how cells and paragraphs are written, and the page around the article. */
export interface Skin {
  readonly cell: CellMarkup;
  readonly paragraph: (text: string) => string;
  readonly page: (article: string, draft: Draft) => string;
}
