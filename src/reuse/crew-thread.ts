import { parentPort } from "node:worker_threads";
import type { Answer, Order } from "./crew.js";
import { perform, type Shared, type TaskResult } from "./stages.js";

let shared: Shared | null = null;

parentPort?.on("message", (order: Order) => {
  if ("shared" in order) {
    shared = order.shared;
    return;
  }
  const answer: (readonly [number, TaskResult])[] = [];
  for (;;) {
    const number = Atomics.add(order.next, 0, 1);
    const task = order.tasks[number];
    if (task === undefined || shared === null) break;
    answer.push([number, perform(shared, task)]);
  }
  parentPort?.postMessage(answer satisfies Answer);
});
