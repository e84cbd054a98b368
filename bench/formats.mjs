// Reports per second for one core, end to end (reading, parsing, every check and measure, the score), of the same report in each
// container, beside what is aimed for and what reading it in the watched thread costs. A PDF is reckoned per five pages.
// Usage: npm run setup && node bench/formats.mjs [ROUNDS]
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assess, loadSettings } from "../dist/assess.js";
import { ingest } from "../dist/ingest/ingest.js";
import { pagesOfPdf } from "../dist/ingest/pdf/read-pdf.js";
import { watchIngest } from "../dist/ingest/watched-ingest.js";
import { isRefusal } from "../dist/model/source.js";

const rounds = Number(process.argv[2] ?? 15);
const REPORT_PAGES = 5;
/** Reports per second on one core, for the formats that have an aim. */
const AIMS = { html: 150, docx: 100, pdf: 15 };
const twins = fileURLToPath(new URL("../test/fixtures/twins/", import.meta.url));
const name = "370400-2022";
const settings = loadSettings();
const watched = watchIngest();
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

async function cost(read, file, bytes) {
  const times = [];
  for (let round = -3; round < rounds; round++) {
    const start = performance.now();
    assess(await read(file, bytes), settings);
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

for (const file of readdirSync(twins)
  .filter((found) => found.startsWith(name))
  .sort()) {
  const bytes = readFileSync(`${twins}${file}`);
  if (isRefusal(await ingest(file, bytes))) continue;
  const pages = file.endsWith(".pdf") ? (await pagesOfPdf(bytes)).length : REPORT_PAGES;
  const here = (await cost(ingest, file, bytes)) * (REPORT_PAGES / pages);
  const apart = (await cost(watched.ingest, file, bytes)) * (REPORT_PAGES / pages);
  const aim = AIMS[file.slice(file.lastIndexOf(".") + 1)];
  const ratio = aim === undefined ? "" : `, ${(1000 / here / aim).toFixed(2)} × the aim of ${aim}`;
  console.log(
    `${file.slice(name.length + 1).padEnd(12)} ${String(Math.round(bytes.length / 1024)).padStart(4)} KB  ${here.toFixed(1).padStart(7)} ms  ${Math.round(1000 / here)} reports/s on one core${ratio}, ${Math.round(1000 / apart)} read in a thread`,
  );
}
await watched.close();
