import type { html, Token } from "parse5";

/** What a node is called that is no element. */
export const nodeName = {
  document: "#document",
  fragment: "#document-fragment",
  doctype: "#documentType",
  comment: "#comment",
  text: "#text",
} as const;

const HASH = 0x23;

/**
 * A node of a page. Its children are linked with each other: most nodes have one or none, and a list for each would take more memory
 * than all else of them.
 */
export class PageNode {
  parent: PageNode | null = null;
  previous: PageNode | null = null;
  next: PageNode | null = null;
  first: PageNode | null = null;
  last: PageNode | null = null;

  /** `tagName`: of an element its name, else one of {@link nodeName}. `value`: what a text says, else empty. */
  constructor(
    readonly tagName: string,
    readonly namespace: html.NS,
    public attrs: Token.Attribute[],
    public value: string,
  ) {}

  get isElement(): boolean {
    return this.tagName.charCodeAt(0) !== HASH;
  }

  /** The children in their order. */
  children(): PageNode[] {
    const children: PageNode[] = [];
    for (let child = this.first; child !== null; child = child.next) children.push(child);
    return children;
  }

  /** Puts a node before one of the children, last for null; it leaves where it was. */
  insert(node: PageNode, before: PageNode | null): void {
    node.detach();
    const previous = before === null ? this.last : before.previous;
    node.parent = this;
    node.previous = previous;
    node.next = before;
    if (previous === null) this.first = node;
    else previous.next = node;
    if (before === null) this.last = node;
    else before.previous = node;
  }

  detach(): void {
    const { parent, previous, next } = this;
    if (parent === null) return;
    if (previous === null) parent.first = next;
    else previous.next = next;
    if (next === null) parent.last = previous;
    else next.previous = previous;
    this.parent = null;
    this.previous = null;
    this.next = null;
  }
}
