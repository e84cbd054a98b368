// Prints the bundled corpus from corpus/source: reports, gold and manifest. Run by `npm run corpus`, which builds first.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printCorpus } from "../dist/synth/bundled/print-corpus.js";

const corpus = fileURLToPath(new URL("../corpus/", import.meta.url));
const source = join(corpus, "source");
const names = readdirSync(source).filter((name) => name.endsWith(".yaml"));
const files = printCorpus(new Map(names.map((name) => [name, readFileSync(join(source, name), "utf8")])));
for (const folder of ["reports", "gold"]) {
  rmSync(join(corpus, folder), { recursive: true, force: true });
  mkdirSync(join(corpus, folder), { recursive: true });
}
for (const [path, bytes] of files) writeFileSync(join(corpus, path), bytes);
