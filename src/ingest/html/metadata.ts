import type { MetadataField } from "../../model/source.js";
import { attribute } from "./elements.js";
import type { PageNode } from "./tree.js";

const MOST_FIELDS = 100;
const LONGEST_VALUE = 500;

/** The `meta` elements with a name (or property) and a value, and the `title`, in the order of the page's head. */
export function metadataOf(head: PageNode): readonly MetadataField[] {
  const fields: MetadataField[] = [];
  for (const node of head.children()) {
    if (fields.length === MOST_FIELDS) break;
    if (!node.isElement) continue;
    const name = node.tagName === "title" ? "title" : attribute(node, "name") || attribute(node, "property");
    const value =
      node.tagName === "title" ? textOf(node.children()) : node.tagName === "meta" ? attribute(node, "content") : "";
    const clean = value.replace(/[\s\u00a0\u3000]+/g, " ").trim();
    if (name !== "" && clean !== "" && clean.length <= LONGEST_VALUE)
      fields.push({ name: apart(name), value: apart(clean) });
  }
  return fields;
}

/** The same text in memory of its own: what is cut out of a page keeps the whole page. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}

function textOf(nodes: readonly PageNode[]): string {
  return nodes.map(({ value }) => value).join("");
}

/** The value of the first of these fields the page states; null for none. Names differ in case between sites. */
export function fieldOf(fields: readonly MetadataField[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value ?? null;
}
