import type { Block } from "../blocks.js";
import type { Furniture } from "./furniture.js";
import type { PageNode } from "./tree.js";
import type { Note, NotedBlock } from "./walk.js";

/** The blocks of a page that are the report's, in reading order, its title, byline and table of particulars included. */
export interface Article {
  readonly blocks: readonly Block[];
  /** False when nothing on the page looks like a section or a table of a report: all that is no furniture was taken. */
  readonly found: boolean;
}

/** A block of which so much is link is a list of links. */
const LINKED = 0.6;
const LONGEST_HEADING = 80;
const LONGEST_TITLE = 90;
const LONGEST_BYLINE = 160;
const MOST_PARTICULARS = 60;

const numbered = /^[（(]?[一二三四五六七八九]{1,2}[、.．）)]/;
const topic =
  /总体情况|主动公开政府信息|收到和处理政府信息|(?:行政)?复议、?(?:提起)?(?:行政)?诉讼|存在的?主要问题|其他需要报告/;
const tableWords = /本年新收|结果维持|结果纠正|第二十条第|现行有效|制发件数|勾稽关系|新公开数量|重复申请|结转下年度/;
const title = /(?:信息|政务)公开.{0,24}(?:报告|年报)/;
const particulars = /索 ?引 ?号|(?:发布|发文|公开|成文|生成|公布)(?:日期|时间|机构|机关)|来源\s?[:：]|文\s?号\s?[:：]/;
const published = /(?:发布|公开|公布|上传|发表)(?:日期|时间)/;

/** Finds the report on a page by what it says: the smallest element that holds all its headings and tables, and the title and particulars above. */
export function articleOf(page: readonly NotedBlock[]): Article {
  const signs = page.filter(isSign);
  const trusted = furnitureAround(signs);
  const own = (block: NotedBlock) => isOwn(block, trusted);
  const first = signs[0];
  const last = signs[signs.length - 1];
  if (first === undefined || last === undefined) return { blocks: page.filter(own), found: false };
  const { from, to } = rangeWithin(page, rootOf(first.note.element, last.note.element));
  const above = aboveArticle(page.slice(0, from).filter(own));
  const below = belowArticle(page.slice(to), own);
  return { blocks: [...above, ...page.slice(from, to).filter(own), ...below], found: true };
}

/** True when one of the blocks reads as the title of a report. */
export function hasTitle(blocks: readonly Block[]): boolean {
  return blocks.some(isTitle);
}

/** True for text that may be the title of a report. */
export function isTitleText(text: string): boolean {
  return text.length <= LONGEST_TITLE && title.test(text) && !/[>。]/.test(text);
}

function isTitle(block: Block): boolean {
  return block.kind === "paragraph" && isTitleText(block.text.trim());
}

/** From the title on everything, above it only what states particulars of the page (`索引号`, `发布日期`). */
function aboveArticle(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findLastIndex(isTitle);
  const start = at > 0 && isAgency(blocks[at - 1] as Block) ? at - 1 : at;
  return blocks.filter((block, i) => (at >= 0 && i >= start) || isShort(block, particulars));
}

function isAgency(block: Block): boolean {
  return (
    block.kind === "paragraph" &&
    /^[^，。：:>]{2,40}[局委府院办处会镇乡区县市部厅站所]$|街道$|中心$/.test(block.text.trim())
  );
}

/** Prose that goes on right after the element, and a date of publication anywhere after it. */
function belowArticle(blocks: readonly NotedBlock[], own: (block: NotedBlock) => boolean): readonly Block[] {
  const goesOn = (block: NotedBlock) => block.kind === "paragraph" && own(block) && /[。；]$/.test(block.text.trim());
  const end = blocks.findIndex((block) => !goesOn(block));
  return blocks.filter((block, i) => end < 0 || i < end || (own(block) && isShort(block, published)));
}

function isShort(block: Block, words: RegExp): boolean {
  if (block.kind === "paragraph") return block.text.length <= LONGEST_BYLINE && words.test(block.text);
  return (
    block.cells.length <= MOST_PARTICULARS &&
    block.cells.some((cell) => cell.text.length <= LONGEST_BYLINE && words.test(cell.text))
  );
}

/** True for a block that only a report has: a numbered heading or one of its tables. */
function isSign(block: NotedBlock): boolean {
  if (isLinks(block, block.note)) return false;
  if (block.kind === "paragraph") {
    const text = block.text.trim();
    return text.length <= LONGEST_HEADING && (numbered.test(text) || (topic.test(text) && !text.includes("，")));
  }
  return block.cells.some((cell) => cell.text.length <= LONGEST_HEADING && tableWords.test(cell.text));
}

function isLinks(block: Block, { linked }: Note): boolean {
  return linked > 0 && linked >= lengthOf(block) * LINKED;
}

function lengthOf(block: Block): number {
  if (block.kind === "paragraph") return block.text.trim().length;
  let length = 0;
  for (const cell of block.cells) length += cell.text.trim().length;
  return length;
}

/** Elements that name themselves as furniture and hold signs of the report all the same: their names mean something else. */
function furnitureAround(signs: readonly NotedBlock[]): ReadonlySet<PageNode> {
  const trusted = new Set<PageNode>();
  for (const { note } of signs) {
    for (let each: Furniture | null = note.furniture; each !== null; each = each.around) trusted.add(each.element);
  }
  return trusted;
}

function isOwn(block: NotedBlock, trusted: ReadonlySet<PageNode>): boolean {
  if (isLinks(block, block.note)) return false;
  for (let each = block.note.furniture; each !== null; each = each.around)
    if (!trusted.has(each.element)) return isProse(block);
  return true;
}

/** A sentence of this length is no furniture, whatever its element is called. */
const SENTENCE = 40;

function isProse(block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const text = block.text.trim();
  return text.length >= SENTENCE && text.includes("，") && /[。；：]$/.test(text);
}

/** The element that holds both; for one and the same, what holds it. */
function rootOf(a: PageNode, b: PageNode): PageNode {
  const around = new Set<PageNode>();
  for (let each: PageNode | null = a; each !== null; each = parentOf(each)) around.add(each);
  let each: PageNode | null = a === b ? parentOf(b) : b;
  while (each !== null && !around.has(each)) each = parentOf(each);
  return each ?? a;
}

function parentOf(element: PageNode): PageNode | null {
  const { parent } = element;
  return parent?.isElement === true ? parent : null;
}

/** Which blocks the element holds. Each element's answer is kept, so that depth costs once. */
function rangeWithin(page: readonly NotedBlock[], root: PageNode): { readonly from: number; readonly to: number } {
  const inside = new Map<PageNode | null, boolean>([
    [root, true],
    [null, false],
  ]);
  const isInside = (element: PageNode): boolean => {
    const path: PageNode[] = [];
    let each: PageNode | null = element;
    for (; !inside.has(each); each = parentOf(each as PageNode)) path.push(each as PageNode);
    const answer = inside.get(each) as boolean;
    for (const passed of path) inside.set(passed, answer);
    return answer;
  };
  const within = page.map(({ note }) => isInside(note.element));
  return { from: within.indexOf(true), to: within.lastIndexOf(true) + 1 };
}
