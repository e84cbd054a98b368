import type { Random } from "../../stats/random.js";
import type { Page } from "../page.js";
import type { Grid } from "../table-grid.js";

/** The ways a converter writes a table out as text. */
export const layoutNames = ["indented", "paragraph", "tabs", "markdown", "aligned", "lines", "flow", "piped"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** One way to write a table; what varies between real converters is drawn from `random`. */
export interface Layout {
  readonly table: (grid: Grid, page: Page, random: Random) => void;
  /** What stands between two paragraphs of prose. */
  readonly paragraphEnd: string;
}
