// Prints the reports of test/fixtures/twins/source.yaml as text and in each container. Needs LibreOffice Writer, Chromium and a Chinese
// font (Debian: libreoffice-writer chromium fonts-wqy-microhei); the tests need nothing, for what is made here is committed.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { parse } from "yaml";
import { pagesOfPdf } from "../dist/ingest/pdf/read-pdf.js";
import { randomFrom } from "../dist/stats/random.js";
import { officialHeadings } from "../dist/synth/draft.js";
import { printReport } from "../dist/synth/print-report.js";
import { mhtOf } from "./fixtures/mht-of-page.mjs";
import { ofdOf } from "./fixtures/ofd-of-pages.mjs";
import { pageOfDraft } from "./fixtures/page-of-draft.mjs";

const twins = fileURLToPath(new URL("../test/fixtures/twins/", import.meta.url));
function draftOf({ agency, year, published, overview, problems, other, cells }) {
  const prose = { overview, problems, otherMatters: other };
  return {
    title: [`${agency}${year}年政府信息公开工作年度报告`],
    byline: `发布时间：${published} 来源：${agency} 浏览次数：`,
    preamble: [
      `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    ],
    sections: Object.fromEntries(
      Object.entries(officialHeadings).map(([id, heading]) => [id, { heading, before: prose[id] ?? [], after: [] }]),
    ),
    template: year < 2021 ? "2019" : "2021",
    otherHandling: year < 2021 ? "single" : "split",
    cells: new Map(Object.entries(cells)),
    blankMark: "",
    withoutTables: [],
    withoutRows: [],
    wordings: new Map(),
    signature: [],
  };
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "ignore"] });
  if (status !== 0) throw new Error(`${command} failed`);
}

const work = mkdtempSync(join(tmpdir(), "mingjian-fixtures-"));
const office = (file, to, ...more) =>
  run("soffice", ["--headless", "--convert-to", to, ...more, "--outdir", work, file]);
mkdirSync(twins, { recursive: true });
for (const report of parse(readFileSync(join(twins, "source.yaml"), "utf8"))) {
  const { name } = report;
  const draft = draftOf(report);
  const page = join(work, `${name}.html`);
  writeFileSync(page, pageOfDraft(draft));
  writeFileSync(join(twins, `${name}.txt`), printReport(draft, "tabs", randomFrom(1)).text);
  const chromium = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-pdf-tagging"];
  run("chromium", [...chromium, `--print-to-pdf=${join(twins, `${name}.printed.pdf`)}`, `file://${page}`]);
  const unruled = join(work, "unruled.html");
  writeFileSync(unruled, pageOfDraft(draft, false));
  run("chromium", [...chromium, `--print-to-pdf=${join(twins, `${name}.unruled.pdf`)}`, `file://${unruled}`]);
  rmSync(unruled);
  office(page, "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)");
  office(page, "doc:MS Word 97", "--infilter=HTML (StarWriter)");
  office(page, "rtf:Rich Text Format", "--infilter=HTML (StarWriter)");
  writeFileSync(join(twins, `${name}.mht`), mhtOf(pageOfDraft(draft), false));
  office(join(work, `${name}.docx`), "pdf:writer_pdf_Export");
  const pages = await pagesOfPdf(readFileSync(join(work, `${name}.pdf`)));
  writeFileSync(join(twins, `${name}.ofd`), ofdOf(pages));
}
for (const file of readdirSync(work)) renameSync(join(work, file), join(twins, file));
rmSync(work, { recursive: true });

/** A folder of reports packed as agencies send them: in folders, with an archive of one unit's files inside. */
function archive() {
  const file = (name) => new Uint8Array(readFileSync(join(twins, name)));
  const mtime = new Date(2020, 0, 1);
  const inner = zipSync({ "年报.ofd": file("330523-2020.ofd"), "年报.doc": file("330523-2020.doc") }, { mtime });
  const files = { "民政局/年报.html": file("320583-2023.html"), "教育局/年报.docx": file("370400-2022.docx") };
  return zipSync({ ...files, "教育局/年报.txt": file("370400-2022.txt"), "下属单位.zip": inner }, { mtime });
}
writeFileSync(join(twins, "../reports.zip"), archive());
