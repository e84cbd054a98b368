import type { Refusal } from "../model/source.js";
import { isHanUnit } from "../text/fold.js";
import { refuse } from "./refusal.js";

/** So many signs may be names, formulas and bullets in a report that is sound, … */
const MOST = 10;
/** … and so many of a long one: a text of which some characters are lost has five for every hundred Han. */
const MOST_OF_HAN = 0.01;

/**
 * A refusal of a text in which other signs stand for many characters (`ÿ一Ā` for `（一）`), as programs leave it that write a PDF anew without
 * what its fonts say, cut text within a character, or save it in an encoding that lacks some (`安吉?交通?输局`). What is lost cannot be told, so headings, labels and numbers would be missed. Else null.
 */
export function refuseGarbled(path: string, text: string): Refusal | null {
  let han = 0;
  let signs = 0;
  let first = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHanUnit(unit)) han += 1;
    else if (isLost(unit) ? touchesHan(text, i) : unit === QUESTION && standsForHan(text, i)) {
      signs += 1;
      if (first < 0) first = i;
    }
  }
  if (signs <= MOST || signs <= han * MOST_OF_HAN) return null;
  const sample = text.slice(Math.max(0, first - 4), first + 4).replace(/\s+/g, " ");
  return refuse(
    path,
    "garbled-text",
    `文件中有 ${signs} 处乱码（如“${sample}”），原来的文字无法还原。请改用原始的 Word 文档或网页；没有原件的，请识别文字（OCR）并存为 UTF-8 编码的纯文本文件（.txt）再检查`,
    `the file's text has ${signs} signs that stand for lost characters (such as “${sample}”); check the original Word document or web page, or recognise the text (OCR) and save it as a plain text file (.txt, UTF-8)`,
  );
}

const QUESTION = 0x3f;

const touchesHan = (text: string, at: number) =>
  isHanUnit(text.charCodeAt(at - 1)) || isHanUnit(text.charCodeAt(at + 1));

/** A question mark between Han, or before another one: what encodings put for a character they lack. */
const standsForHan = (text: string, at: number) =>
  isHanUnit(text.charCodeAt(at - 1)) && (text.charCodeAt(at + 1) === QUESTION || isHanUnit(text.charCodeAt(at + 1)));

/** Latin letters with accents, signs of private use (but bullets of symbol fonts) and what a decoder puts for bytes that are no character. */
function isLost(unit: number): boolean {
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  return unit === 0xfffd || (unit >= 0xe000 && unit < 0xf900 && (unit & 0xff00) !== 0xf000);
}
