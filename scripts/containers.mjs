// Prints the bundled corpus in every container that LibreOffice and Chromium write, reads it back and compares what is read with the same
// report as text: every cell, section, claim and finding. Needs LibreOffice Writer, Chromium and a Chinese font (Debian:
// libreoffice-writer chromium fonts-wqy-microhei). Files that are already in the folder are not made again.
// Usage: npm run containers [-- --dir DIR] [--only CONTAINER] [--reports N] [--verbose]
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadSettings } from "../dist/assess.js";
import { bundledDrafts } from "../dist/synth/bundled/drafts-of.js";
import { printReport } from "../dist/synth/print-report.js";
import { containers } from "./containers/exports.mjs";
import { differencesOf, saidBy } from "./containers/said.mjs";

const { values } = parseArgs({
  options: {
    dir: { type: "string" },
    only: { type: "string" },
    reports: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const folder = values.dir ?? mkdtempSync(join(tmpdir(), "mingjian-containers-"));
mkdirSync(folder, { recursive: true });
const source = fileURLToPath(new URL("../corpus/source/", import.meta.url));
const names = readdirSync(source).filter((name) => name.endsWith(".yaml"));
const all = bundledDrafts(new Map(names.map((name) => [name, readFileSync(join(source, name), "utf8")])));
const drafts = new Map([...all].slice(0, Number(values.reports ?? all.size)));
const settings = loadSettings();
const twins = new Map();
for (const [name, draft] of drafts)
  twins.set(name, await saidBy(Buffer.from(printReport(draft, "tabs", () => 0).text), settings));

const parts = ["cells", "sections", "claims", "findings"];
const share = (same, of) => `${same}/${of}`.padStart(12);
console.log(`${"".padEnd(20)}${parts.map((part) => part.padStart(12)).join("")}     alike`);
let failed = false;
for (const { id, extension, make } of containers) {
  if (values.only !== undefined && values.only !== id) continue;
  const home = join(folder, id);
  mkdirSync(home, { recursive: true });
  const fileOf = (name) => join(home, `${name}.${extension}`);
  const missing = new Map([...drafts].filter(([name]) => !existsSync(fileOf(name))));
  if (missing.size > 0) await make(missing, folder, home);
  const counts = Object.fromEntries(parts.map((part) => [part, { same: 0, of: 0 }]));
  const lines = [];
  let alike = 0;
  for (const [name, twin] of twins) {
    const said = await saidBy(readFileSync(fileOf(name)), settings);
    const differences = [];
    for (const part of parts) {
      const { same, of, differ } = differencesOf(twin[part] ?? [], said[part] ?? []);
      counts[part].same += same;
      counts[part].of += of;
      differences.push(...differ.map((line) => `  ${id}/${name} ${part}: ${line}`));
    }
    if (differences.length === 0) alike += 1;
    lines.push(...differences);
  }
  failed ||= lines.length > 0;
  const row = parts.map((part) => share(counts[part].same, counts[part].of));
  console.log(`${id.padEnd(20)}${row.join("")}  ${alike}/${twins.size}`);
  for (const line of lines.slice(0, values.verbose ? lines.length : 8)) console.log(line);
  if (!values.verbose && lines.length > 8) console.log(`  … and ${lines.length - 8} more (--verbose)`);
}
console.log(`files: ${folder}`);
process.exitCode = failed ? 1 : 0;
