import type { PageItem, PageLayout } from "./page-layout.js";
import type { TextLine } from "./text-line.js";

/** Headers and footers stand in this part of a page at its top and bottom. */
const MARGIN = 0.12;
/** Lines within so many points of a place of another page stand at the same place. */
const SAME_PLACE = 8;

/** `- 3 -`, `— 3 —`, `3 / 12`, `第 3 页 共 12 页`, `Page 3 of 12`. */
const pageNumber =
  /^(?:第?\s*\d{1,4}\s*页?\s*(?:[/,，、/]?\s*共?\s*\d{1,4}\s*页?)?|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?|[ivxIVX]{1,6})$/i;

interface Marginal {
  readonly page: number;
  readonly line: TextLine;
  /** Its place and its words with every number as `#`; the place above and the one below. */
  readonly keys: readonly string[];
}

/**
 * The pages without their headers, footers and page numbers: the outermost lines of a page, as long as they recur at the same place of
 * another page (whatever the numbers in them) or only number the page.
 */
export function withoutRunningLines(pages: readonly PageLayout[]): PageLayout[] {
  const places = new Map<string, { readonly first: number; several: boolean }>();
  const marginal = pages.map(marginalLines);
  for (const found of marginal.flatMap((lines) => [...lines.values()])) {
    const key = found.keys[1] as string;
    const place = places.get(key);
    if (place === undefined) places.set(key, { first: found.page, several: false });
    else if (place.first !== found.page) place.several = true;
  }
  const recurs = ({ page, keys }: Marginal) =>
    keys.some((key) => {
      const place = places.get(key);
      return place !== undefined && (place.several || place.first !== page);
    });
  return pages.map((page, i) => {
    const isRunning = (item: PageItem) => {
      const found = marginal[i]?.get(item);
      return found !== undefined && (isPageNumber(found) || (/\p{L}/u.test(found.line.text) && recurs(found)));
    };
    let from = 0;
    let to = page.items.length;
    while (from < to && isRunning(page.items[from] as PageItem)) from += 1;
    while (to > from && isRunning(page.items[to - 1] as PageItem)) to -= 1;
    return { ...page, items: page.items.slice(from, to) };
  });
}

function marginalLines({ height, items }: PageLayout, page: number): Map<PageItem, Marginal> {
  const found = new Map<PageItem, Marginal>();
  for (const item of items) {
    if (item.kind !== "line") continue;
    const { line } = item;
    if (line.middle > height * MARGIN && line.middle < height * (1 - MARGIN)) continue;
    // From the nearer edge: pages of one document may differ in height.
    const place = Math.round((line.middle < height / 2 ? line.middle : line.middle - height) / SAME_PLACE);
    const pattern = line.text.replace(/\d+/g, "#");
    found.set(item, { page, line, keys: [-1, 0, 1].map((shift) => `${place + shift} ${pattern}`) });
  }
  return found;
}

/** A lone number at the edge of a page is taken for its number only when it is about that, or has dashes round it. */
function isPageNumber({ line, page }: Marginal): boolean {
  const words = line.text.replace(/^[\s·.~—–―\-－]+|[\s·.~—–―\-－]+$/g, "");
  if (!pageNumber.test(words)) return false;
  return words !== line.text || !/^\d+$/.test(words) || Math.abs(Number(words) - page - 1) <= 1;
}
