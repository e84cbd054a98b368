import { alignChunk } from "./align.js";
import { fingerprintChunk, partitionChunk } from "./fingerprint.js";
import { groupBuckets } from "./group.js";
import type { Workspace } from "./workspace.js";

/** A part of a stage that one thread does: its stage and its numbers. */
export type Task =
  | { readonly stage: "fingerprint"; readonly chunk: number }
  | { readonly stage: "partition"; readonly chunk: number }
  | { readonly stage: "align"; readonly chunk: number }
  | { readonly stage: "group"; readonly starts: Uint32Array; readonly from: number; readonly to: number };

/** What a task leaves beside the shared tables: false for fingerprints that did not fit, rows for alignments. */
export type TaskResult = boolean | Uint32Array | null;

/** Does one task on the shared tables. The result is the same whichever thread does it, and in whatever order. */
export function perform(work: Workspace, task: Task): TaskResult {
  if (task.stage === "fingerprint") return fingerprintChunk(work, task.chunk);
  if (task.stage === "align") return alignChunk(work, task.chunk);
  if (task.stage === "group") groupBuckets(work, task.starts, task.from, task.to);
  else partitionChunk(work, task.chunk);
  return null;
}
