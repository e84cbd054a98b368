// Measures how well mingjian reads and judges: `npm run accuracy` on the bundled reports and their gold,
// `npm run accuracy -- --synth [--reports N --seed S --defect-rate R]` on a synthetic corpus with planted defects,
// `npm run accuracy -- --reuse [--reports N --seed S --preset P]` on one with planted reuse.
import { parseArgs } from "node:util";
import { accuracyBundled } from "./accuracy-bundled.mjs";
import { accuracyReuse } from "./accuracy-reuse.mjs";
import { accuracySynthetic } from "./accuracy-synthetic.mjs";

const { values } = parseArgs({
  options: {
    synth: { type: "boolean" },
    reuse: { type: "boolean" },
    preset: { type: "string" },
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
  : values.reuse
    ? await accuracyReuse({ reports: given(values.reports), seed: given(values.seed), preset: values.preset })
    : await accuracyBundled();
process.exitCode = held ? 0 : 1;
