import type { MetadataField, Refusal, SourceFormat } from "../model/source.js";
import type { Block } from "./blocks.js";

/** What a reader got out of a container. */
export interface Extract {
  readonly format: SourceFormat;
  /** Of the text inside, as the WHATWG Encoding Standard names it. */
  readonly encoding: string;
  readonly blocks: readonly Block[];
  readonly metadata: readonly MetadataField[];
  /** False when the container breaks off in the last block. */
  readonly complete: boolean;
}

/** Reads one kind of container. Whatever the bytes hold, the answer is a value: a {@link Refusal} names the trouble and the mend. */
export type Reader = (path: string, bytes: Uint8Array) => Extract | Refusal | Promise<Extract | Refusal>;
