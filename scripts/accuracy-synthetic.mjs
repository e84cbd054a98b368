// Recall per check on planted defects and false alarms on clean reports of a synthetic corpus.
import { loadSettings } from "../dist/assess.js";
import { measureSynthetic } from "../dist/corpus/measure-synthetic.js";

const EXAMPLES = Number(process.env.EXAMPLES ?? 3);

const show = (instances, indent = "    ") => {
  for (const { file, layout, words } of instances.slice(0, EXAMPLES))
    console.log(`${indent}${file} (${layout}) ${words}`);
  if (instances.length > EXAMPLES) console.log(`${indent}… and ${instances.length - EXAMPLES} more`);
};

/** Prints the measure; what must hold for the exit code to be 0 is that no clean report has a false error. */
export async function accuracySynthetic({ reports = 5000, seed = 1, defectRate = 0.4 }) {
  const measure = await measureSynthetic({ reports, seed, defectRate }, loadSettings());
  const { checks, clean, facts } = measure;
  console.log(`${measure.reports} synthetic reports (seed ${seed}), ${clean} of them clean\n`);
  console.log(
    "check                             planted  found  recall   false errors  warnings  notes (per 100 clean)",
  );
  for (const { check, planted, found, alarms } of checks) {
    const recall = planted === 0 ? "-" : (found / planted).toFixed(3);
    const note = ((alarms.info / clean) * 100).toFixed(1);
    console.log(
      `${check.padEnd(32)} ${String(planted).padStart(8)} ${String(found).padStart(6)} ${recall.padStart(7)} ${String(alarms.error).padStart(14)} ${String(alarms.warning).padStart(9)} ${note.padStart(8)}`,
    );
  }
  const sum = (of) => checks.reduce((total, check) => total + of(check), 0);
  const errors = sum(({ alarms }) => alarms.error);
  const warnings = sum(({ alarms }) => alarms.warning);
  console.log(`\nrecall over all checks: ${(sum((check) => check.found) / sum((check) => check.planted)).toFixed(4)}`);
  console.log(
    `false errors on clean reports: ${errors}; false warnings per 100 clean reports: ${((warnings / clean) * 100).toFixed(2)}`,
  );
  for (const { check, misses, falseAlarms } of checks) {
    if (misses.length > 0) console.log(`\nmissed: ${check}`);
    show(misses);
    if (falseAlarms.length > 0) console.log(`\nfalse alarm: ${check}`);
    show(falseAlarms);
  }
  console.log("\nfacts read of clean reports:  right  unknown  wrong");
  for (const { fact, right, unknown, wrong, examples } of facts) {
    console.log(
      `${fact.padEnd(28)} ${String(right).padStart(6)} ${String(unknown).padStart(8)} ${String(wrong).padStart(6)}`,
    );
    show(examples);
  }
  for (const [title, instances] of [
    ["refused", measure.refused],
    ["errors and warnings beside a planted defect that nothing explains", measure.unexplained],
    ["figures of clean reports called contradictory", measure.contradicted],
  ]) {
    console.log(`\n${title}: ${instances.length}`);
    show(instances);
  }
  return errors === 0;
}
