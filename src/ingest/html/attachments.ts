import { attribute } from "./elements.js";
import type { PageNode } from "./tree.js";

/** A document a page links to or shows in a frame. */
export interface Attachment {
  readonly href: string;
  /** The words of the link; empty for a frame. */
  readonly words: string;
}

const document = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|rtf|zip|rar|7z)(?:$|[?#&])/i;
const report = /报告|年报|信息公开/;
const MOST = 5;
const LONGEST = 300;

/** The documents a page links to, those whose words speak of a report first; at most five. */
export function attachmentsOf(root: PageNode): readonly Attachment[] {
  const found: Attachment[] = [];
  const stack: PageNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!node.isElement) continue;
    const href = attribute(node, "href") || attribute(node, "src") || attribute(node, "data");
    if (href !== "" && href.length <= LONGEST && document.test(href)) found.push({ href, words: wordsOf(node) });
    for (let child = node.last; child !== null; child = child.previous) stack.push(child);
  }
  const isReport = ({ href, words }: Attachment) => report.test(words) || report.test(href);
  return [...found.filter(isReport), ...found.filter((each) => !isReport(each))].slice(0, MOST);
}

/** The words directly in a link and its inline elements. */
function wordsOf(element: PageNode): string {
  let words = "";
  const stack: PageNode[] = element.children().reverse();
  for (let node = stack.pop(); node !== undefined && words.length < LONGEST; node = stack.pop()) {
    words += node.value;
    stack.push(...node.children().slice(0, LONGEST).reverse());
  }
  return words.replace(/\s+/g, " ").trim().slice(0, LONGEST);
}
