import type { ColumnSpec, RowSpec } from "../model/template.js";
import { foldUnit, isHanUnit } from "../text/fold.js";
import { roomFor, textOfUnits } from "../text/units.js";

/** A row of a template with the keys its label is recognised by (see {@link labelKey}), longest first. */
export interface KnownRow {
  readonly spec: RowSpec;
  readonly keys: readonly string[];
  /** The label is a common word (`其他`, `总计`): without its number it counts only in its place. */
  readonly generic: boolean;
  /** How many cells the row has. */
  readonly width: number;
}

/** True for the units a label key keeps: Han, ASCII letters and digits (after folding). */
export function keeps(unit: number): boolean {
  return isHanUnit(unit) || (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/** The label without white space, punctuation, brackets and quotation marks: what labels are compared by. */
export function labelKey(label: string): string {
  const units = roomFor(label.length);
  let length = 0;
  for (let i = 0; i < label.length; i++) {
    const unit = foldUnit(label.charCodeAt(i));
    if (keeps(unit)) units[length++] = unit;
  }
  return textOfUnits(units, 0, length);
}

const keysOfColumns = new Map<ColumnSpec, readonly string[]>();

/** The keys a column's head is recognised by: those of its label and its aliases. Made once for each column of the formats. */
export function columnKeys(column: ColumnSpec): readonly string[] {
  const known = keysOfColumns.get(column) ?? [column.label, ...column.aliases].map(labelKey);
  keysOfColumns.set(column, known);
  return known;
}

const ownNumber = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?=\D{3,})/;
const genericKeys = new Set(["其他", "其它", "总计", "合计"]);

/** The row with its recognition keys: the label and its aliases, each without its own number unless it is a common word. */
export function knownRow(spec: RowSpec, width: number): KnownRow {
  const labels = [spec.label, ...spec.aliases].map(labelKey);
  const bare = labels.map((key) => key.replace(ownNumber, ""));
  const generic = labels.some((key) => genericKeys.has(key.slice(1)));
  return { spec, keys: [...new Set(generic ? labels : bare)].sort((a, b) => b.length - a.length), generic, width };
}

/** How many units of the key's end a known row's label covers: the longest of its keys the text ends with; 0 when none. */
export function labelAtEnd(key: string, row: KnownRow): number {
  for (const own of row.keys) if (key.endsWith(own)) return own.length;
  return 0;
}
