// Reports per second for one core from the bytes of a container to the assessment: a web page of about 60 KB (a portal's page around the
// article, padded with the links such pages have) and a Word document of about 30 KB. Reports are the bundled ones; each figure is the
// median of several warm rounds, and stands beside what is aimed for.
// Usage: npm run setup && node bench/containers.mjs [ROUNDS]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { assess, loadSettings } from "../dist/assess.js";
import { ingest } from "../dist/ingest/ingest.js";
import { isRefusal } from "../dist/model/source.js";
import { randomFrom } from "../dist/stats/random.js";
import { bundledDrafts } from "../dist/synth/bundled/drafts-of.js";
import { printDocx } from "../dist/synth/docx/print-docx.js";
import { printHtml } from "../dist/synth/html/print-html.js";

const rounds = Number(process.argv[2] ?? 9);
const HTML_BYTES = 60_000;
const DOCX_BYTES = 30_000;
/** Reports per second on one core. */
const AIMS = { HTML: 150, DOCX: 100 };

const source = fileURLToPath(new URL("../corpus/source/", import.meta.url));
const names = readdirSync(source).filter((name) => name.endsWith(".yaml"));
const drafts = [
  ...bundledDrafts(new Map(names.map((name) => [name, readFileSync(join(source, name), "utf8")]))).values(),
];

/** The page with more list items of links before its end, until it has the size. */
function paddedPage(html) {
  const item =
    '<li><a href="/gk/2023/01/t20230112_1.html" target="_blank" title="通知公告">关于印发工作要点的通知</a><span>2023-01-12</span></li>\n';
  const missing = Math.max(0, HTML_BYTES - Buffer.byteLength(html));
  const items = item.repeat(Math.ceil(missing / Buffer.byteLength(item)));
  return Buffer.from(html.replace("</body>", () => `<div class="list"><ul>${items}</ul></div></body>`));
}

/**
 * The document with a part for styles that is as large as makes up the size; Word writes hundreds of them. They are read for their lists
 * when paragraphs name them, as every twentieth is made to do.
 */
function paddedDocument(bytes, seed) {
  const random = randomFrom(seed + 1000);
  const revision = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  const style = (_, i) =>
    `<w:style w:type="paragraph" w:styleId="${i}"><w:name w:val="style ${i}"/><w:basedOn w:val="1"/><w:rsid w:val="${revision()}"/><w:pPr><w:spacing w:line="${Math.floor(random() * 999)}"/></w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋"/></w:rPr></w:style>`;
  const parts = unzipSync(bytes);
  let paragraphs = 0;
  const named = strFromU8(parts["word/document.xml"]).replaceAll("<w:pPr>", (start) => {
    paragraphs += 1;
    return paragraphs % 20 === 1 ? `${start}<w:pStyle w:val="${paragraphs}"/>` : start;
  });
  parts["word/document.xml"] = strToU8(named);
  for (let count = 800; ; count += 200) {
    parts["word/styles.xml"] = strToU8(
      `<w:styles xmlns:w="w">${Array.from({ length: count }, style).join("")}</w:styles>`,
    );
    const padded = zipSync(parts);
    if (padded.length >= DOCX_BYTES) return Buffer.from(padded);
  }
}

const inputs = {
  HTML: drafts.map((draft, i) => paddedPage(printHtml(draft, "portal", randomFrom(i)))),
  DOCX: drafts.map((draft, i) => paddedDocument(printDocx(draft, randomFrom(i)), i)),
};
const settings = loadSettings();
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

async function run(files, work) {
  const start = performance.now();
  for (const bytes of files) await work(bytes);
  return (performance.now() - start) / files.length;
}

const read = async (bytes) => {
  const read = await ingest("report", bytes);
  if (isRefusal(read)) throw new Error(read.message.en);
  return read;
};
const whole = async (bytes) => {
  const assessment = assess(await read(bytes), settings);
  if (isRefusal(assessment)) throw new Error(assessment.message.en);
};

for (const [name, files] of Object.entries(inputs)) {
  const size = Math.round(files.reduce((sum, bytes) => sum + bytes.length, 0) / files.length / 1000);
  await run(files, whole);
  const cost = { "whole report": [], "  ingest": [] };
  for (let round = 0; round < rounds; round++) {
    cost["whole report"].push(await run(files, whole));
    cost["  ingest"].push(await run(files, read));
  }
  console.log(`${name}: ${files.length} reports of ${size} KB, median of ${rounds} rounds`);
  for (const [stage, values] of Object.entries(cost))
    console.log(`${stage.padEnd(28)} ${median(values).toFixed(3).padStart(8)} ms`);
  const rate = 1000 / median(cost["whole report"]);
  console.log(
    `${Math.round(rate)} reports/s on one core, ${(rate / AIMS[name]).toFixed(2)} × the aim of ${AIMS[name]}`,
  );
}
