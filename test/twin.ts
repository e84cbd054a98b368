import { expect } from "vitest";
import { ingest } from "../src/ingest/ingest.js";
import type { Cell, Report } from "../src/model/report.js";
import { isRefusal, type Source } from "../src/model/source.js";
import { template2019 } from "../src/model/template-2019.js";
import { template2021 } from "../src/model/template-2021.js";
import { parseReport } from "../src/parse/parse-report.js";
import { type Random, randomFrom, wholeBetween } from "../src/stats/random.js";
import type { Draft } from "../src/synth/draft.js";
import { draftOf } from "./report-of.js";

/** The source of these bytes; fails the test when they are refused. */
export async function sourceFrom(bytes: Uint8Array | string, path = "report"): Promise<Source> {
  const source = await ingest(path, typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  if (isRefusal(source)) throw new Error(`refused: ${source.message.zh}`);
  return source;
}

/** The report of these bytes; fails the test when they are refused. */
export async function reportFromBytes(bytes: Uint8Array | string): Promise<Report> {
  const source = await sourceFrom(bytes);
  const report = parseReport(source);
  if ("code" in report) throw new Error(`refused: ${report.message.zh}\n${source.text}`);
  return report;
}

/** Every data cell of a report, by path. Asserts that each quotes the text at its span. */
export function cellsOf(report: Report): Map<string, Pick<Cell, "state" | "value">> {
  const cells = new Map<string, Pick<Cell, "state" | "value">>();
  for (const table of Object.values(report.tables)) {
    for (const row of table?.rows ?? []) {
      for (const { table: name, row: key, column, state, value, raw, span } of row.cells) {
        if (span !== null) expect(report.source.text.slice(...span)).toBe(raw);
        cells.set(`${name}.${key}.${column}`, { state, value });
      }
    }
  }
  return cells;
}

/** What a report says, without where: the same for every container of one draft. */
export function gist(report: Report) {
  const text = (span: readonly [number, number] | null) =>
    span === null ? null : report.source.text.slice(...span).replace(/\s+/g, "");
  return {
    agency: report.agency?.value,
    year: report.year?.value,
    template: report.template,
    publishedOn: report.publication?.date,
    period: report.period && [report.period.from, report.period.to],
    cells: Object.fromEntries(cellsOf(report)),
    confidence: Object.values(report.tables).map((table) => table?.confidence),
    sections: report.sections.map(({ id, state, heading, paragraphs }) => ({
      id,
      state,
      heading: text(heading),
      paragraphs: paragraphs.map(({ span, isHeading }) => [text(span), isHeading]),
    })),
  };
}

const prose = [
  "全年通过门户网站主动公开政府信息312条，其中通知公告40条、政策解读18条。",
  "（一）主动公开情况",
  "坚持以公开为常态，及时回应群众关切，共回复来信56件。",
];

/** A draft with random figures, some cells blank, in either format. */
export function randomDraft(seed: number): Draft {
  const random: Random = randomFrom(seed);
  const template = random() < 0.5 ? "2019" : "2021";
  const { disclosure, requests, reviewAndLitigation } = template === "2019" ? template2019 : template2021;
  const cells: Record<string, number | null> = {};
  const add = (path: string) => {
    cells[path] = random() < 0.1 ? null : wholeBetween(random, 0, random() < 0.3 ? 99_999 : 9);
  };
  for (const block of disclosure)
    for (const row of block.rows) for (const column of block.columns) add(`disclosure.${row.key}.${column.key}`);
  for (const row of requests.rows) for (const column of requests.columns) add(`requests.${row.key}.${column.key}`);
  for (const row of reviewAndLitigation.rows)
    for (const column of reviewAndLitigation.columns) add(`reviewAndLitigation.${row.key}.${column.key}`);
  const draft = draftOf(cells, { template, blankMark: ["", "/", "—"][seed % 3] as string });
  const { overview } = draft.sections;
  if (overview === null) return draft;
  return {
    ...draft,
    sections: { ...draft.sections, overview: { ...overview, before: [...overview.before, ...prose] } },
  };
}
