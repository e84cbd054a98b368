import { alignChunk } from "./align.js";
import { boilerplateShares } from "./boilerplate.js";
import { countGrams } from "./count-grams.js";
import { countTimes } from "./count-times.js";
import { fingerprintChunk, partitionChunk } from "./fingerprint.js";
import type { CommonGrams } from "./grams.js";
import { groupBuckets } from "./group.js";
import type { Texts } from "./library.js";
import type { Workspace } from "./workspace.js";

/** A part of a stage that one thread does: its stage and its numbers. The first four need the tables of a search for alignments. */
export type Task =
  | { readonly stage: "fingerprint"; readonly chunk: number }
  | { readonly stage: "partition"; readonly chunk: number; readonly round: number }
  | { readonly stage: "align"; readonly chunk: number }
  | { readonly stage: "group"; readonly starts: Uint32Array; readonly from: number; readonly to: number }
  | {
      readonly stage: "count";
      readonly documents: Uint32Array;
      readonly from: number;
      readonly to: number;
      readonly grams: CommonGrams;
    }
  | { readonly stage: "times"; readonly documents: Uint32Array; readonly grams: CommonGrams }
  | { readonly stage: "share"; readonly documents: Uint32Array; readonly grams: CommonGrams };

/** What the threads of a crew share. */
export interface Shared {
  readonly texts: Texts;
  readonly work: Workspace | null;
}

/** What a task leaves beside the shared tables: false for fingerprints that did not fit, numbers for the rest. */
export type TaskResult = boolean | Uint32Array | Float64Array | null;

/** Does one task on the shared tables. The result is the same whichever thread does it, and in whatever order. */
export function perform({ texts, work }: Shared, task: Task): TaskResult {
  if (task.stage === "count") return countGrams(texts, task.documents, task.from, task.to, task.grams);
  if (task.stage === "times") return countTimes(texts, task.documents, task.grams);
  if (task.stage === "share") return boilerplateShares(texts, task.documents, task.grams);
  if (work === null) return null;
  if (task.stage === "fingerprint") return fingerprintChunk(work, task.chunk);
  if (task.stage === "align") return alignChunk(work, task.chunk);
  if (task.stage === "group") groupBuckets(work, task.starts, task.from, task.to);
  else partitionChunk(work, task.chunk, task.round);
  return null;
}
