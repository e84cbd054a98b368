import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import { isReadAttribute } from "./names.js";
import { noAttributes } from "./start-tag.js";
import { nodeName, PageNode } from "./tree.js";

type N = PageNode;
/** parse5's kinds of nodes are all {@link PageNode}s here. */
export type PageNodes = TreeAdapterTypeMap<N, N, N, N, N, N, N, N, N, N>;

const nothing = () => {};

function create(name: string, value = ""): PageNode {
  return new PageNode(name, html.NS.HTML, noAttributes, value);
}

/** Adds to the text before a place, or makes one there. */
function insertText(parent: PageNode, text: string, before: PageNode | null): void {
  const previous = before === null ? parent.last : before.previous;
  if (previous !== null && previous.tagName === nodeName.text) previous.value += text;
  else parent.insert(create(nodeName.text, text), before);
}

/** Gives an element what another tag of its name says and its own does not; only what is read, which is little. */
function adoptAttributes(element: PageNode, more: readonly Token.Attribute[]): void {
  const isNew = ({ name }: Token.Attribute) => isReadAttribute(name) && !element.attrs.some((own) => own.name === name);
  const adopted = more.filter(isNew);
  if (adopted.length > 0) element.attrs = [...element.attrs, ...adopted];
}

/** Makes {@link PageNode}s of what parse5 reads. One serves one page. */
export function treeAdapter(): TreeAdapter<PageNodes> {
  const contents = new Map<PageNode, PageNode>();
  let mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: () => create(nodeName.document),
    createDocumentFragment: () => create(nodeName.fragment),
    createElement: (name, namespace, attributes) => new PageNode(name, namespace, attributes, ""),
    createCommentNode: () => create(nodeName.comment),
    createTextNode: (value) => create(nodeName.text, value),
    appendChild: (parent, node) => parent.insert(node, null),
    insertBefore: (parent, node, before) => parent.insert(node, before),
    detachNode: (node) => node.detach(),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    setTemplateContent: (template, content) => contents.set(template, content),
    getTemplateContent: (template) => contents.get(template) as PageNode,
    setDocumentType: nothing,
    setDocumentMode: (_, stated) => {
      mode = stated;
    },
    getDocumentMode: () => mode,
    adoptAttributes,
    getFirstChild: (node) => node.first,
    getChildNodes: (node) => node.children(),
    getParentNode: (node) => node.parent,
    getAttrList: ({ attrs }) => attrs,
    getTagName: ({ tagName }) => tagName,
    getNamespaceURI: ({ namespace }) => namespace,
    getTextNodeContent: ({ value }) => value,
    getCommentNodeContent: () => "",
    getDocumentTypeNodeName: () => "",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node): node is PageNode => node.tagName === nodeName.text,
    isCommentNode: (node): node is PageNode => node.tagName === nodeName.comment,
    isDocumentTypeNode: (node): node is PageNode => node.tagName === nodeName.doctype,
    isElementNode: (node): node is PageNode => node.isElement,
    setNodeSourceCodeLocation: nothing,
    getNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: nothing,
  };
}
