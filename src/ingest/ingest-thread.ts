import { parentPort } from "node:worker_threads";
import { ingest } from "./ingest.js";
import type { Order } from "./watched-ingest.js";

// The thread in which containers are opened, so that one that hangs or swells can be stopped: see watched-ingest.ts.
parentPort?.on("message", async ({ path, bytes }: Order) => {
  parentPort?.postMessage(await ingest(path, bytes));
});
