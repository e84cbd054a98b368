import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** True for an element, as against text, comments and the doctype. */
export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** The value of an attribute; empty when the element has none of that name. */
export function attribute(element: Element, name: string): string {
  for (const each of element.attrs) if (each.name === name) return each.value;
  return "";
}

/** Elements whose content no reader sees or that are controls of the page. */
const unseen = new Set(
  "script style template noscript head title iframe object embed applet svg math canvas audio video select datalist button textarea input map dialog".split(
    " ",
  ),
);

const hiddenStyle = /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)/i;

/** True for an element that a browser does not show, or shows as a control. */
export function isUnseen(element: Element): boolean {
  if (unseen.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "style" && hiddenStyle.test(value)) return true;
  }
  return false;
}

/** Elements within a line of text. All others begin and end a paragraph. */
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate st1:personname".split(
    " ",
  ),
);

/** True for an element that stands within a line of text, Word's own (`o:p`, `st1:…`) included. */
export function isInline(element: Element): boolean {
  return inline.has(element.tagName) || element.tagName.includes(":");
}
