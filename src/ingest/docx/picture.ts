import { imageMark } from "../image-mark.js";

/** A picture narrower than this (in EMU; a hundred pixels) is a seal or an icon. */
const NARROW = 952_500;

/** What stands in the text for a picture of this width, 0 when it states none: a table may be in it. */
export function pictureMark(width: number): string {
  return width > 0 && width < NARROW ? "" : `\n${imageMark}\n`;
}
