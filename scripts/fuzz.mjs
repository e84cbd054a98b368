// Damages the files of test/fixtures in every way a seed leads to and reads what comes out, as `mingjian check` does. A run fails when
// reading crashes, hangs or swells, or when a figure is reported that does not stand in the extracted text.
// Usage: npm run fuzz -- --minutes N | --runs N [--seed S] [--only ENDING]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { assess, loadSettings } from "../dist/assess.js";
import { unpackedFiles } from "../dist/corpus/archives.js";
import { readSource } from "../dist/corpus/read-source.js";
import { isArchive } from "../dist/ingest/archive.js";
import { watchIngest } from "../dist/ingest/watched-ingest.js";
import { isRefusal } from "../dist/model/source.js";
import { readCellNumber } from "../dist/parse/table-number.js";
import { edit, editOf } from "./fuzz/edits.mjs";

const { values } = parseArgs({
  options: {
    minutes: { type: "string" },
    runs: { type: "string" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const runs = values.runs === undefined ? Number.POSITIVE_INFINITY : Number(values.runs);
const minutes = values.minutes === undefined ? (values.runs === undefined ? 1 : 60) : Number(values.minutes);
/** A file of some hundred kilobytes is read in well under a second; the limit of a run is no part of a speed test. */
const limits = { seconds: 15, megabytes: 800 };
const BATCH = 100;

const fixtures = fileURLToPath(new URL("../test/fixtures/", import.meta.url));
const kindOf = (file) => basename(file).slice(basename(file).indexOf(".") + 1);
const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:txt|html?|docx?|wps|pdf|ofd|zip|mht|rtf)$/.test(file))
  .filter((file) => values.only === undefined || file.endsWith(values.only))
  .sort()
  .map((file) => ({ file, kind: kindOf(file), bytes: readFileSync(join(fixtures, file)) }));
const settings = loadSettings();
const guard = watchIngest(limits);

/** What is wrong with the assessment of a source: spans out of place, figures that are not in the text. */
function* faultsOf(source, { report, claims, results }) {
  const quote = ([start, end]) => source.text.slice(start, end);
  const inside = ([start, end]) => start >= 0 && start <= end && end <= source.text.length;
  for (const table of Object.values(report.tables)) {
    for (const cell of table?.rows.flatMap((row) => row.cells) ?? []) {
      const path = `${cell.table}.${cell.row}.${cell.column}`;
      if (cell.span !== null && quote(cell.span) !== cell.raw) yield `${path} does not quote its span`;
      if (cell.state !== "number") continue;
      if (cell.span === null) yield `${path} is ${cell.value} and stands nowhere`;
      else if (readCellNumber(cell.raw)?.value !== cell.value) yield `${path} is ${cell.value}, printed ${cell.raw}`;
    }
  }
  for (const { span, value } of claims)
    if (!inside(span) || span[0] === span[1]) yield `the claim ${value} stands nowhere`;
  for (const { check, evidence } of results.flatMap(({ findings }) => findings))
    for (const { span } of evidence) if (!inside(span)) yield `${check} points outside the text`;
}

const folder = mkdtempSync(join(tmpdir(), "mingjian-fuzz-files-"));

/** What is read of a file, as `check` does: of an archive every file in it. */
async function sourcesOf(path, bytes) {
  if (!isArchive(bytes)) return [await guard.ingest(path, bytes)];
  const file = join(folder, `${done}.zip`);
  writeFileSync(file, bytes);
  const { files: inside, refusals } = unpackedFiles(file, path);
  const sources = [...refusals];
  for (const name of inside)
    sources.push(await readSource(join(folder, `${done}.zip`, name.slice(path.length)), name, guard.ingest));
  rmSync(file);
  return sources;
}

const tally = new Map();
let slowest = { ms: 0, kind: "" };
const base = process.memoryUsage.rss();
let peak = base;
let done = 0;

async function attempt(fixture, edits) {
  const other = files[(files.indexOf(fixture) + 1) % files.length];
  const bytes = edits.reduce((damaged, one) => edit(damaged, one, other.bytes), fixture.bytes);
  const start = performance.now();
  const outcomes = (await sourcesOf(fixture.file, bytes)).map((source) => [
    source,
    isRefusal(source) ? source : assess(source, settings),
  ]);
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { ms, kind: fixture.kind };
  peak = Math.max(peak, process.memoryUsage.rss());
  done += 1;
  for (const [source, outcome] of outcomes) {
    const name = isRefusal(outcome) ? outcome.code : "read";
    const counts = tally.get(fixture.kind) ?? {};
    tally.set(fixture.kind, { ...counts, [name]: (counts[name] ?? 0) + 1 });
    if (name === "took-too-long" || name === "internal-error") throw new Error(`${name}: ${outcome.message.en}`);
    if (isRefusal(outcome)) continue;
    const [fault] = faultsOf(source, outcome);
    if (fault !== undefined) throw new Error(fault);
  }
}

const property = fc.asyncProperty(
  fc.constantFrom(...files),
  fc.array(editOf(fc), { minLength: 1, maxLength: 4 }),
  attempt,
);
const deadline = performance.now() + minutes * 60_000;
let failed = false;
for (let batch = 0; !failed && done < runs && performance.now() < deadline; batch++) {
  const result = await fc.check(property, {
    seed: seed + batch,
    numRuns: Math.min(BATCH, runs - done),
    endOnFailure: false,
  });
  if (!result.failed) continue;
  failed = true;
  const [fixture, edits] = result.counterexample;
  const other = files[(files.indexOf(fixture) + 1) % files.length];
  const home = join(tmpdir(), "mingjian-fuzz");
  mkdirSync(home, { recursive: true });
  const kept = join(home, `${seed + batch}-${basename(fixture.file)}`);
  writeFileSync(
    kept,
    edits.reduce((damaged, one) => edit(damaged, one, other.bytes), fixture.bytes),
  );
  console.error(`${result.errorInstance}\n${fixture.file} ${JSON.stringify(edits)}\nkept as ${kept}`);
}
await guard.close();
rmSync(folder, { recursive: true });
for (const [kind, counts] of [...tally].sort()) console.log(`${kind}: ${JSON.stringify(counts)}`);
console.log(
  `${done} damaged files, seed ${seed}, slowest ${slowest.ms.toFixed(0)} ms (${slowest.kind}), memory ${((peak - base) / 1048576).toFixed(0)} MB over the base of ${(base / 1048576).toFixed(0)} MB: ${failed ? "FAILED" : "all sound"}`,
);
process.exitCode = failed ? 1 : 0;
