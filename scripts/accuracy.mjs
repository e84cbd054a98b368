// Measures how well mingjian reads and judges: `npm run accuracy` on the bundled reports and their gold,
// `npm run accuracy -- --synth [--reports N --seed S --defect-rate R]` on a synthetic corpus with planted defects.
import { parseArgs } from "node:util";
import { accuracyBundled } from "./accuracy-bundled.mjs";
import { accuracySynthetic } from "./accuracy-synthetic.mjs";

const { values } = parseArgs({
  options: {
    synth: { type: "boolean" },
    reports: { type: "string" },
    seed: { type: "string" },
    "defect-rate": { type: "string" },
  },
});

const given = (text) => (text === undefined ? undefined : Number(text));
const held = values.synth
  ? await accuracySynthetic({
      reports: given(values.reports),
      seed: given(values.seed),
      defectRate: given(values["defect-rate"]),
    })
  : await accuracyBundled();
process.exitCode = held ? 0 : 1;
