// Speed and memory of the search for shared passages and of boilerplate frequencies on a synthetic corpus, beside a plain Map of grams and a
// suffix array (libdivsufsort, compiled here if its header and a C compiler are present) on the same text, one thread each.
// Usage: node bench/reuse.mjs [REPORTS [THREADS]]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { loadSettings } from "../dist/assess.js";
import { boilerplateThreshold, gramLength } from "../dist/reuse/boilerplate.js";
import { commonGrams } from "../dist/reuse/common-grams.js";
import { createCrew } from "../dist/reuse/crew.js";
import { findAlignments } from "../dist/reuse/find-alignments.js";
import { createLibrary } from "../dist/reuse/library.js";
import { plantedDocument } from "../dist/synth/reuse/planted-document.js";

const reports = Number(process.argv[2] ?? 100_000);
const threads = Number(process.argv[3] ?? 2);
/** V8's Map holds 2^24 keys: the grams of so many thousand of these reports, and of no thousand more. The ratio is taken on these. */
const mapReports = Math.min(reports, 14_000);
const shingle = 12;

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
/** The most that this process has held so far. */
const peak = () => Math.round(process.resourceUsage().maxRSS / 1e3);
const seconds = (from) => (performance.now() - from) / 1000;
const wording = loadSettings().wording;

async function libraryOf(count) {
  const builder = createLibrary(wording, count * 1600);
  let number = 0;
  const writer = new Worker(new URL("planted-texts.mjs", import.meta.url), { workerData: count });
  writer.on("message", (texts) => {
    for (const { agency, name, year, text } of texts)
      builder.add(plantedDocument(number++, { agency, name, year }), { text, at: [0], source: [0], parts: [] });
  });
  await new Promise((resolve, reject) => writer.once("exit", resolve).once("error", reject));
  return builder.build();
}

/** `keeps`: whether the tables of the search are wanted afterwards. */
async function search(library, count, keeps = true) {
  const stages = new Map();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { rows, work } = await findAlignments(library.texts, {
    threads: count,
    onStage: (stage, ms) => stages.set(stage, (stages.get(stage) ?? 0) + ms / 1000),
  });
  const time = seconds(start);
  const { user, system } = process.cpuUsage(cpu);
  let hash = 0;
  for (const value of rows) hash = (Math.imul(hash, 31) + value) | 0;
  return { time, cpu: (user + system) / 1e6, hash, stages: stagesOf(stages), work: keeps ? work : null };
}

const stagesOf = (stages) => [...stages].map(([stage, time]) => `${stage} ${time.toFixed(2)}`).join(", ");

/** A Map from every gram to the places it stands at: the textbook index, in the language's own means. */
function mapIndex({ units, unitFrom, unitTo, texts }) {
  const start = performance.now();
  const index = new Map();
  let repeated = 0;
  for (let d = 0; d < texts.count; d++) {
    const text = Buffer.from(units.slice(unitFrom[d], unitTo[d]).buffer).toString("utf16le");
    for (let i = 0; i + shingle <= text.length; i++) {
      const gram = text.slice(i, i + shingle);
      const places = index.get(gram);
      if (places === undefined) index.set(gram, [unitFrom[d] + i]);
      else {
        places.push(unitFrom[d] + i);
        repeated++;
      }
    }
  }
  return { time: seconds(start), repeated };
}

/** Seconds that a suffix array and one look along it take for the same normalised text; why there is no figure otherwise. */
function suffixArray({ units, unitFrom, unitTo, texts }) {
  const folder = mkdtempSync(join(tmpdir(), "mingjian-bench-"));
  try {
    const program = join(folder, "suffix-array");
    const source = fileURLToPath(new URL("suffix-array.c", import.meta.url));
    const made = spawnSync("cc", ["-O3", "-o", program, source, "-ldivsufsort"], { encoding: "utf8" });
    if (/divsufsort\.h/.test(made.stderr ?? ""))
      return "libdivsufsort-dev is not installed (Debian: apt-get install libdivsufsort-dev)";
    if (made.status !== 0) return `the C program does not compile: ${made.stderr ?? made.error}`;
    const parts = [];
    for (let d = 0; d < texts.count; d++)
      parts.push(Buffer.from(Buffer.from(units.slice(unitFrom[d], unitTo[d]).buffer).toString("utf16le")));
    writeFileSync(join(folder, "text"), Buffer.concat(parts));
    const run = spawnSync(program, [join(folder, "text"), String(3 * 27)], { encoding: "utf8" });
    return run.status === 0 ? Number(run.stdout.split(" ")[0]) : `the C program failed: ${run.stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ratio = (theirs, ours) => `${(theirs / ours).toFixed(1)} ×`;

console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`);
if (loadavg()[0] > 0.7)
  console.log("NOTE: the machine is busy with other work; wall times are too high, processor times somewhat.");
let start = performance.now();
const library = await libraryOf(reports);
const characters = library.texts.to.reduce((sum, to, d) => sum + to - library.texts.from[d], 0);
console.log(
  `${reports} reports made in ${seconds(start).toFixed(1)} s, ${Math.round(characters / reports)} characters each, ${megabytes()} MB`,
);

const many = await search(library, threads, false);
console.log(
  `passages, ${threads} threads: ${many.time.toFixed(2)} s wall, ${many.cpu.toFixed(2)} s processor (${many.stages}), ${megabytes()} MB, ${peak()} MB at most`,
);
const one = await search(library, 1);
console.log(`passages, 1 thread: ${one.time.toFixed(2)} s wall, ${one.cpu.toFixed(2)} s processor (${one.stages})`);
console.log(`the same found: ${many.hash === one.hash}`);

const crew = createCrew({ texts: library.texts, work: null }, threads);
const all = Uint32Array.from({ length: reports }, (_, d) => d);
start = performance.now();
const agencies = new Set(library.texts.agency).size;
const grams = await commonGrams(crew, library.texts, all, gramLength, boilerplateThreshold(agencies));
console.log(
  `boilerplate frequencies, ${threads} threads: ${seconds(start).toFixed(2)} s wall, ${grams.count} common grams, ${megabytes()} MB`,
);
await crew.close();

const small = await libraryOf(mapReports);
await search(small, 1, false);
const ours = await search(small, 1);
const map = mapIndex(ours.work);
console.log(
  `Map of grams, ${mapReports} reports${mapReports < reports ? " (more do not fit into V8's Map)" : ""}: ${map.time.toFixed(2)} s against ${ours.time.toFixed(2)} s = ${ratio(map.time, ours.time)} (index alone, no passages)`,
);
const suffixes = suffixArray(one.work);
console.log(
  typeof suffixes === "string"
    ? `suffix array: skipped, ${suffixes}`
    : `suffix array, ${reports} reports: ${suffixes.toFixed(2)} s against ${one.time.toFixed(2)} s = ${ratio(suffixes, one.time)} (repeats alone, no passages)`,
);
