import type { Figure } from "./figure.js";
import type { Phrase } from "./phrase.js";
import type { Kind } from "./words.js";

/** Words of marking documents when they are drafted. */
const attribute = /属性|公文|发文|源头|拟制/;
/** `主动公开97件、依申请公开34件、不予公开55件`: every document is marked with one of these. */
const allMarks =
  /主动公开[^,;。\d]{0,8}\d{1,9}([件份条篇个])[^。]{0,24}?依申请公开[^,;。\d]{0,6}\d{1,9}\1[^。]{0,24}?不(?:予|予以)?公开[^,;。\d]{0,6}\d{1,9}\1/;
const twoMarks = /主动公开[^,;。\d]{0,8}\d{1,9}([件份])[,、;][^,;。\d]{0,4}依申请公开[^,;。\d]{0,6}\d{1,9}\1/;
const mark = /(?:依申请公开|不(?:予|予以)?公开)(?:类|文件|公文|属性|件|的|为|有|共|:)*$/;
/** Words of what was done with requests. */
const ofRequests: readonly Kind[] = ["receive", "accept", "close", "carry", "apply", "denyReceive"];
/** A sentence that runs on longer than this on one side of a figure says nothing about it there. */
const FAR = 200;

/** Whether the words may tell how documents were marked, not what was done with requests: then they contradict no row of table three. */
export function maySpeakOfMarks(sentence: string): boolean {
  return attribute.test(sentence) || twoMarks.test(sentence) || allMarks.test(sentence);
}

/** `发文中，属性为依申请公开的41件`: the figure counts documents of one mark. */
export function isDocumentMark(text: string, figure: Figure, { kinds, start }: Phrase): boolean {
  if (!(kinds.has("request") || kinds.has("refused")) || ofRequests.some((kind) => kinds.has(kind))) return false;
  if (!mark.test(text.slice(Math.min(start, figure.start), figure.start))) return false;
  const sentence = sentenceAt(text, figure);
  return attribute.test(sentence.part) || allMarks.test(sentence.whole);
}

/** The sentence around the figure, and the part of it between semicolons. */
function sentenceAt(text: string, { start, end }: Figure): { readonly whole: string; readonly part: string } {
  const ends = /[。!?\n]/;
  const before =
    text
      .slice(Math.max(0, start - FAR), start)
      .split(ends)
      .at(-1) ?? "";
  const after = text.slice(start, end + FAR).split(ends, 1)[0] ?? "";
  return { whole: before + after, part: `${before.split(";").at(-1)}${after.split(";", 1)[0]}` };
}
