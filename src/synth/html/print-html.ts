import { type SectionId, sectionIds } from "../../model/report.js";
import type { Random } from "../../stats/random.js";
import type { Draft } from "../draft.js";
import { pageBreaks } from "../layouts/row-a-line.js";
import type { Grid } from "../table-grid.js";
import { tableOf } from "../tables-of.js";
import { tableMarkup } from "./markup.js";
import type { Skin, SkinName } from "./skin.js";
import { skins } from "./skins.js";

/** The draft as a web page in this skin; `random` decides what varies between pages of its kind: markup of cells, tables broken in two. */
export function printHtml(draft: Draft, skinName: SkinName, random: Random): string {
  const skin = skins[skinName];
  const parts = draft.preamble.map(skin.paragraph);
  for (const id of sectionIds) {
    const section = draft.sections[id];
    if (section === null) continue;
    parts.push(...[section.heading, ...section.before].map(skin.paragraph), ...tables(draft, id, skin, random));
    parts.push(...section.after.map(skin.paragraph));
  }
  parts.push(...draft.signature.map(skin.paragraph));
  return skin.page(parts.join("\n"), draft);
}

function tables(draft: Draft, id: SectionId, skin: Skin, random: Random): string[] {
  const grid = tableOf(draft, id);
  if (grid === null) return [];
  return partsOf(grid, random).map((rows) => tableMarkup(grid, skin.cell, random, rows));
}

/** The rows of the table, or of each of its parts where it is broken in two: some systems repeat the head, some do not. */
function partsOf(grid: Grid, random: Random): readonly (readonly number[])[] {
  const rows = Array.from({ length: grid.rows }, (_, row) => row);
  const [at] = pageBreaks(grid, random);
  if (at === undefined) return [rows];
  const head = random() < 0.5 ? rows.slice(0, grid.headRows) : [];
  return [rows.slice(0, at), [...head, ...rows.slice(at)]];
}
