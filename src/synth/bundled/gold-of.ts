import type { Gold, GoldClaim, GoldProblem, GoldTable } from "../../model/gold.js";
import { type SectionId, sectionIds } from "../../model/report.js";
import { tableNames } from "../../model/template.js";
import type { Span } from "../../text/span.js";
import type { Draft } from "../draft.js";
import type { PrintedReport } from "../print-report.js";
import { type AuthoredAgency, type AuthoredReport, fileOf } from "./authored.js";
import { templateOf } from "./draft-of.js";
import { type MarkedParagraph, readMarks } from "./marks.js";

/** What the printed report must be read as, from its author's marks and figures alone. */
export function goldOf(agency: AuthoredAgency, report: AuthoredReport, draft: Draft, printed: PrintedReport): Gold {
  const placed = placedParagraphs(report, draft, printed.text);
  const figures = placed.flatMap((paragraph) => figuresOf(paragraph, printed.text));
  const claims = figures.filter(({ optional }) => !optional).map(({ claim }) => claim);
  return {
    source: `${fileOf(agency, report)}.txt`,
    agency: agency.agency,
    year: report.year,
    template: templateOf(report),
    publishedOn: report.dated === "nowhere" ? null : report.published,
    sections: Object.fromEntries(sectionIds.map((id) => [id, stateOf(report, id)])) as Gold["sections"],
    tables: tablesOf(draft, printed),
    mustFind: report.find,
    mustFindWithPrior: report.findWithPrior,
    mayFind: report.mayFind,
    mustNotFind: report.silent,
    claims: claims.filter(([, , table]) => table !== null),
    otherFigures: claims.filter(([, , table]) => table === null),
    optionalFigures: figures.filter(({ optional }) => optional).map(({ claim }) => claim),
    problems: problemsOf(placed, printed.text),
    sharesTextWith: report.sharesTextWith.map((file) => `${file}.txt`),
  };
}

function stateOf(report: AuthoredReport, id: SectionId): "present" | "empty" | "missing" {
  if (report.missing.includes(id)) return "missing";
  const hasTable =
    (tableNames as readonly string[]).includes(id) && !report.withoutTables.some((table) => table === id);
  const texts = [...(report.text[id] ?? []), ...(report.after[id] ?? [])];
  return hasTable || texts.length > 0 ? "present" : "empty";
}

const figureOf = (raw: string) => {
  const found = /^-?\d[\d,]*(?:\.\d+)?/.exec(raw.normalize("NFKC"));
  return found === null ? null : Number(found[0].replaceAll(",", ""));
};

function tablesOf(draft: Draft, { cells }: PrintedReport): Gold["tables"] {
  const tables: Record<string, Record<string, Record<string, number | null>> | null> = {};
  for (const table of tableNames) tables[table] = draft.withoutTables.includes(table) ? null : {};
  for (const { path, raw } of cells) {
    const [name = "", ...rest] = path.split(".");
    const column = rest.pop() ?? "";
    const table = tables[name];
    if (!table) continue;
    const row = rest.join(".");
    table[row] = { ...table[row], [column]: figureOf(raw) };
  }
  return tables satisfies { readonly [table: string]: GoldTable | null };
}

interface Placed extends MarkedParagraph {
  /** Where it begins in the printed text. */
  readonly at: number;
}

/** The authored paragraphs where the printer put them, in order. */
function placedParagraphs(report: AuthoredReport, draft: Draft, text: string): readonly Placed[] {
  let from = 0;
  const find = (words: string) => {
    const at = text.indexOf(words, from);
    if (at < 0) throw new Error(`${report.year}: printed text lacks ${words}`);
    from = at + words.length;
    return at;
  };
  return sectionIds.flatMap((id) => {
    const section = draft.sections[id];
    if (section === null) return [];
    find(`${section.heading}\n`);
    const marked = [...(report.text[id] ?? []), ...(report.after[id] ?? [])].map(readMarks);
    return marked.map((paragraph) => ({ ...paragraph, at: find(paragraph.text) }));
  });
}

function figuresOf({ at, figures }: Placed, text: string): readonly { claim: GoldClaim; optional: boolean }[] {
  return figures.flatMap(({ start, end, value, tables, verdict, optional }) =>
    (tables.length === 0 ? [null] : tables).map((table) => {
      const span: Span = [at + start, at + end];
      return { claim: [text.slice(...span), value, table, verdict, span] as const, optional };
    }),
  );
}

function problemsOf(placed: readonly Placed[], text: string): readonly GoldProblem[] {
  const units = placed.flatMap(({ at, units: marked }) =>
    marked.map((unit) => ({ ...unit, span: [at + unit.start, at + unit.end] as const })),
  );
  const remedies = units.filter(({ kind }) => kind === "remedy");
  return units
    .filter(({ kind }) => kind !== "remedy")
    .map(({ span, kind, past, numbers }) => ({
      quote: text.slice(...span),
      span,
      specific: kind === "specific",
      past,
      remedies: numbers.map((number) => {
        const answer = remedies.find((remedy) => remedy.numbers.includes(number));
        if (answer === undefined) throw new Error(`no remedy ${number} for ${text.slice(...span)}`);
        return answer.span;
      }),
    }));
}
