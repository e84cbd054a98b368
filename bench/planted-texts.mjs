// A thread that makes the bench's texts and sends them in batches, so that what making them leaves behind does not count as the search's memory.
import { parentPort, workerData } from "node:worker_threads";
import { plantReuse } from "../dist/synth/reuse/plant.js";

const batchSize = 500;
let batch = [];
plantReuse({ reports: workerData, seed: 1 }, (text) => {
  batch.push(text);
  if (batch.length < batchSize) return;
  parentPort.postMessage(batch);
  batch = [];
});
parentPort.postMessage(batch);
