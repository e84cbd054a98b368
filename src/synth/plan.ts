import type { IsoDate, SectionId } from "../model/report.js";
import { sectionIds } from "../model/report.js";
import type { StatedFacts } from "../model/subject.js";
import type { Agency } from "./agencies.js";
import type { Draft, DraftSection } from "./draft.js";
import type { SkinName } from "./html/skin.js";
import type { LayoutName } from "./layouts/layout.js";
import { type NumberStyle, styled } from "./prose/number-style.js";
import type { Problem } from "./prose/problems.js";
import type { Passage, Telling } from "./prose/telling.js";

/** A report as it is meant to be, before it is put into paragraphs: what a defect changes. */
export interface ReportPlan {
  readonly agency: Agency;
  readonly year: number;
  /** The day the page says it was published; null when it says none. */
  readonly published: IsoDate | null;
  readonly layout: LayoutName;
  /** The web page it is printed as; null for plain text in its layout. */
  readonly skin: SkinName | null;
  /** What its sentences speak of. */
  readonly telling: Telling;
  /** The same agency's report of the year before, as it was meant to be. */
  readonly before: ReportPlan | null;
  readonly overview: readonly Passage[];
  readonly problems: readonly Problem[];
  /** The printed paragraphs of each section; those of the tables' sections are usually empty. */
  readonly paragraphs: { readonly [id in SectionId]: readonly string[] };
  /** Null for a section left out with its table. */
  readonly headings: { readonly [id in SectionId]: string | null };
  /** All but the sections. */
  readonly page: Omit<Draft, "sections">;
  readonly numberStyle: NumberStyle;
  /** The period the preamble states; null when it states none. */
  readonly period: string | null;
  /** What a manifest of the corpus states of it. */
  readonly manifest: StatedFacts;
}

/** The plan as a draft that can be printed. */
export function draftOfPlan({ page, headings, paragraphs, numberStyle }: ReportPlan): Draft {
  const section = (id: SectionId): DraftSection | null => {
    const heading = headings[id];
    return heading === null
      ? null
      : { heading, before: paragraphs[id].map((text) => styled(text, numberStyle)), after: [] };
  };
  return { ...page, sections: Object.fromEntries(sectionIds.map((id) => [id, section(id)])) as Draft["sections"] };
}

/** The plan with other paragraphs in one section. */
export function withParagraphs(plan: ReportPlan, id: SectionId, paragraphs: readonly string[]): ReportPlan {
  return { ...plan, paragraphs: { ...plan.paragraphs, [id]: paragraphs } };
}

/** The plan with other values in some cells. */
export function withCells(plan: ReportPlan, changes: Readonly<Record<string, number | string | null>>): ReportPlan {
  return withPage(plan, { cells: new Map([...plan.page.cells, ...Object.entries(changes)]) });
}

/** The plan with another page around its sections. */
export function withPage(plan: ReportPlan, changes: Partial<ReportPlan["page"]>): ReportPlan {
  return { ...plan, page: { ...plan.page, ...changes } };
}

/** The number in a cell of the plan; 0 for one not named. */
export function cellNumber(plan: ReportPlan, path: string): number {
  return Number(plan.page.cells.get(path) ?? 0);
}
