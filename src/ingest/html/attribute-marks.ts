import { displayOf, hides } from "./elements.js";
import { isFurnitureRole, isFurnitureTag, namesFurniture } from "./furniture.js";
import type { PageNode } from "./tree.js";

/** What an element's name and attributes say of it. */
export interface Marks {
  /** A browser does not show it, or shows it as a control. */
  readonly isUnseen: boolean;
  /** It stands within a line of text. */
  readonly isInline: boolean;
  /** It names itself as navigation, footer, share buttons, related links or the like. */
  readonly isFurniture: boolean;
}

/** Reads what elements say of themselves. A page says the same few things thousands of times, and each is looked at once. */
export class AttributeMarks {
  private readonly hiding = new Map<string, boolean>();
  private readonly naming = new Map<string, boolean>();

  of({ tagName, attrs }: PageNode): Marks {
    let { isUnseen, isInline } = displayOf(tagName);
    let isFurniture = isFurnitureTag(tagName);
    for (const { name, value } of attrs) {
      if (name === "class" || name === "id") isFurniture ||= once(this.naming, value, namesFurniture);
      else if (name === "style") isUnseen ||= once(this.hiding, value, hides);
      else if (name === "hidden") isUnseen = true;
      else if (name === "role") isFurniture ||= isFurnitureRole(value);
    }
    return { isUnseen, isInline, isFurniture };
  }
}

function once(known: Map<string, boolean>, value: string, find: (value: string) => boolean): boolean {
  const answer = known.get(value);
  if (answer !== undefined) return answer;
  const found = find(value);
  known.set(value, found);
  return found;
}
