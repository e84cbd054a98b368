import { randomFrom } from "./random.js";

/** What one part of a text (a paragraph, a sentence) has: its characters, and how much of each measure's numerator. */
export interface Block {
  readonly size: number;
  readonly counts: readonly number[];
}

/** Draws of the bootstrap. Source: method note on uncertainty (B = 500, whole parts of the text). */
const draws = 500;
const seed = 20190515;
/** Of fewer parts no spread is estimated. */
const leastBlocks = 4;

/**
 * Standard errors of ratios Σ count / Σ size of a text, one for each count: the standard deviation over 500 seeded draws of as many
 * parts with replacement. Null for a text of fewer than four parts. Unit: as the ratio. The same for the same text.
 */
export function ratioErrors(blocks: readonly Block[], measures: number): readonly (number | null)[] {
  const none = Array.from({ length: measures }, () => null);
  if (blocks.length < leastBlocks) return none;
  const random = randomFrom(seed);
  const sums = new Float64Array(measures);
  const squares = new Float64Array(measures);
  const drawn = new Float64Array(measures);
  let valid = 0;
  for (let draw = 0; draw < draws; draw++) {
    let size = 0;
    drawn.fill(0);
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[Math.floor(random() * blocks.length)] as Block;
      size += block.size;
      for (let m = 0; m < measures; m++) drawn[m] = (drawn[m] as number) + (block.counts[m] as number);
    }
    if (size === 0) continue;
    valid += 1;
    for (let m = 0; m < measures; m++) {
      const ratio = (drawn[m] as number) / size;
      sums[m] = (sums[m] as number) + ratio;
      squares[m] = (squares[m] as number) + ratio * ratio;
    }
  }
  if (valid < draws / 2) return none;
  return Array.from({ length: measures }, (_, m) => {
    const mean = (sums[m] as number) / valid;
    return Math.sqrt(Math.max(0, (squares[m] as number) / valid - mean * mean));
  });
}
