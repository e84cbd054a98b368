import type { PageNode } from "./tree.js";

/** The value of an attribute; empty when the element has none of that name. */
export function attribute(element: PageNode, name: string): string {
  for (const each of element.attrs) if (each.name === name) return each.value;
  return "";
}

/** Elements whose content no reader sees, that are controls of the page, or hold what was deleted or struck out. */
const unseen =
  "del s strike script style template noscript head title iframe object embed applet svg math canvas audio video select datalist button textarea input map dialog";

/** Elements within a line of text. All others begin and end a paragraph. */
const inline =
  "a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark nobr q rp rt ruby samp small span strong sub sup time tt u var wbr o:p st1:chsdate st1:personname";

/** How a browser shows an element of some name. */
export interface Display {
  readonly isUnseen: boolean;
  readonly isInline: boolean;
}

const block: Display = { isUnseen: false, isInline: false };
const line: Display = { isUnseen: false, isInline: true };
const known: ReadonlyMap<string, Display> = new Map([
  ...inline.split(" ").map((name) => [name, line] as const),
  ...unseen.split(" ").map((name) => [name, { isUnseen: true, isInline: false }] as const),
]);

/** How elements of this name are shown: as nothing (or a control), within a line of text (Word's own, `o:p`, `st1:…`, too), or apart. */
export function displayOf(tagName: string): Display {
  return known.get(tagName) ?? (tagName.includes(":") ? line : block);
}

const hiddenStyle =
  /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden|text-decoration\s{0,8}:\s{0,8}line-through)/i;

/** True for a style that keeps an element from being shown, or strikes it out. */
export function hides(style: string): boolean {
  return hiddenStyle.test(style);
}

const raisedStyle = /(?:^|;)\s{0,8}vertical-align\s{0,8}:\s{0,8}super/i;

/** True for an element whose text stands raised behind what it is a note to (`12<sup>1</sup>`). */
export function isRaised(element: PageNode): boolean {
  if (element.tagName === "sup") return true;
  return attribute(element, "class") === "MsoFootnoteReference" || raisedStyle.test(attribute(element, "style"));
}

/** The number that stands in a field of a form, as pages print them that were made from one; "" for any other control or value. */
export function enteredNumber(element: PageNode): string {
  if (element.tagName !== "input" || hides(attribute(element, "style"))) return "";
  const value = attribute(element, "value").trim();
  return /^(?:text|number)?$/i.test(attribute(element, "type")) && /^-?\d[\d.,]{0,15}$/.test(value) ? value : "";
}
