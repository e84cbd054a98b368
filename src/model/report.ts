import type { Span } from "../text/span.js";
import type { Bilingual } from "./bilingual.js";
import type { Source } from "./source.js";
import type { TableName, TemplateId } from "./template.js";

/** The six required sections, in the order the regulation gives them. */
export const sectionIds = [
  "overview",
  "disclosure",
  "requests",
  "reviewAndLitigation",
  "problems",
  "otherMatters",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** A run of prose that reads as one paragraph. Lines wrapped by a converter are one paragraph; its span then holds line breaks. */
export interface Paragraph {
  readonly span: Span;
  /** A sub-heading (`（一）主动公开情况`), as far as its form tells. */
  readonly isHeading: boolean;
}

/** One of the six sections. `empty`: its heading is there and neither prose nor table follows. */
export interface Section {
  readonly id: SectionId;
  readonly state: "present" | "empty" | "missing";
  /** The heading as printed, number included; null when missing. */
  readonly heading: Span | null;
  /** From the end of the heading to the start of the next section (tables included); null when missing. */
  readonly body: Span | null;
  /** The section's prose: no headings of sections, no table lines, no page residue. In reading order. */
  readonly paragraphs: readonly Paragraph[];
}

/** `blank`: printed empty or as `/`, `-`, `—`, `无`. `unreadable`: something is printed that is no number, or its place is not certain. `missing`: the row prints too few cells. */
export type CellState = "number" | "blank" | "unreadable" | "missing";

/** One table cell. `value` is null unless the state is `number`; a blank is never 0. */
export interface Cell {
  readonly table: TableName;
  readonly row: string;
  readonly column: string;
  readonly state: CellState;
  readonly value: number | null;
  /** Exactly what is printed, without surrounding white space; empty for a cell printed empty. */
  readonly raw: string;
  /** Where {@link raw} stands; null when nothing is printed there. */
  readonly span: Span | null;
}

/** A row as the page prints it, in printed order. */
export interface TableRow {
  readonly key: string;
  /** The row's own label as printed, white space removed, without its groups; empty when it could not be told apart. */
  readonly label: string;
  readonly labelSpan: Span | null;
  /** In column order, one for every column the template gives the row. */
  readonly cells: readonly Cell[];
}

/** Something that made the parser less than sure of a table. */
export interface Doubt {
  readonly reason: Bilingual;
  readonly span: Span | null;
  /** A row with numbers that no label names: it may be one of those that seem to be missing. */
  readonly isUnnamedRow?: true;
}

/** A table of the page. Rows the page does not print are absent. */
export interface Table {
  readonly name: TableName;
  /** The generation whose rows and columns the page prints (which may differ from the report's year). */
  readonly template: "2019" | "2021";
  /** From the first character of its head to the last of its last cell. */
  readonly span: Span;
  /** 0–1: how sure the parser is that every cell stands where it says. Below {@link confidenceFloor}, checks answer unknown. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  readonly rows: readonly TableRow[];
}

/** Tables read with less confidence are not judged: arithmetic on a misread table would be a false alarm. Source: method.md §6. */
export const confidenceFloor = 0.9;

/** A region of GB/T 2260: six digits, the name as the standard prints it. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

export type Level = "national" | "province" | "prefecture" | "county" | "township";
export type UnitType = "government" | "department" | "other";

/** A calendar date as `YYYY-MM-DD`: sorts and compares as text. */
export type IsoDate = string;

/** The reporting period the text states. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly span: Span;
}

/** When the report was published, and what says so. `signature` (the date under the report) is weaker evidence than the page's own byline. */
export interface Publication {
  readonly date: IsoDate;
  readonly evidence: "byline" | "metadata" | "signature" | "manifest";
  /** Null when a manifest or the page's metadata states it. */
  readonly span: Span | null;
  /** For `metadata`: the name of the field that states it (`PubDate`). */
  readonly field?: string;
}

/** A value the text states, and where. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}

/** One report, parsed. Every span points into `source.text`. */
export interface Report {
  readonly source: Source;
  /** The title as printed (it may run over several lines). Null when there is none. */
  readonly title: Span | null;
  /** The agency as the title prints it, year and report words removed, line breaks turned to spaces; null if unknown. */
  readonly agency: Stated<string> | null;
  /** The body that signs the report, as printed under it; null when none does. */
  readonly signedBy: Stated<string> | null;
  readonly region: Region | null;
  readonly level: Level | null;
  readonly unitType: UnitType | null;
  /** The report year; null if it cannot be told. Its span is where the title (or else the period or the preamble) states it. */
  readonly year: Stated<number> | null;
  readonly template: TemplateId;
  readonly period: Period | null;
  readonly publication: Publication | null;
  /** Always six, in the fixed order. */
  readonly sections: readonly Section[];
  /** Prose between the title and the first section (basis, period, where to find the report). */
  readonly preamble: readonly Paragraph[];
  /** Page chrome and converter marks inside the text: bylines, share buttons, `[image]`, page numbers. */
  readonly residue: readonly Span[];
  /** The title of another report that follows in the same source, which is not read; null where none does. */
  readonly furtherReport: Span | null;
  readonly tables: { readonly [name in TableName]: Table | null };
}
