import { type AlignmentColumn, alignmentColumns, width } from "./align.js";
import { createCrew } from "./crew.js";
import { placeBuckets } from "./fingerprint.js";
import type { Texts } from "./library.js";
import { type Preset, presets, type Thresholds, thresholdsFor } from "./presets.js";
import type { Task } from "./stages.js";
import { createWorkspace, placeDocuments, type Workspace } from "./workspace.js";

/** Where two texts are the same but for small edits: a table of alignments, by document. See {@link alignmentColumns}. */
export interface Alignments {
  readonly count: number;
  readonly rows: Uint32Array;
  /** The tables of the run: normalised texts and fingerprints. */
  readonly work: Workspace;
}

/** How a search is run; every setting but `threads` changes what is found. */
export interface SearchOptions {
  readonly preset?: Preset;
  readonly thresholds?: Thresholds;
  readonly threads?: number;
  /** Told how long each stage took, in milliseconds of wall time. */
  readonly onStage?: (stage: string, milliseconds: number) => void;
}

/** Tasks that the grouping of one round is cut into. */
const bucketGroups = 16;

/** The field of row `row` in the given column. */
export function alignmentField({ rows }: Pick<Alignments, "rows">, row: number, column: AlignmentColumn): number {
  return rows[row * width + alignmentColumns.indexOf(column)] as number;
}

/**
 * Every alignment of a document with an earlier one that the preset can find. In four stages with tables between them: fingerprints,
 * partition by key, groups, alignments. Time grows with the length of all texts, not with the number of pairs. The result is the same for
 * any number of threads.
 */
export async function findAlignments(texts: Texts, options: SearchOptions = {}): Promise<Alignments> {
  const preset = options.preset ?? presets.standard;
  const thresholds = options.thresholds ?? thresholdsFor(texts.count);
  return (
    (await run(createWorkspace(texts, preset, thresholds), options)) ??
    ((await run(createWorkspace(texts, preset, thresholds, true), options)) as Alignments)
  );
}

/** Null when the fingerprints need more room than ordinary texts do. */
async function run(work: Workspace, { threads = 1, onStage = () => {} }: SearchOptions): Promise<Alignments | null> {
  const crew = createCrew({ texts: work.texts, work }, threads);
  const timed = async <T>(stage: string, step: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await step();
    onStage(stage, performance.now() - start);
    return result;
  };
  const perChunk = (stage: "fingerprint" | "align"): Task[] => work.chunks.map((_, chunk) => ({ stage, chunk }));
  try {
    const fitted = await timed("fingerprint", () => crew.perform(perChunk("fingerprint")));
    if (fitted.includes(false)) return null;
    placeDocuments(work);
    const starts = placeBuckets(work);
    for (let round = 0; round < work.rounds; round++) {
      await timed("partition", () =>
        crew.perform(work.chunks.map((_, chunk) => ({ stage: "partition", chunk, round }))),
      );
      await timed("group", () => crew.perform(groupTasks(work, starts, round)));
    }
    const parts = await timed("align", () => crew.perform(perChunk("align")));
    return { ...joined(parts as readonly Uint32Array[]), work };
  } finally {
    await crew.close();
  }
}

function groupTasks({ bucketBits, rounds }: Workspace, starts: Uint32Array, round: number): Task[] {
  const buckets = (1 << bucketBits) / rounds;
  const first = round * (buckets + 1);
  const tasks = Math.min(bucketGroups, buckets);
  return Array.from({ length: tasks }, (_, i) => ({
    stage: "group",
    starts,
    from: first + Math.floor((buckets * i) / tasks),
    to: first + Math.floor((buckets * (i + 1)) / tasks),
  }));
}

function joined(parts: readonly Uint32Array[]): Pick<Alignments, "count" | "rows"> {
  const rows = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    rows.set(part, at);
    at += part.length;
  }
  return { count: rows.length / width, rows };
}
