import { plainUnits, special } from "./units.js";

/** 《 and 〈, 》 and 〉. */
const titleOpens = { double: 0x300a, single: 0x3008 } as const;
const titleCloses = { double: 0x300b, single: 0x3009 } as const;

/** Where the term that starts at raw unit `i` ends; -1 when it does not stand there. */
export function matchEnd(
  raw: Uint16Array,
  i: number,
  to: number,
  units: Uint16Array,
  from: number,
  until: number,
): number {
  let at = i;
  let end = -1;
  for (let k = from; k < until; k++) {
    while (at < to && plainUnits[raw[at] as number] === 0) at++;
    if (at >= to || plainUnits[raw[at] as number] !== units[k]) return -1;
    end = ++at;
  }
  return end;
}

/** Whether raw units `start` to `end` are all that stands between title marks. */
export function isTitle(raw: Uint16Array, start: number, end: number): boolean {
  const before = start > 0 ? raw[start - 1] : 0;
  if (before !== titleOpens.double && before !== titleOpens.single) return false;
  return raw[end] === titleCloses.double || raw[end] === titleCloses.single;
}

/** Where the sentence ends that raw unit `i` stands in: before its end mark. */
export function sentenceEndFrom(raw: Uint16Array, i: number, to: number): number {
  let end = i;
  for (;;) {
    const plain = end < to ? (plainUnits[raw[end] as number] as number) : special.gap;
    if (plain === special.sentenceEnd || plain === special.gap) return end;
    end++;
  }
}
