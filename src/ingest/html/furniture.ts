import type { PageNode } from "./tree.js";

/** An element that names itself as furniture of the page (`nav`, `class="share"`), and the ones around it. */
export interface Furniture {
  readonly element: PageNode;
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

/** True for a class or an id that says so. */
export function namesFurniture(name: string): boolean {
  return name.length < 200 && names.test(name);
}

/** True for the tag of navigation, a footer or the like. */
export function isFurnitureTag(tagName: string): boolean {
  return tags.has(tagName);
}

/** True for such a role. */
export function isFurnitureRole(role: string): boolean {
  return roles.test(role);
}

/** The furniture that an element stands in that names itself as such. */
export function furnitureOf(element: PageNode, around: Furniture | null): Furniture | null {
  const depth = (around?.depth ?? 0) + 1;
  return depth <= MAX_DEPTH ? { element, around, depth } : around;
}
