// Measures how well mingjian reads and judges: `npm run accuracy -- --synth [--reports N --seed S --defect-rate R]`.
import { parseArgs } from "node:util";
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
if (values.synth) {
  const held = accuracySynthetic({
    reports: given(values.reports),
    seed: given(values.seed),
    defectRate: given(values["defect-rate"]),
  });
  process.exitCode = held ? 0 : 1;
} else {
  console.error("usage: npm run accuracy -- --synth [--reports N] [--seed S] [--defect-rate R]");
  process.exitCode = 2;
}
