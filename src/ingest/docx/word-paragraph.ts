import { isDigitUnit } from "../../text/fold.js";
import type { Block } from "../blocks.js";
import type { ListNumbers } from "../list-numbers.js";
import type { Attributes } from "../xml/attributes.js";
import type { ParagraphStyle, ParagraphStyles } from "./styles.js";

/** A paragraph as it is read: its text so far, and what its properties say. */
export class WordParagraph {
  readonly parts: string[] = [];
  /** What stands in text boxes anchored in it, printed after it. */
  readonly boxes: Block[] = [];
  private style: ParagraphStyle | null = null;
  private list: string | null = null;
  private level: number | null = null;
  private isContents = false;

  /** Takes one property of the paragraph. */
  set(name: string, value: string, styles: ParagraphStyles): void {
    if (name === "pStyle") {
      this.style = styles.of(value);
      this.isContents = this.style?.isContents ?? /^TOC\d/i.test(value);
    } else if (name === "numId") this.list = value;
    else if (name === "ilvl") this.level = Number(value);
  }

  /** Adds text; where it stands raised behind a digit it is the sign of a note and no part of the number. */
  add(text: string, isRaised: boolean): void {
    const last = this.parts[this.parts.length - 1] ?? "";
    if (!isRaised || !isDigitUnit(last.charCodeAt(last.length - 1))) this.parts.push(text);
  }

  /** Its lines, the first with the number its list prints before it; none for an empty paragraph or a line of a table of contents. */
  lines(numbering: ListNumbers): readonly string[] {
    const list = this.list ?? this.style?.list ?? null;
    const level = this.level ?? this.style?.level ?? 0;
    const number = list === null || list === "0" ? "" : numbering.next({ list, level });
    const text = this.parts.join("");
    if (text.trim() === "" || this.isContents) return [];
    return text.split("\n").map((line, i) => (i === 0 ? `${number}${line.trimStart()}` : line));
  }
}

/** Whether a property that is on or off is on: it is unless it says otherwise. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes.valueOf("val");
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

/** A symbol by its code; one that only its font explains is a box, so that a cell that shows something is not blank. */
export function symbol(code: string): string {
  const unit = /^[0-9a-f]{4}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  return unit < 0x20 || (unit >= 0xd800 && unit < 0xf900) ? "□" : String.fromCharCode(unit);
}
