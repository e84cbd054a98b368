import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { assess, loadSettings, type Settings } from "../../src/assess.js";
import { ingest } from "../../src/ingest/ingest.js";
import { cellPath } from "../../src/model/cells.js";
import type { Assessment } from "../../src/model/dossier.js";
import { isRefusal, type Source } from "../../src/model/source.js";
import { tableNames } from "../../src/model/template.js";

const twins = fileURLToPath(new URL("../fixtures/twins/", import.meta.url));
/** Containers the text twin is compared with: LibreOffice's exports, a page printed by Chromium with ruling lines and without, an OFD made by hand. */
const containers = ["pdf", "printed.pdf", "doc", "docx", "rtf", "ofd", "html", "mht"];

let settings: Settings;
beforeAll(() => {
  settings = loadSettings();
});

async function sourceOf(file: string): Promise<Source> {
  const source = await ingest(file, readFileSync(join(twins, file)));
  if (isRefusal(source)) throw new Error(source.message.en);
  return source;
}

/** What the report says, without where it says it. */
function saidBy(source: Source) {
  const assessment = assess(source, settings) as Assessment;
  if (isRefusal(assessment)) throw new Error("not taken for a report");
  const { report, claims, results } = assessment;
  const quote = ([start, end]: readonly [number, number]) => source.text.slice(start, end);
  return {
    agency: report.agency?.value,
    year: report.year?.value,
    template: report.template,
    publishedOn: report.publication?.date,
    sections: report.sections.map(({ id, state }) => [id, state]),
    paragraphs: report.sections.map(({ paragraphs }) => paragraphs.map(({ span }) => quote(span))),
    cells: tableNames.flatMap((name) =>
      (report.tables[name]?.rows ?? []).flatMap((row) =>
        row.cells.map((cell) => [cellPath(cell), cell.state, cell.value, cell.raw]),
      ),
    ),
    claims: claims.map((claim) => [claim.subject, claim.value, claim.verdict, quote(claim.span)]),
    findings: results.flatMap(({ findings }) =>
      findings.map(({ check, unit, message, evidence }) => [
        check,
        unit,
        message.zh,
        evidence.map(({ path, span }) => [path, quote(span)]),
      ]),
    ),
  };
}

const names = readdirSync(twins)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -4));

describe.each(names)("%s", (name) => {
  it.each(containers)("says the same as .%s as it does as text", async (container) => {
    const twin = saidBy(await sourceOf(`${name}.txt`));
    const source = await sourceOf(`${name}.${container}`);
    expect(twin.cells.length).toBeGreaterThan(190);
    expect(saidBy(source)).toEqual(twin);
    for (const { cells } of source.grids)
      for (const { span } of cells) expect(source.text.slice(...span)).not.toMatch(/^\s|\s$|\n/);
  });

  it("says the same where the page prints no ruling lines, but for scraps of the tables' heads among the prose", async () => {
    const { paragraphs: _, ...twin } = saidBy(await sourceOf(`${name}.txt`));
    expect(saidBy(await sourceOf(`${name}.unruled.pdf`))).toMatchObject(twin);
  });
});
