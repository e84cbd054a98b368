// Prints the bundled corpus from corpus/source: reports, manifest and gold. Gold comes from the authored data, never from the parser.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { officialHeadings } from "../dist/synth/draft.js";
import { printReport } from "../dist/synth/print-report.js";
import { randomFrom } from "../dist/synth/random.js";

const corpus = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "../corpus");
const source = join(dirname(fileURLToPath(import.meta.url)), "../corpus/source/agencies.yaml");
const sections = ["overview", "disclosure", "requests", "reviewAndLitigation", "problems", "otherMatters"];

function draftOf(agency, report) {
  const prose = { overview: report.overview, problems: report.problems, otherMatters: report.other };
  return {
    title: [`${agency.agency}${report.year}年政府信息公开工作年度报告`],
    byline: `发布时间：${report.published} 来源：${agency.agency} 浏览次数：`,
    preamble: [
      `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为${report.year}年1月1日至${report.year}年12月31日。`,
    ],
    sections: Object.fromEntries(
      sections.map((id) => [id, { heading: officialHeadings[id], before: prose[id] ?? [], after: [] }]),
    ),
    template: report.year < 2021 ? "2019" : "2021",
    otherHandling: report.year < 2021 ? "single" : "split",
    cells: new Map(Object.entries(report.cells)),
    blankMark: "",
    withoutTables: [],
    withoutRows: [],
    wordings: new Map(),
    signature: [],
  };
}

const figureOf = (raw) => (raw === "" ? null : Number(raw.replace(/元$/, "")));

function goldOf(agency, report, file, cells) {
  const tables = { disclosure: {}, requests: {}, reviewAndLitigation: {} };
  for (const { path, raw } of cells) {
    const [table, ...rest] = path.split(".");
    const column = rest.pop();
    const row = rest.join(".");
    tables[table][row] ??= {};
    tables[table][row][column] = figureOf(raw);
  }
  return {
    source: file,
    agency: agency.agency,
    year: report.year,
    template: report.year < 2021 ? "2019" : "2021",
    publishedOn: report.published,
    sections: Object.fromEntries(
      sections.map((id) => [id, id === "problems" && report.problems.length === 0 ? "empty" : "present"]),
    ),
    tables,
    mustFind: report.find ?? [],
    mustNotFind: report.clean ? ["*error"] : [],
    claims: report.claims ?? [],
  };
}

const { agencies } = { agencies: parse(readFileSync(source, "utf8")) };
for (const folder of ["reports", "gold"]) {
  rmSync(join(corpus, folder), { recursive: true, force: true });
  mkdirSync(join(corpus, folder), { recursive: true });
}
const manifest = ["path,agency,region_code,level,unit_type,year,published_on"];
for (const agency of agencies) {
  for (const report of agency.reports) {
    const file = `${agency.region_code}-${report.year}.txt`;
    const { text, cells } = printReport(
      draftOf(agency, report),
      report.layout,
      randomFrom(report.year + Number(agency.region_code)),
    );
    writeFileSync(join(corpus, "reports", file), text);
    writeFileSync(
      join(corpus, "gold", file.replace(".txt", ".json")),
      `${JSON.stringify(goldOf(agency, report, file, cells), null, 1)}\n`,
    );
    manifest.push(
      [
        `reports/${file}`,
        agency.agency,
        agency.region_code,
        agency.level,
        agency.unit_type,
        report.year,
        report.published,
      ].join(","),
    );
  }
}
writeFileSync(join(corpus, "manifest.csv"), `${manifest.join("\n")}\n`);
