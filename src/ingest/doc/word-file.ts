import CFB from "cfb";

/** The streams of a Word 97–2003 document and where they say its parts are. Structures and names as in Microsoft's [MS-DOC]. */
export interface WordFile {
  /** WordDocument: the text and the pages of properties. */
  readonly main: Buffer;
  /** 0Table or 1Table: where everything is. */
  readonly table: Buffer;
  /** Properties too long for their page; null when there are none. */
  readonly data: Buffer | null;
  /** Characters of the body, which comes first; footnotes, headers and comments follow. */
  readonly bodyLength: number;
  /** Offset and length in {@link table} of the structure with this index in FibRgFcLcb. */
  readonly part: (index: number) => readonly [offset: number, length: number];
}

/** Why a file that starts like a Word document cannot be read. `too-old`: Word 6 and 95, whose text is not Unicode. */
export type WordTrouble = "encrypted" | "damaged" | "too-old";

const WORD_97 = 0xa5ec;
const WORD_95 = 0xa5dc;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const USES_1TABLE = 0x0200;
const CCP_TEXT = 0x4c;
const FC_LCB = 0x9a;
/** The shortest header of a Word 97 file ends with the offset of its last pair that is read here. */
const SHORTEST = FC_LCB + 34 * 8;

/** The document in an OLE container. Throws what the container's reader throws on damaged bytes. */
export function openWord(bytes: Uint8Array): WordFile | WordTrouble {
  const container = CFB.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: "buffer" });
  const stream = (name: string): Buffer | null => {
    const entry = CFB.find(container, name);
    return entry?.content ? Buffer.from(entry.content as Uint8Array) : null;
  };
  const main = stream("WordDocument");
  if (main === null || main.length < SHORTEST) return "damaged";
  const magic = main.readUInt16LE(0);
  if (magic !== WORD_97) return magic === WORD_95 ? "too-old" : "damaged";
  const flags = main.readUInt16LE(FLAGS);
  if ((flags & ENCRYPTED) !== 0) return "encrypted";
  const table = stream((flags & USES_1TABLE) !== 0 ? "1Table" : "0Table");
  if (table === null) return "damaged";
  const part = (index: number) => {
    const at = FC_LCB + index * 8;
    return [main.readUInt32LE(at), main.readUInt32LE(at + 4)] as const;
  };
  return { main, table, data: stream("Data"), bodyLength: main.readUInt32LE(CCP_TEXT), part };
}
