import { Worker } from "node:worker_threads";
import type { Refusal, Source } from "../model/source.js";
import { kindOf } from "./file-kind.js";
import { ingest } from "./ingest.js";
import { readers } from "./readers.js";
import { refuse } from "./refusal.js";

/** What the thread is told. */
export interface Order {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How long one file may take, and how much more memory than before. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Enough for any report on a slow machine; a report takes some milliseconds. */
export const standardLimits: Limits = { seconds: 20, megabytes: 800 };

/** Reading with a guard: the same answers as {@link ingest}, except for files that pass the limits. */
export interface WatchedIngest {
  readonly ingest: typeof ingest;
  /** Ends the thread; a file that is being read is refused. */
  readonly close: () => Promise<void>;
}

/** What the thread may keep on its heap. Buffers do not count; they are what the look at the process's memory is for. */
const HEAP_MEGABYTES = 512;
const LOOK_EVERY_MS = 25;
const MEGABYTE = 1024 * 1024;

/** The sources are also run uncompiled, by the tests; a thread needs what was compiled. */
const thread = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/ingest/ingest-thread.js" : "./ingest-thread.js",
  import.meta.url,
);

/**
 * Reads plain text here (its time and memory are a small multiple of its length) and every container in a thread of its own, one at a
 * time. A file that takes too long is refused as `took-too-long`, one that takes too much memory as `too-large`; the thread is then
 * stopped and the next file gets a new one. The thread starts with the first container.
 */
export function watchIngest(limits: Limits = standardLimits): WatchedIngest {
  let worker: Worker | null = null;
  let busy: Promise<unknown> = Promise.resolve();
  const stop = async () => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };
  const read = async (order: Order): Promise<Source | Refusal> => {
    worker ??= startThread();
    const answer = await answerOf(worker, order, limits);
    if (typeof answer === "object") return answer;
    await stop();
    return refusalOf(order.path, answer, limits);
  };
  return {
    ingest: async (path, bytes) => {
      const kind = kindOf(bytes);
      if (kind === null || readers[kind.id] === undefined) return ingest(path, bytes);
      const answer = busy.then(() => read({ path, bytes }));
      busy = answer;
      return answer;
    },
    close: stop,
  };
}

function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MEGABYTES };
  // What libraries print does not mix with what mingjian prints.
  const worker = new Worker(thread, { resourceLimits, execArgv: [], stdout: true, stderr: true });
  // Without a file to read, nobody listens, and an error would end the process.
  worker.on("error", () => {});
  worker.unref();
  return worker;
}

type Trouble = "took-too-long" | "too-large" | "internal-error";

function answerOf(worker: Worker, order: Order, limits: Limits): Promise<Source | Refusal | Trouble> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const end = (answer: Source | Refusal | Trouble) => {
      clearTimeout(alarm);
      clearInterval(look);
      worker.off("message", end).off("error", fail).off("exit", exit);
      resolve(answer);
    };
    const fail = ({ code }: NodeJS.ErrnoException) =>
      end(code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "internal-error");
    const exit = () => end("internal-error");
    const alarm = setTimeout(() => end("took-too-long"), limits.seconds * 1000);
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * MEGABYTE) end("too-large");
    }, LOOK_EVERY_MS);
    worker.on("message", end).on("error", fail).on("exit", exit);
    worker.postMessage(order);
  });
}

function refusalOf(path: string, trouble: Trouble, { seconds, megabytes }: Limits): Refusal {
  if (trouble === "took-too-long")
    return refuse(
      path,
      trouble,
      `读取用时超过 ${seconds} 秒，已跳过。请核对文件；确需更长时间的，请用 --file-timeout 放宽`,
      `reading it took more than ${seconds} seconds and was given up; check the file, or allow more time with --file-timeout`,
    );
  if (trouble === "too-large")
    return refuse(
      path,
      trouble,
      `读取所需内存超过 ${megabytes} MB，不会是一份年度报告。请核对文件，或将其中的报告拆分为单独的文件`,
      `reading it takes more than ${megabytes} MB of memory, so that it cannot be one report; check the file, or split it into one file per report`,
    );
  return refuse(
    path,
    trouble,
    "读取时发生内部错误，请将该文件反馈给开发者",
    "an internal error occurred while reading it; please report it with the file",
  );
}
