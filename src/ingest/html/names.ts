import { html } from "parse5";

/** The name of an element, with parse5's number for it. */
export interface TagName {
  readonly name: string;
  readonly id: html.TAG_ID;
}

/** The elements HTML knows, and the attributes that are read here or that decide where parse5 puts an element. */
const knownTags = tableOf(
  Object.values(html.TAG_NAMES).filter((name) => !/[A-Z]/.test(name)),
  (name): TagName => ({ name, id: html.getTagID(name) }),
);
const readAttributes = tableOf(
  "alt class colspan content data definitionurl encoding height hidden href id name property role rowspan source src start style type value width xlink:href".split(
    " ",
  ),
  (name) => name,
);

interface Known<T> {
  readonly name: string;
  readonly value: T;
}

/** By {@link hashOf} what stands for each name; none has another's. */
function tableOf<T>(names: readonly string[], valueOf: (name: string) => T): ReadonlyMap<number, Known<T>> {
  return new Map(names.map((name) => [hashOf(name, 0, name.length), { name, value: valueOf(name) }]));
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** What stands for the name from one place in a text to another; undefined when it is not known, or printed in capitals. */
function found<T>(table: ReadonlyMap<number, Known<T>>, text: string, from: number, to: number): T | undefined {
  const known = table.get(hashOf(text, from, to));
  return known !== undefined && known.name.length === to - from && text.startsWith(known.name, from)
    ? known.value
    : undefined;
}

/** True for the attributes that are read. */
export function isReadAttribute(name: string): boolean {
  return found(readAttributes, name, 0, name.length) !== undefined;
}

const unplain = /[^!-@[-~]/;

/** The name in small letters; null when it is not plain ASCII. */
function lowered(text: string, from: number, to: number): string | null {
  const name = text.slice(from, to);
  if (!unplain.test(name)) return name;
  const small = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return unplain.test(small) ? null : small;
}

/** The name of the element that stands from one place in the text to another; null when it is not plain ASCII. */
export function tagNameAt(text: string, from: number, to: number): TagName | null {
  const known = found(knownTags, text, from, to);
  if (known !== undefined) return known;
  const name = lowered(text, from, to);
  return name === null ? null : { name, id: html.getTagID(name) };
}

/**
 * The name of the attribute that stands from one place in the text to another. Undefined when nobody reads it, unless all are wanted; null
 * when it is not plain ASCII.
 */
export function attributeNameAt(text: string, from: number, to: number, all: boolean): string | null | undefined {
  const known = found(readAttributes, text, from, to);
  if (known !== undefined) return known;
  const name = lowered(text, from, to);
  return all || name === null || isReadAttribute(name) ? name : undefined;
}
