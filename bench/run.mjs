// Reports per second for one core of all that is done with one report, and its cost beside nodejieba's `cut(text, true)` alone on the
// same narratives. Every report of a corpus is read into memory first; each figure is the median of several warm rounds.
// Usage: npm run bench [-- CORPUS [ROUNDS]]
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import nodejieba from "nodejieba";
import { assessReport, loadSettings } from "../dist/assess.js";
import { deadlineOf } from "../dist/checks/deadlines/deadline-of.js";
import { runChecks } from "../dist/checks/run-checks.js";
import { findClaims } from "../dist/claims/find-claims.js";
import { ingestText } from "../dist/ingest/ingest.js";
import { isRefusal } from "../dist/model/source.js";
import { proseOf } from "../dist/narrative/prose.js";
import { parseReport } from "../dist/parse/parse-report.js";
import { scoreReport } from "../dist/score/score-report.js";

const corpus = process.argv[2] ?? fileURLToPath(new URL("../corpus", import.meta.url));
const rounds = Number(process.argv[3] ?? 15);
/** A round this long is measured to well under a hundredth by the clock. */
const ROUND_MS = 200;
/** The whole of one report, as a multiple of nodejieba's cut alone. */
const AIM = 2.5;

const files = readdirSync(corpus, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".txt"))
  .sort()
  .map((path) => join(corpus, path))
  .filter((path) => statSync(path).isFile());
const inputs = files
  .map((path) => ({ path, bytes: readFileSync(path) }))
  .filter(({ path, bytes }) => {
    const source = ingestText(path, bytes);
    return !isRefusal(source) && !isRefusal(parseReport(source));
  });
if (inputs.length === 0) {
  console.error(`mingjian: no report in ${corpus}`);
  process.exit(2);
}

const settings = loadSettings();
const circumstances = { prior: null, stated: {} };
const sources = inputs.map(({ path, bytes }) => ingestText(path, bytes));
const reports = sources.map((source) => parseReport(source));
const narratives = reports.map((report) => proseOf(report).text);
const dossiers = reports.map((report) => assessReport(report, settings, circumstances));
const subjects = dossiers.map(({ report, stated, claims, narrative }) => ({
  report,
  prior: null,
  reuse: null,
  keptProblems: null,
  stated,
  claims,
  narrative,
  deadline: deadlineOf(report, settings.deadlines),
}));

const each = (items, work) => () => {
  for (const item of items) work(item);
};
const stages = {
  "nodejieba cut(text, true)": each(narratives, (text) => nodejieba.cut(text, true)),
  "whole report": each(inputs, ({ path, bytes }) =>
    assessReport(parseReport(ingestText(path, bytes)), settings, circumstances),
  ),
  "  ingest": each(inputs, ({ path, bytes }) => ingestText(path, bytes)),
  "  parse": each(sources, parseReport),
  "  claims": each(reports, findClaims),
  "  narrative": each(reports, settings.narrate),
  "  checks": each(subjects, (subject) => runChecks(subject)),
  "  score": each(dossiers, (dossier) => scoreReport(dossier, settings.scheme)),
};

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const elapsed = (work, times) => {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return performance.now() - start;
};

const timed = Object.entries(stages).map(([name, work]) => ({ name, work, times: 1, rounds: [] }));
for (const stage of timed) {
  elapsed(stage.work, 3);
  stage.times = Math.max(1, Math.round(ROUND_MS / elapsed(stage.work, 1)));
}
// Round by round, so that a slow moment of the machine falls on every stage.
for (let round = 0; round < rounds; round++)
  for (const stage of timed) stage.rounds.push(elapsed(stage.work, stage.times) / stage.times / inputs.length);

const cost = Object.fromEntries(timed.map(({ name, rounds: values }) => [name, median(values)]));
const cut = cost["nodejieba cut(text, true)"];
const characters = narratives.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${inputs.length} reports, ${Math.round(characters / inputs.length)} characters of narrative each, median of ${rounds} rounds`,
);
for (const { name } of timed)
  console.log(
    `${name.padEnd(28)} ${cost[name].toFixed(3).padStart(8)} ms  ${(cost[name] / cut).toFixed(2).padStart(6)} × cut`,
  );
console.log(
  `${Math.round(1000 / cost["whole report"])} reports/s on one core, ${(cost["whole report"] / cut).toFixed(2)} × nodejieba's cut alone (the aim is ${AIM} ×)`,
);
