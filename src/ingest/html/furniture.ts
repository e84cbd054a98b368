import type { Element } from "./elements.js";

/** An element that names itself as furniture of the page (`nav`, `class="share"`), and the ones around it. */
export interface Furniture {
  readonly element: Element;
  readonly around: Furniture | null;
  readonly depth: number;
}

/** Furniture within furniture deeper than this adds nothing. */
const MAX_DEPTH = 16;

const tags = new Set(["nav", "footer", "aside"]);
const roles = /^(?:navigation|contentinfo|search|banner|complementary)$/i;
/** Words of class names and ids that sites of every make give to what is not the article. */
const names =
  /(?:^|[\s_-])(?:nav(?!y\b)\w*|menu\w*|\w*crumbs?|foot(?!note)\w*|share\w*|\w*share|qr\w*|ewm|relat(?:ed?|ion)\w*|copyright|pagination|pager|toolbar|search\w*|login|sidebar|print\w*|position(?!-)|location|dqwz)(?=$|[\s_-])/i;

/** The furniture that an element stands in, itself included when it names itself as navigation, footer, share buttons, related links or the like. */
export function furnitureOf(element: Element, around: Furniture | null): Furniture | null {
  const depth = (around?.depth ?? 0) + 1;
  return depth <= MAX_DEPTH && isFurniture(element) ? { element, around, depth } : around;
}

function isFurniture(element: Element): boolean {
  if (tags.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === "role" && roles.test(value)) return true;
    if ((name === "class" || name === "id") && value.length < 200 && names.test(value)) return true;
  }
  return false;
}
