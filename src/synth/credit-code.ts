import { type Random, wholeBetween } from "../stats/random.js";

const digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A unified social credit code of an organ (`11`) registered in this division, with the check digit GB 32100 asks for. */
export function creditCode(random: Random, division: string): string {
  const body = `11${division}${Array.from({ length: 9 }, () => wholeBetween(random, 0, 9)).join("")}`;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += digits.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return `${body}${digits.charAt((31 - (sum % 31)) % 31)}`;
}
