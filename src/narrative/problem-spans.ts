import type { TermHit } from "./matcher.js";
import type { Piece } from "./pieces.js";
import type { Reading } from "./readings.js";

interface Range {
  readonly start: number;
  readonly end: number;
}

const closing = new Set(["。", ";", ",", ":", "!", "?", ".", "、", "\n"]);
const listEnd = /等(?:方面)?的?(?:问题|不足|情况|现象)$/;
const connective =
  /(?:[:,、;]|主要是|主要有|主要表现在|主要表现为|主要体现在|表现在|表现为|体现在|(?:主要)?(?:出现|集中|反映)在|主要包括|包括|如下|以下|[例比诸]如|如(?![何期实果意])|是|有|为)/y;
/** A clause that goes on about the clause before it. */
const continuation =
  /^(?:[均都](?:有待|需|亟)|不够|不[易便]于?|仍?存在|导致|造成|使得?|影响|致使|也|且|并|从而|尤其|特别是|甚至)/;

const concession = /^(?:[^。;]{0,120},)?(?:但是?|然而|不过)(?:同时)?(?:也|还)?,?/;

/** Leads that spell out the words before them, which were an introduction. */
const spellsOut = /表现|体现/;
/** `仍有差距，主要是：`: the words before only announce. */
const announced = /(?:差距|不足|不足之处|问题|短板|薄弱环节),?$/;

function isSpeltOut(text: string, { start, end, entry }: TermHit): boolean {
  if (spellsOut.test(entry.term)) return true;
  return entry.term === "主要是" && (text[end] === ":" || announced.test(text.slice(Math.max(0, start - 6), start)));
}

/** `存在问题及改进措施：` is one heading; a turn to measures further on is not part of it. */
const LONGEST_HEADING = 8;

function headEnd(leadEnd: number, { remedyLeadEnd }: Reading): number {
  return remedyLeadEnd > leadEnd && remedyLeadEnd - leadEnd <= LONGEST_HEADING ? remedyLeadEnd : leadEnd;
}

/** The range without white space and punctuation at either end, and without `等问题` at its end. */
export function ownWords(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && closing.has(text[start] as string)) start += 1;
  while (start < end && closing.has(text[end - 1] as string)) end -= 1;
  const tail = listEnd.exec(text.slice(Math.max(start, end - 8), end));
  return { start, end: tail === null ? end : end - tail[0].length };
}

/**
 * The problems that a piece with a lead states: `存在的问题主要是A不足，B不够` gives two. Its clauses are parted only outside lists and
 * only where each says that something is wrong; a clause without a subject of its own stays with the one before.
 */
export function splitProblems(text: string, piece: Piece, reading: Reading): readonly Range[] {
  const lead = reading.problemLead;
  const firstCue = reading.cues[0]?.start ?? piece.body;
  const from =
    lead === null || (lead.end > firstCue && !isSpeltOut(text, lead))
      ? piece.body
      : afterConnectives(text, headEnd(lead.end, reading), piece.end);
  if (piece.enumerator !== null) return [ownWords(text, from, piece.end)];
  const parts: { start: number; end: number }[] = [];
  let pending = from;
  for (const clause of clausesOf(text, from, piece.end)) {
    const own = reading.cues.filter((cue) => cue.start >= clause.start && cue.start < clause.end);
    const wrong = own.length > 0 && (parts.length === 0 || own.some((cue) => cue.entry.category !== "fact"));
    const last = parts.at(-1);
    if (last !== undefined && (!wrong || continuation.test(text.slice(clause.start, clause.end))))
      last.end = clause.end;
    else if (wrong) parts.push({ start: pending, end: clause.end });
    else continue;
    pending = clause.end;
  }
  return parts.map(({ start, end }) => ownWords(text, start, end));
}

/** What stands behind the last lead of a piece (`存在问题及改进措施：`), introducing words left out. */
export function afterLead(text: string, piece: Piece, reading: Reading): Range {
  const lead = headEnd(reading.problemLead?.end ?? piece.body, reading);
  return ownWords(text, afterConnectives(text, lead, piece.end), piece.end);
}

/** Where a problem's own words begin: after `虽取得一定成绩，但`. */
export function afterConcession(text: string, piece: Piece, reading: Reading): number {
  const firstCue = reading.cues[0]?.start ?? piece.body;
  const found = concession.exec(text.slice(piece.body, firstCue));
  return found === null ? piece.body : piece.body + found[0].length;
}

function afterConnectives(text: string, from: number, to: number): number {
  let at = from;
  for (let i = 0; i < 8; i++) {
    connective.lastIndex = at;
    if (!connective.test(text) || connective.lastIndex >= to) break;
    at = connective.lastIndex;
  }
  return at;
}

function clausesOf(text: string, from: number, to: number): readonly Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && text[i] !== "," && text[i] !== ":") continue;
    if (i > start) clauses.push({ start, end: i });
    start = i + 1;
  }
  return clauses;
}
