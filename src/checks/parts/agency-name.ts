import { fold } from "../../text/fold.js";

/** True when one name abbreviates the other: `区发改局` and `某市某区发展和改革局`. The shorter one's characters occur in the longer one in order. */
export function abbreviates(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/**
 * True when a name is put together from another's characters in any order: `高新区自然资源和规划分局` for `某市自然资源和规划局高新区分局`. The names of a
 * place and of a matter change places when one is left short.
 */
export function rearranges(own: string, other: string): boolean {
  const left = [...own];
  return [...other].every((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** True when two names are one agency's: a title often leaves out the places above it (`金东区经济商务局`, `金华市金东区经济商务局`). */
export function sameAgency(text: string, manifest: string): boolean {
  const name = fold(manifest).replace(/\s/g, "");
  return text.includes(name) || name.includes(text);
}
