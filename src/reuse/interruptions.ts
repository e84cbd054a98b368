import type { Stretch } from "./join-stretches.js";
import type { Reading } from "./reading.js";
import { interruption } from "./units.js";

type Block = Stretch["blocks"][number];

/**
 * The parts of a block that page chrome interrupts in neither text, so that what a part's span quotes of the report is the same text and
 * nothing else. A date or number that chrome runs through is in none of them.
 */
export function uninterrupted(raw: Uint16Array, block: Block, a: Reading, b: Reading): readonly Block[] {
  const parts: Block[] = [];
  let from = 0;
  const end = (to: number) => {
    if (to > from) parts.push({ a: block.a + from, b: block.b + from, length: to - from });
  };
  for (let i = 0; i < block.length; i++) {
    const sides = [
      { reading: a, at: block.a + i },
      { reading: b, at: block.b + i },
    ];
    if (sides.some(({ reading, at }) => isInterrupted(raw, reading.starts[at] as number, reading.ends[at] as number))) {
      end(i);
      from = i + 1;
    } else if (
      i > from &&
      sides.some(({ reading, at }) => isInterrupted(raw, reading.ends[at - 1] as number, reading.starts[at] as number))
    ) {
      end(i);
      from = i;
    }
  }
  end(block.length);
  return parts;
}

function isInterrupted(raw: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (raw[i] === interruption) return true;
  return false;
}
