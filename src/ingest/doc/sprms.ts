/** A property as Word stores it: what is changed, and to what. */
export interface Sprm {
  readonly code: number;
  readonly operand: Buffer;
}

/** Length of the operand by the three highest bits of the code; −1: the operand begins with its length. Source: [MS-DOC] 2.6. */
const OPERAND_LENGTHS = [1, 1, 2, 4, 2, 2, -1, 3];
const TABLE_DEFINITION = 0xd608;
const LONG_TABS = 0xc615;

/** The properties in a list of them, as far as they can be read. */
export function* sprmsOf(list: Buffer): Generator<Sprm> {
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.readUInt16LE(at);
    at += 2;
    let length = OPERAND_LENGTHS[code >> 13] as number;
    if (code === TABLE_DEFINITION) {
      if (at + 2 > list.length) return;
      // Two bytes state the length of what follows and one more.
      length = list.readUInt16LE(at) - 1;
      at += 2;
    } else if (length === -1) {
      length = list[at] as number;
      at += 1;
      if (code === LONG_TABS && length === 255) return;
    }
    if (length < 0 || at + length > list.length) return;
    yield { code, operand: list.subarray(at, at + length) };
    at += length;
  }
}
