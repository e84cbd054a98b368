import type { Refusal, SourceFormat } from "../../model/source.js";
import { isHanUnit } from "../../text/fold.js";
import type { ContainerName } from "../container-refusals.js";
import { noTextLayer } from "../container-refusals.js";
import type { Extract } from "../reader.js";
import { blocksOfPages } from "./blocks-of-pages.js";
import type { LaidPage } from "./laid-page.js";

/** The shortest report has several hundred Chinese characters; a scan has those of a stamp, of page numbers or of the scanning program. */
const FEWEST_CHARACTERS = 60;

/** What laid-out pages say, or `no-text-layer` when hardly a Chinese character stands on them. */
export function extractPages(
  path: string,
  pages: readonly LaidPage[],
  format: SourceFormat,
  name: ContainerName,
): Extract | Refusal {
  if (!hasText(pages)) return noTextLayer(path, name);
  return { format, encoding: "utf-16le", blocks: blocksOfPages(pages), metadata: [], complete: true };
}

function hasText(pages: readonly LaidPage[]): boolean {
  let characters = 0;
  for (const { glyphs } of pages)
    for (const { text } of glyphs) if (isHanUnit(text.charCodeAt(0)) && ++characters >= FEWEST_CHARACTERS) return true;
  return false;
}
