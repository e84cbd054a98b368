import { parentPort } from "node:worker_threads";
import type { Answer, Order } from "./crew.js";
import { perform, type TaskResult } from "./stages.js";
import type { Workspace } from "./workspace.js";

let work: Workspace | null = null;

parentPort?.on("message", (order: Order) => {
  if ("work" in order) {
    work = order.work;
    return;
  }
  const answer: (readonly [number, TaskResult])[] = [];
  for (;;) {
    const number = Atomics.add(order.next, 0, 1);
    const task = order.tasks[number];
    if (task === undefined || work === null) break;
    answer.push([number, perform(work, task)]);
  }
  parentPort?.postMessage(answer satisfies Answer);
});
