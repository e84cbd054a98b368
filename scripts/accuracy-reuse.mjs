// Recall, precision and the PAN measures of the search for shared passages on a corpus with planted reuse.
import { loadSettings } from "../dist/assess.js";
import { measureReuse } from "../dist/corpus/measure-reuse.js";
import { presets } from "../dist/reuse/presets.js";

/** What must hold for the exit code to be 0: found with their source, of copies with at least 40 novel characters. */
const leastRecall = { verbatim: 0.995, renumbered: 0.995, "edit-2": 0.98, "edit-5": 0.93 };
const leastPrecisionAt48 = 0.99;
const leastPlagdet = 0.9;

const three = (value) => value.toFixed(3).padStart(7);

/** Prints the measures; returns whether the targets are met. */
export async function accuracyReuse({ reports = 20_000, seed = 1, preset = "standard" }) {
  const measure = await measureReuse({ reports, seed }, loadSettings().wording, presets[preset]);
  console.log(
    `${measure.reports} synthetic reports (seed ${seed}), preset ${preset}; copies with at least 40 novel characters\n`,
  );
  console.log("disguise     planted    found  covered |  recall precision granularity plagdet (PAN, planted pairs)");
  for (const { disguise, planted, found, covered, detection } of measure.disguises) {
    const { recall, precision, granularity, plagdet } = detection;
    console.log(
      `${disguise.padEnd(11)} ${String(planted).padStart(8)} ${three(found / planted)} ${three(covered)}  | ${three(recall)} ${three(precision)}   ${three(granularity)}   ${three(plagdet)}`,
    );
  }
  console.log("\nnovel chars  passages between agencies  in planted copies");
  for (const { novel, passages, planted } of measure.precision)
    console.log(`${`≥ ${novel}`.padEnd(12)} ${String(passages).padStart(20)}  ${three(planted / passages)}`);
  const byName = new Map(measure.disguises.map((one) => [one.disguise, one]));
  const missed = Object.entries(leastRecall).filter(
    ([name, least]) => byName.get(name).found < least * byName.get(name).planted,
  );
  const at48 = measure.precision.find(({ novel }) => novel === 48);
  const held =
    missed.length === 0 &&
    at48.planted >= leastPrecisionAt48 * at48.passages &&
    byName.get("all").detection.plagdet >= leastPlagdet;
  console.log(held ? "\nall targets met" : `\ntargets missed: ${missed.map(([name]) => name).join(", ")}`);
  return held;
}
