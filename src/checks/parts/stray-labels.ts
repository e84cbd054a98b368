import { labelKey } from "../../parse/known-row.js";

/** A shorter label is a common word, which prose may hold. */
const SHORTEST = 8;
const ownNumber = /^[\d一二三四五六七八九十]{1,2}(?=\D)/;
const told = /。|\d\s{0,2}件/;

/** Whether a line that is no sentence prints the row's label: a converter may have left it beside its table, so that the row is not missing. */
export function printsLabel(text: string, label: string): boolean {
  const key = labelKey(label).replace(ownNumber, "");
  if (key.length < SHORTEST) return false;
  return text.split("\n").some((line) => !told.test(line) && labelKey(line).includes(key));
}
