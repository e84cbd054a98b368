import { fold } from "../../text/fold.js";

/** True when one name abbreviates the other: `区发改局` and `某市某区发展和改革局`. The shorter one's characters occur in the longer one in order. */
export function abbreviates(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** True when two names are one agency's: a title often leaves out the places above it (`金东区经济商务局`, `金华市金东区经济商务局`). */
export function sameAgency(text: string, manifest: string): boolean {
  const name = fold(manifest).replace(/\s/g, "");
  return text.includes(name) || name.includes(text);
}
