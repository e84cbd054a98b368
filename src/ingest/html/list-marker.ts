import { ordinal } from "../ordinal.js";
import { attribute } from "./elements.js";
import type { PageNode } from "./tree.js";

/** What a list prints around its numbers, by what it is called: the `type` of HTML, `list-style-type` of CSS, or the class an editor (UEditor) gives it. */
const markers: Readonly<Record<string, readonly [before: string, format: string, after: string]>> = {
  "1": ["", "decimal", ". "],
  decimal: ["", "decimal", ". "],
  a: ["", "lowerLetter", ". "],
  "lower-alpha": ["", "lowerLetter", ". "],
  "lower-latin": ["", "lowerLetter", ". "],
  A: ["", "upperLetter", ". "],
  "upper-alpha": ["", "upperLetter", ". "],
  "upper-latin": ["", "upperLetter", ". "],
  i: ["", "lowerRoman", ". "],
  "lower-roman": ["", "lowerRoman", ". "],
  I: ["", "upperRoman", ". "],
  "upper-roman": ["", "upperRoman", ". "],
  "cjk-ideographic": ["", "chineseCounting", "、"],
  "simp-chinese-informal": ["", "chineseCounting", "、"],
  "trad-chinese-informal": ["", "chineseCounting", "、"],
  "simp-chinese-formal": ["", "chineseLegalSimplified", "、"],
  custom_cn: ["", "chineseCounting", "、"],
  custom_cn1: ["", "chineseCounting", "）"],
  custom_cn2: ["（", "chineseCounting", "）"],
  custom_num: ["", "decimal", ". "],
  custom_num1: ["", "decimal", "）"],
  custom_num2: ["（", "decimal", "）"],
};

const styleType = /(?:^|;)\s{0,8}list-style(?:-type)?\s{0,8}:([^;]{0,80})/i;
const wholeNumber = /^\s{0,8}(-?\d{1,6})\s{0,8}$/;

/** Numbers the items of an `ol` element as a browser does. */
export class ListCount {
  private value: number;
  private readonly marker: (typeof markers)[string] | null;

  constructor(list: PageNode) {
    this.value = numberIn(list, "start", 1) - 1;
    this.marker = markerOf(list);
  }

  /** What is printed before the next item; empty when the list prints no numbers. */
  next(item: PageNode): string {
    this.value = numberIn(item, "value", this.value + 1);
    const [before, format, after] = this.marker ?? ["", "none", ""];
    const number = this.value < 1 ? String(this.value) : ordinal(format, this.value);
    return this.marker === null ? "" : `${before}${number ?? ""}${after}`;
  }
}

function markerOf(list: PageNode): (typeof markers)[string] | null {
  const style = styleType.exec(attribute(list, "style"))?.[1]?.trim().toLowerCase().split(/\s+/) ?? [];
  if (style.includes("none")) return null;
  const names = [...style, ...attribute(list, "class").split(/\s+/), attribute(list, "type")];
  const known = names.find((name) => Object.hasOwn(markers, name));
  return known === undefined ? (markers.decimal ?? null) : (markers[known] ?? null);
}

function numberIn(element: PageNode, name: string, otherwise: number): number {
  const stated = wholeNumber.exec(attribute(element, name))?.[1];
  return stated === undefined ? otherwise : Number(stated);
}

/** An item whose text says its number itself, or begins with a figure that a number before it would run into. */
const numbered =
  /^\s{0,40}(?:[（(〔]?(?:\d|[一二三四五六七八九十]{1,3}[、，.．)）〕])|第[一二三四五六七八九十\d]|[①-⒛㈠-㈩])/;

/** The text of an item with its number before it, unless it has one. */
export function withMarker(marker: string, text: string): string {
  return marker === "" || numbered.test(text) ? text : marker + text.trimStart();
}
