import type { Paragraph, Report, Section, SectionId, UnitType } from "../../src/model/report.js";
import { sectionIds } from "../../src/model/report.js";

/** The prose of a made-up report: for each section its paragraphs; a paragraph that starts with `#` is a sub-heading. */
export type ProseDraft = { readonly [id in SectionId]?: readonly string[] };

/** A report made of prose alone, for tests of the narrative: sections without paragraphs given are missing, `[]` is empty. */
export function proseReport(draft: ProseDraft, year: number | null = 2022, unitType: UnitType = "department"): Report {
  let text = "某局政府信息公开工作年度报告\n";
  const sections: Section[] = [];
  for (const id of sectionIds) {
    const given = draft[id];
    if (given === undefined) {
      sections.push({ id, state: "missing", heading: null, body: null, paragraphs: [] });
      continue;
    }
    const start = text.length;
    const paragraphs: Paragraph[] = [];
    for (const line of given) {
      const isHeading = line.startsWith("#");
      const from = text.length;
      text += isHeading ? line.slice(1) : line;
      paragraphs.push({ span: [from, text.length], isHeading });
      text += "\n";
    }
    const state = given.length === 0 ? "empty" : "present";
    sections.push({ id, state, heading: [start, start], body: [start, text.length], paragraphs });
  }
  return {
    source: {
      id: "0",
      path: "made-up",
      sha256: "0",
      format: "text",
      encoding: "utf-8",
      bytes: text.length,
      text,
      grids: [],
      metadata: [],
    },
    title: null,
    agency: null,
    signedBy: null,
    region: null,
    level: null,
    unitType,
    year: year === null ? null : { value: year, span: [0, 0] },
    template: "2021",
    period: null,
    publication: null,
    sections,
    preamble: [],
    residue: [],
    furtherReport: null,
    tables: { disclosure: null, requests: null, reviewAndLitigation: null },
  };
}
