import { pickWeighted, type Random } from "../../stats/random.js";

/** How a report prints the numbers of its prose: as they are, set off by spaces, in full-width digits, with thousands separators, small ones in words. */
export type NumberStyle = "plain" | "spaced" | "fullWidth" | "thousands" | "words";

/** A style, plain digits in most reports. */
export function drawNumberStyle(random: Random): NumberStyle {
  return pickWeighted(random, [
    ["plain", 64],
    ["spaced", 14],
    ["fullWidth", 6],
    ["thousands", 8],
    ["words", 8],
  ]);
}

const small = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

const rewrite: { readonly [style in NumberStyle]: (text: string) => string } = {
  plain: (text) => text,
  spaced: (text) => text.replace(/(?<=[\u4e00-\u9fff])\d+(?:\.\d+)?%?(?=[\u4e00-\u9fff])/g, " $& "),
  fullWidth: (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + "０".charCodeAt(0) - "0".charCodeAt(0))),
  thousands: (text) =>
    text.replace(/(?<![\d.-])\d{4,7}(?=[件条人份元])/g, (digits) => digits.replace(/(?<=\d)(?=(?:\d{3}){1,2}$)/g, ",")),
  words: (text) =>
    text.replace(/(?<=[\u4e00-\u9fff])(\d|10)(?=[件次场期篇])/g, (digits) => small[Number(digits)] ?? digits),
};

/** A paragraph with its numbers printed in this style. */
export function styled(text: string, style: NumberStyle): string {
  return rewrite[style](text);
}
