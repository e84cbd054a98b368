import type { NarrativeProfile } from "../model/narrative.js";
import type { Report } from "../model/report.js";
import { flowOf, rawSpan } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { narrativeParagraphs } from "./prose.js";

/** A clause, or a whole sentence, of the prose that tells what was done. */
export interface Statement {
  /** Folded, without white space. */
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  readonly span: Span;
  /** It stands in what section five says of last year's problems and measures. */
  readonly isRetrospect: boolean;
}

/** More clauses than this no report has. */
const mostStatements = 3000;
/** What is only to come is no account of the year. */
const announces =
  /下一步|今后|明年|下年度|计划于|拟(?:于|将|采取|在)|将(?:要|会|继续|进一步|持续|着力|重点|不断|加大|加强|积极|切实)|力争/;
const sentenceEnds = /[^。;!?]+[。;!?]?/g;
const clauses = /[^,、:]+/g;

/** The sentences and clauses of the narrative but for this year's problems, what is announced, and sub-headings. In reading order, a sentence before its clauses. */
export function statementsOf(report: Report, narrative: NarrativeProfile): readonly Statement[] {
  const current = [...narrative.problems, ...narrative.remedies].filter(({ past }) => !past);
  const past = [...narrative.problems, ...narrative.remedies].filter((unit) => unit.past);
  const statements: Statement[] = [];
  for (const { span } of narrativeParagraphs(report)) {
    const flow = flowOf(report.source.text, span, report.residue);
    for (const { 0: sentence, index: from } of flow.text.matchAll(sentenceEnds)) {
      if (announces.test(sentence)) continue;
      const parts = [{ 0: sentence, index: 0 }, ...sentence.matchAll(clauses)];
      for (const { 0: text, index } of parts.length > 2 ? parts : parts.slice(0, 1)) {
        const place = rawSpan(flow, from + index, from + index + text.length);
        if (current.some((unit) => meets(unit.span, place))) continue;
        const isRetrospect = past.some((unit) => meets(unit.span, place));
        statements.push({ text, sentence, span: place, isRetrospect });
        if (statements.length >= mostStatements) return statements;
      }
    }
  }
  return statements;
}

function meets([start, end]: Span, [from, to]: Span): boolean {
  return Math.min(end, to) > Math.max(start, from);
}
