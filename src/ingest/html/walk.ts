import type { Block } from "../blocks.js";
import { imageMark } from "../image-mark.js";
import { AttributeMarks } from "./attribute-marks.js";
import { attribute, enteredNumber, isRaised } from "./elements.js";
import { type Furniture, furnitureOf } from "./furniture.js";
import { ListCount, withMarker } from "./list-marker.js";
import { isPicture } from "./pictures.js";
import { TableBuilder } from "./table-builder.js";
import { TextFlow } from "./text-flow.js";
import type { PageNode } from "./tree.js";

/** What is known of a block beside its text. */
export interface Note {
  /** The element it is the text of. */
  readonly element: PageNode;
  /** How many of its characters are link. */
  readonly linked: number;
  /** The elements around it that name themselves as furniture of the page, innermost first. */
  readonly furniture: Furniture | null;
}

/** A block of a page with what is known of it. */
export type NotedBlock = Block & { readonly note: Note };

/** Tables within tables deeper than this are read as running text: page layouts nest a handful. */
const MAX_TABLES = 16;

interface Frame {
  readonly element: PageNode;
  /** The child to be visited next. */
  next: PageNode | null;
  /** The table whose rows and cells the elements below are; null outside tables and in tables too deep to be read as such. */
  readonly table: TableBuilder<NotedBlock> | null;
  readonly furniture: Furniture | null;
  readonly isLink: boolean;
  readonly isPre: boolean;
  /** The numbers of the items, in an `ol` element of the text. */
  readonly list: ListCount | null;
  readonly isInline: boolean;
}

const isCell = (tagName: string) => tagName === "td" || tagName === "th";

/** Reads the elements below one element into blocks: depth first with its own stack, so that no nesting exhausts the machine's. */
export class Walk {
  private readonly marks = new AttributeMarks();
  private readonly flow = new TextFlow();
  /** The block list of the page and of each open cell. */
  private readonly lists: NotedBlock[][] = [[]];
  private readonly stack: Frame[] = [];
  private tables = 0;
  /** What is printed before the next paragraph: the number of the list item it begins. */
  private marker = "";

  /** The page below this element, in reading order. */
  of(root: PageNode): readonly NotedBlock[] {
    const { stack } = this;
    let frame: Frame | undefined = {
      element: root,
      next: root.first,
      table: null,
      furniture: null,
      isLink: false,
      isPre: false,
      isInline: false,
      list: null,
    };
    stack.push(frame);
    for (; frame !== undefined; frame = stack[stack.length - 1]) {
      const node: PageNode | null = frame.next;
      if (node === null) {
        stack.pop();
        this.close(frame, stack[stack.length - 1]?.table ?? null);
      } else {
        frame.next = node.next;
        this.visit(node, frame);
      }
    }
    return this.lists[0] as NotedBlock[];
  }

  private visit(node: PageNode, frame: Frame): void {
    if (!node.isElement) {
      if (node.value !== "") this.flow.add(node.value, frame.isLink);
      return;
    }
    const { tagName } = node;
    if (tagName === "img" && !frame.isLink && isPicture(node)) this.flow.add(imageMark, false);
    if (tagName === "input" && this.lists.length > 1) this.flow.add(enteredNumber(node), false);
    const { isUnseen, isInline, isFurniture } = this.marks.of(node);
    if (isUnseen || (isInline && this.flow.endsInDigit && isRaised(node))) return;
    if (!isInline) this.endParagraph(frame);
    if (tagName === "tr") frame.table?.startRow();
    else if (isCell(tagName) && frame.table !== null) this.lists.push([]);
    else if (tagName === "li") this.marker = frame.list?.next(node) ?? "";
    else if (tagName === "table") this.marker = "";
    const furniture = isFurniture ? furnitureOf(node, frame.furniture) : frame.furniture;
    this.stack.push({
      element: node,
      next: node.first,
      table: tagName === "table" ? this.newTable() : frame.table,
      furniture,
      isLink: frame.isLink || (tagName === "a" && /^[^#]/.test(attribute(node, "href"))),
      isPre: frame.isPre || tagName === "pre",
      list: tagName === "ol" && furniture === null ? new ListCount(node) : null,
      isInline,
    });
  }

  private newTable(): TableBuilder<NotedBlock> | null {
    this.tables += 1;
    return this.tables <= MAX_TABLES ? new TableBuilder<NotedBlock>() : null;
  }

  /** An element ends; `outer` is the table around it. */
  private close(frame: Frame, outer: TableBuilder<NotedBlock> | null): void {
    const { element, table } = frame;
    if (frame.isInline) return;
    this.endParagraph(frame);
    const { tagName } = element;
    if (tagName === "li") this.marker = "";
    else if (tagName === "table") {
      this.tables -= 1;
      if (table !== null) this.addTable(table, frame);
    } else if (isCell(tagName)) {
      if (outer !== null) this.addCell(outer, element);
    } else if (tagName === "tbody" || tagName === "thead" || tagName === "tfoot") outer?.endGroup();
  }

  private addCell(table: TableBuilder<NotedBlock>, element: PageNode): void {
    const blocks = this.lists.pop() as NotedBlock[];
    for (const { note } of blocks) table.linked += note.linked;
    table.addCell(element, blocks);
  }

  private endParagraph({ element, furniture, isPre }: Frame): void {
    const taken = this.flow.take(isPre);
    if (taken === null) return;
    // Lists of links belong to the page, not to its text.
    const marker = taken.linked * 2 > taken.text.length ? "" : this.marker;
    this.marker = "";
    const note = { element, linked: taken.linked, furniture };
    for (const text of isPre ? taken.text.split("\n") : [taken.text])
      this.list().push({ kind: "paragraph", text: withMarker(marker, text), note });
  }

  private addTable(table: TableBuilder<NotedBlock>, { element, furniture }: Frame): void {
    const note = { element, linked: table.linked, furniture };
    for (const block of table.blocks()) this.list().push("note" in block ? block : { ...block, note });
  }

  private list(): NotedBlock[] {
    return this.lists[this.lists.length - 1] as NotedBlock[];
  }
}
