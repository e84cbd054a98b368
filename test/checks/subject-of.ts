import { findClaims } from "../../src/claims/find-claims.js";
import type { Claim } from "../../src/model/claim.js";
import type { Deadline } from "../../src/model/deadline.js";
import type { AspectId, NarrativeProfile } from "../../src/model/narrative.js";
import { aspectIds } from "../../src/model/narrative.js";
import type {
  Cell,
  Level,
  Publication,
  Region,
  Report,
  Section,
  SectionId,
  Table,
  TableRow,
  UnitType,
} from "../../src/model/report.js";
import { sectionIds } from "../../src/model/report.js";
import type { ReuseProfile } from "../../src/model/reuse.js";
import type { PriorReport, StatedFacts, Subject } from "../../src/model/subject.js";
import type { TableName, TemplateId } from "../../src/model/template.js";
import { tableNames } from "../../src/model/template.js";
import { template2019 } from "../../src/model/template-2019.js";
import { template2021 } from "../../src/model/template-2021.js";
import type { Span } from "../../src/text/span.js";

/** What a cell prints: a number as it is, null for nothing, `/` for a blank sign, `?` for something unreadable, or digits with their reading. */
export type Printed = number | null | "/" | "?" | { readonly raw: string; readonly value: number };

/** A problem or clause named by the words it stands in; its span is found in the text. */
export interface Quoted {
  readonly quote: string;
  readonly past?: boolean;
  readonly specific?: boolean;
}

/** How a report differs from the sound one. */
export interface Draft {
  readonly template?: TemplateId;
  readonly year?: number | null;
  readonly agency?: string | null;
  readonly level?: Level | null;
  readonly unitType?: UnitType | null;
  readonly region?: Region | null;
  /** The body named under the report. */
  readonly signedBy?: string;
  /** Replaces the title; null for none. */
  readonly title?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly published?: { readonly date: string; readonly evidence?: Publication["evidence"] } | null;
  /** Lines before the title. */
  readonly head?: string;
  readonly preamble?: string;
  /** The prose of a section, a paragraph a line; empty for an empty section, null for a missing one. */
  readonly sections?: { readonly [id in SectionId]?: string | null };
  readonly headings?: { readonly [id in SectionId]?: string };
  /** Sections printed in another order. */
  readonly order?: readonly SectionId[];
  /** `requests.granted.total` → what is printed there. */
  readonly cells?: { readonly [path: string]: Printed };
  /** `requests.carriedOver` → its label. */
  readonly labels?: { readonly [row: string]: string };
  /** Rows (`requests.granted`) or tables (`requests`) left out. */
  readonly without?: readonly string[];
  /** Tables printed in the other generation's rows. */
  readonly tableTemplates?: { readonly [name in TableName]?: "2019" | "2021" };
  readonly confidence?: number;
  /** The title of a report that follows in the same file. */
  readonly furtherReport?: string;
  /** Each table prints a row of numbers that no label names. */
  readonly hasUnnamedRow?: true;
  readonly residue?: readonly string[];
  readonly aspects?: readonly AspectId[];
  readonly problems?: readonly Quoted[];
  readonly remedies?: readonly Quoted[];
  readonly deniesProblems?: string;
  readonly repeated?: readonly string[];
  readonly features?: NarrativeProfile["features"];
  /** Replaces the claims the prose makes. */
  readonly claims?: readonly Claim[];
  readonly prior?: Draft;
  readonly stated?: StatedFacts;
  readonly deadline?: Deadline | null;
  /** What was measured against other reports; null for a report judged alone. */
  readonly reuse?: Partial<ReuseProfile>;
  readonly keptProblems?: readonly { readonly quote: string; readonly before: string }[];
}

const notCompared = { value: null, reason: { zh: "没有可比的报告", en: "nothing to compare with" } };
const noReuse: ReuseProfile = {
  size: 800,
  peerBoilerplate: notCompared,
  stratum: null,
  largestCopy: notCompared,
  copySource: null,
  stickiness: notCompared,
  stickinessError: null,
  stickinessAsPrinted: notCompared,
  keptSpans: [],
};

const headings: Readonly<Record<SectionId, string>> = {
  overview: "一、总体情况",
  disclosure: "二、主动公开政府信息情况",
  requests: "三、收到和处理政府信息公开申请情况",
  reviewAndLitigation: "四、政府信息公开行政复议、行政诉讼情况",
  problems: "五、存在的主要问题及改进情况",
  otherMatters: "六、其他需要报告的事项",
};

const soundCells: Readonly<Record<string, Printed>> = {
  "requests.newlyReceived.naturalPerson": 3,
  "requests.newlyReceived.business": 1,
  "requests.newlyReceived.total": 4,
  "requests.carriedIn.naturalPerson": 1,
  "requests.carriedIn.total": 1,
  "requests.granted.naturalPerson": 2,
  "requests.granted.total": 2,
  "requests.partiallyGranted.business": 1,
  "requests.partiallyGranted.total": 1,
  "requests.unavailable.notHeld.naturalPerson": 1,
  "requests.unavailable.notHeld.total": 1,
  "requests.total.naturalPerson": 3,
  "requests.total.business": 1,
  "requests.total.total": 4,
  "requests.carriedOver.naturalPerson": 1,
  "requests.carriedOver.total": 1,
  "reviewAndLitigation.review.upheld": 1,
  "reviewAndLitigation.review.total": 1,
  "disclosure.normativeDocuments.issued": 2,
  "disclosure.normativeDocuments.repealed": 1,
  "disclosure.normativeDocuments.inForce": 12,
  "disclosure.normativeDocuments.made": 2,
  "disclosure.normativeDocuments.disclosed": 2,
  "disclosure.normativeDocuments.disclosedTotal": 9,
  "disclosure.licensing.priorYearItems": 6,
  "disclosure.licensing.change": 1,
  "disclosure.licensing.decisions": 35,
  "disclosure.penalties.priorYearItems": 12,
  "disclosure.penalties.decisions": 8,
  "disclosure.fees.priorYearItems": 2,
  "disclosure.fees.amountWanYuan": 12.5,
  "disclosure.procurement.items": 3,
  "disclosure.procurement.amountYuan": { raw: "24850元", value: 24850 },
};

const soundProblems = "一是惠企政策栏目上半年有两次更新超期。";
const soundRemedies = "今后由办公室每周核对一次栏目更新时间。";

/** A sound report of 青禾县财政局, with the draft's differences, as the checks see it. Every span points into its text. */
export function subjectOf(draft: Draft = {}): Subject {
  const report = reportFrom(draft);
  const { text } = report.source;
  const quoted = (quote: string): Span => {
    const at = text.indexOf(quote);
    if (at < 0) throw new Error(`the draft does not print ${quote}`);
    return [at, at + quote.length];
  };
  const problems = draft.problems ?? (text.includes(soundProblems) ? [{ quote: soundProblems, specific: true }] : []);
  const remedies = draft.remedies ?? (text.includes(soundRemedies) ? [{ quote: soundRemedies }] : []);
  return {
    report,
    prior: draft.prior === undefined ? null : priorFrom(draft.prior),
    stated: draft.stated ?? {},
    claims: draft.claims ?? findClaims(report),
    deadline: draft.deadline ?? null,
    reuse: draft.reuse === undefined ? null : { ...noReuse, ...draft.reuse },
    keptProblems: draft.keptProblems?.map(({ quote, before }) => ({ span: quoted(quote), before, dice: 0.95 })) ?? null,
    narrative: {
      features: draft.features ?? [{ code: "narrative-han", value: 820, evidence: [] }],
      hits: [],
      aspects: (draft.aspects ?? aspectIds).map((id) => ({ id, span: [0, 0], han: 60 })),
      problems: problems.map(({ quote, past = false, specific = false }) => ({
        span: quoted(quote),
        past,
        specific,
        remedy: null,
      })),
      remedies: remedies.map(({ quote, past = false }) => ({ span: quoted(quote), past })),
      deniesProblems: draft.deniesProblems === undefined ? null : quoted(draft.deniesProblems),
      repeatedClauses: (draft.repeated ?? []).map((quote) => ({
        spans: [quoted(quote), [text.lastIndexOf(quote), text.lastIndexOf(quote) + quote.length]],
        han: quote.length,
      })),
    },
  };
}

function priorFrom(draft: Draft): PriorReport {
  const report = reportFrom(draft);
  return {
    reportId: "000000000000",
    path: "prior.txt",
    year: report.year?.value ?? 0,
    tables: report.tables,
    problems: [],
    remedies: [],
    problemsRead: true,
    paragraphs: [],
  };
}

function reportFrom(draft: Draft): Report {
  const { template = "2021", year = 2022, agency = "青禾县财政局" } = draft;
  let text = "";
  const add = (piece: string): Span => {
    const start = text.length;
    text += `${piece}\n`;
    return [start, start + piece.length];
  };
  if (draft.head !== undefined) add(draft.head);
  const published = draft.published === undefined ? { date: `${(year ?? 2022) + 1}-01-16` } : draft.published;
  const publishedSpan = published === null ? null : add(published.date);
  const title = draft.title === undefined ? `${agency ?? ""}${year ?? ""}年政府信息公开工作年度报告` : draft.title;
  const titleSpan = title === null ? null : add(title);
  const period = draft.period === undefined ? { from: `${year}-01-01`, to: `${year}-12-31` } : draft.period;
  const preamble = add(draft.preamble ?? "根据《中华人民共和国政府信息公开条例》编制本报告。");
  const periodSpan = add(period === null ? "" : `统计期限为${period.from}至${period.to}。`);
  const residue = (draft.residue ?? []).length === 0 ? [] : null;
  const { sections, tables, marks } = body(draft, add);
  const signature = draft.signedBy === undefined ? null : add(draft.signedBy);
  const furtherReport = draft.furtherReport === undefined ? null : add(draft.furtherReport);
  const at = title === null || agency === null ? -1 : title.indexOf(agency);
  return {
    source: {
      id: "0".repeat(12),
      path: "report.txt",
      sha256: "0".repeat(64),
      format: "text",
      encoding: "utf-8",
      bytes: 0,
      text,
      grids: [],
      metadata: [],
    },
    title: titleSpan,
    agency:
      agency === null
        ? null
        : {
            value: agency,
            span: at < 0 || titleSpan === null ? preamble : [titleSpan[0] + at, titleSpan[0] + at + agency.length],
          },
    signedBy: signature === null ? null : { value: draft.signedBy ?? "", span: signature },
    region: draft.region ?? null,
    level: draft.level === undefined ? "county" : draft.level,
    unitType: draft.unitType === undefined ? "department" : draft.unitType,
    year: year === null ? null : { value: year, span: titleSpan ?? periodSpan },
    template,
    period: period === null ? null : { ...period, span: periodSpan },
    publication:
      published === null
        ? null
        : { date: published.date, evidence: published.evidence ?? "byline", span: publishedSpan },
    sections,
    preamble: [{ span: preamble, isHeading: false }],
    residue: residue ?? marks,
    furtherReport,
    tables,
  };
}

function body(draft: Draft, add: (piece: string) => Span) {
  const year = draft.year ?? 2022;
  const prose: Readonly<Record<SectionId, string>> = {
    overview: `${year}年，我局主动公开政府信息120条，办结依申请公开4件。`,
    disclosure: "",
    requests: "",
    reviewAndLitigation: "",
    problems: `${soundProblems}\n${soundRemedies}`,
    otherMatters: "本年度未收取信息处理费。",
  };
  const found = new Map<SectionId, Section>();
  const tables: Record<TableName, Table | null> = { disclosure: null, requests: null, reviewAndLitigation: null };
  const marks: Span[] = [];
  for (const id of draft.order ?? sectionIds) {
    const words = draft.sections?.[id] === undefined ? prose[id] : draft.sections[id];
    const heading = words === null ? null : add(draft.headings?.[id] ?? headings[id]);
    const start = heading?.[1] ?? 0;
    const paragraphs = (words ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ span: add(line), isHeading: false }));
    let end = paragraphs.at(-1)?.span[1] ?? start;
    if (id === "overview") for (const mark of draft.residue ?? []) marks.push(add(mark));
    if (isTable(id)) tables[id] = tableFrom(id, draft, add);
    if (isTable(id)) end = Math.max(end, tables[id]?.span[1] ?? 0);
    end = Math.max(end, id === "overview" ? (marks.at(-1)?.[1] ?? 0) : 0);
    const filled = paragraphs.length > 0 || (isTable(id) && tables[id] !== null);
    found.set(id, {
      id,
      state: heading === null ? "missing" : filled ? "present" : "empty",
      heading,
      body: heading === null ? null : [start, end],
      paragraphs,
    });
  }
  return { sections: sectionIds.map((id) => found.get(id) as Section), tables, marks };
}

function isTable(id: SectionId): id is TableName {
  return (tableNames as readonly string[]).includes(id);
}

function tableFrom(name: TableName, draft: Draft, add: (piece: string) => Span): Table | null {
  if (draft.without?.includes(name)) return null;
  const template = draft.tableTemplates?.[name] ?? (draft.template === "2019" ? "2019" : "2021");
  const official = template === "2019" ? template2019 : template2021;
  const blocks = name === "disclosure" ? official.disclosure : [official[name]];
  const rows: TableRow[] = [];
  for (const { rows: specs, columns } of blocks)
    for (const { key, label } of specs) {
      if (draft.without?.includes(`${name}.${key}`)) continue;
      const printed = draft.labels?.[`${name}.${key}`] ?? label;
      const labelSpan = add(printed);
      const cells = columns.map((column) => cellFrom(name, key, column.key, draft, add));
      rows.push({ key, label: printed, labelSpan, cells });
    }
  const first = rows[0]?.labelSpan?.[0] ?? 0;
  const last = rows.at(-1)?.cells.at(-1)?.span?.[1] ?? first;
  const unnamed = { reason: { zh: "未辨认行名", en: "unnamed" }, span: null, isUnnamedRow: true } as const;
  const doubts = draft.hasUnnamedRow ? [unnamed] : [];
  return { name, template, span: [first, last], confidence: draft.confidence ?? 1, doubts, rows };
}

function cellFrom(table: TableName, row: string, column: string, draft: Draft, add: (piece: string) => Span): Cell {
  const path = `${table}.${row}.${column}`;
  const printed = draft.cells?.[path] === undefined ? (soundCells[path] ?? 0) : draft.cells[path];
  const place = { table, row, column };
  if (printed === null) return { ...place, state: "blank", value: null, raw: "", span: null };
  if (printed === "/") return { ...place, state: "blank", value: null, raw: "/", span: add("/") };
  if (printed === "?") return { ...place, state: "unreadable", value: null, raw: "?", span: add("?") };
  const { raw, value } = typeof printed === "number" ? { raw: String(printed), value: printed } : printed;
  return { ...place, state: "number", value, raw, span: add(raw) };
}
