import { Worker } from "node:worker_threads";
import { perform, type Shared, type Task, type TaskResult } from "./stages.js";

/** What a thread is told: the tables at its start, then rounds of tasks. `next` is the number of the first task nobody has taken. */
export type Order = { readonly shared: Shared } | { readonly tasks: readonly Task[]; readonly next: Int32Array };

/** What a thread answers after a round: its tasks' numbers and results. */
export type Answer = readonly (readonly [number, TaskResult])[];

/** Threads that share the tables of one run. */
export interface Crew {
  /** Does all tasks; the results are in the order of the tasks, whoever did them. */
  readonly perform: (tasks: readonly Task[]) => Promise<readonly TaskResult[]>;
  readonly close: () => Promise<void>;
}

/** A crew of so many threads; one thread is this one. */
export function createCrew(shared: Shared, threads: number): Crew {
  if (threads <= 1) {
    return { perform: async (tasks) => tasks.map((task) => perform(shared, task)), close: async () => {} };
  }
  const workers = Array.from({ length: threads }, () => new Worker(new URL("./crew-thread.js", import.meta.url)));
  for (const worker of workers) worker.postMessage({ shared } satisfies Order);
  return {
    async perform(tasks) {
      const next = new Int32Array(new SharedArrayBuffer(4));
      const answers = await Promise.all(workers.map((worker) => ask(worker, { tasks, next })));
      const results: TaskResult[] = new Array(tasks.length).fill(null);
      for (const [number, result] of answers.flat()) results[number] = result;
      return results;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (answer: Answer) => {
      worker.off("error", reject);
      resolve(answer);
    });
    worker.postMessage(order);
  });
}
