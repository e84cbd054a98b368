import { fold } from "../text/fold.js";

/** Names that only say what kind of office it is, within a place they leave out: `区商务局`, `市财政局`, `商务局`, `我局`. */
const withoutPlace = /^(?:[省市州盟县区旗乡镇]|本|我)|^[^省市州盟县区旗乡镇]*$/;

/**
 * What makes reports of several years one agency's: its region's code and its name without white space, or its name alone when that
 * names a place. Null when neither is known: two bureaux called `区商务局` are not taken for one.
 */
export function agencyKey(name: string | null, regionCode: string | null): string | null {
  if (name === null) return null;
  const plain = fold(name).replace(/\s+/g, "");
  if (regionCode !== null) return `${regionCode} ${plain}`;
  return plain === "" || withoutPlace.test(plain) ? null : `      ${plain}`;
}
