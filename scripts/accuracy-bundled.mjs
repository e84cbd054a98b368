// How well the bundled reports are read and judged, held against their gold.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadSettings } from "../dist/assess.js";
import { checks } from "../dist/checks/index.js";
import { measureGold } from "../dist/corpus/accuracy/measure-gold.js";
import { precision, recall } from "../dist/corpus/accuracy/score.js";

const corpus = fileURLToPath(new URL("../corpus/", import.meta.url));
const share = (value) => (value === null ? "-" : value.toFixed(3)).padStart(10);

function show(title, scores, names) {
  console.log(`\n${title.padEnd(32)}   right  missed   false  precision  recall`);
  for (const name of names) {
    const score = scores.get(name);
    if (score === undefined) continue;
    const counts = [score.right, score.missed, score.wrong].map((count) => String(count).padStart(8)).join("");
    console.log(`${name.padEnd(31)} ${counts} ${share(precision(score))}${share(recall(score)).slice(2)}`);
  }
}

/** Prints the measure; what must hold for the exit code to be 0 is that no figure is falsely called contradictory. */
export async function accuracyBundled() {
  const golds = readdirSync(`${corpus}gold`)
    .sort()
    .map((name) => JSON.parse(readFileSync(`${corpus}gold/${name}`, "utf8")));
  const measure = await measureGold(`${corpus}reports`, golds, loadSettings());
  console.log(`${measure.reports} bundled reports`);
  const facts = ["metadata", "sections", "cells"];
  const claims = ["claims", "verdicts", "disagrees", "other figures"];
  const problems = ["problems", "specific or formulaic", "past or current", "answered"];
  show("read as in gold", measure.reading, facts);
  show("figures stated in prose", measure.reading, claims);
  show("problems of section five", measure.reading, problems);
  show("comparison of reports", measure.reading, ["shared text"]);
  const known = checks.map(({ id }) => id);
  show("findings", measure.findings, [...known, ...[...measure.findings.keys()].filter((id) => !known.includes(id))]);
  console.log(`\nconfusions: ${measure.confusions.length}`);
  for (const { kind, file, words } of measure.confusions) console.log(`${kind} | ${file} | ${words}`);
  return (measure.reading.get("disagrees")?.wrong ?? 0) === 0;
}
