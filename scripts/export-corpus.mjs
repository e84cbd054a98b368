// Prints the bundled corpus as web pages in every skin, as Word documents and as plain text, a folder each: the same reports in each container.
// Usage: npm run build && node scripts/export-corpus.mjs DIR
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomFrom } from "../dist/stats/random.js";
import { bundledDrafts } from "../dist/synth/bundled/drafts-of.js";
import { printDocx } from "../dist/synth/docx/print-docx.js";
import { printHtml } from "../dist/synth/html/print-html.js";
import { skinNames } from "../dist/synth/html/skin.js";
import { printReport } from "../dist/synth/print-report.js";

const out = process.argv[2];
if (out === undefined) {
  console.error("mingjian: name the folder to write to, as in node scripts/export-corpus.mjs /tmp/exported");
  process.exit(2);
}
const source = fileURLToPath(new URL("../corpus/source/", import.meta.url));
const names = readdirSync(source).filter((name) => name.endsWith(".yaml"));
const drafts = bundledDrafts(new Map(names.map((name) => [name, readFileSync(join(source, name), "utf8")])));
const containers = [
  ["text", "txt", (draft, random) => printReport(draft, "tabs", random).text],
  ...skinNames.map((skin) => [`html-${skin}`, "html", (draft, random) => printHtml(draft, skin, random)]),
  ["docx", "docx", printDocx],
];
for (const [folder, extension, print] of containers) {
  mkdirSync(join(out, folder), { recursive: true });
  let seed = 0;
  for (const [name, draft] of drafts) {
    seed += 1;
    writeFileSync(join(out, folder, `${name}.${extension}`), print(draft, randomFrom(seed)));
  }
}
console.log(`${drafts.size} reports in ${containers.length} containers written to ${out}`);
