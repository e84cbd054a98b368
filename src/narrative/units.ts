import { countHan } from "../text/fold.js";
import type { EnumeratorStyle, Piece } from "./pieces.js";
import { afterConcession, ownWords, splitProblems } from "./problem-spans.js";
import { hanOf, type Prose } from "./prose.js";
import type { Reading } from "./readings.js";

/** A problem or a remedy of section five, in units of the prose. */
export interface Unit {
  readonly kind: "problem" | "remedy";
  readonly start: number;
  end: number;
  readonly past: boolean;
  /** The list number it stands under; null outside lists. */
  readonly ordinal: number | null;
  /** Units with one number stand together: in one list item, or as one run of problems and what follows it. */
  readonly group: number;
}

/** What a unit is. */
export type Kind = Unit["kind"];
/** What the items of a list are, as its first item or the words before it say; null until known. */
export interface ListState {
  kind: Kind | null;
  past: boolean;
}
/** What is known while section five is read piece by piece. */
export interface State extends ListState {
  readonly lists: Map<EnumeratorStyle, ListState>;
  readonly units: Unit[];
  group: number;
  /** A lead has said what comes next, and no list has begun since. */
  led: boolean;
  /** Whether this year's problems were stated other than by `针对…问题`. */
  listed: boolean;
  /** The unit that following pieces may belong to, and the form of its list. */
  open: { readonly unit: Unit; readonly style: EnumeratorStyle | null; readonly paragraph: number } | null;
  /** Where the section says that there are no problems. */
  denial: { readonly start: number; readonly end: number } | null;
  /** How far a list of the problems' causes has come: only its introduction stood there, or items of it. */
  causes: "announced" | "listed" | null;
}

/** Fewer Han characters state nothing. */
const leastHan = 3;
/** An item this short at the end of its paragraph, and without a full stop, is a heading; the next paragraph belongs to it. */
const headingHan = 30;
/** A clause that only says what the next one is for: `为解决上述问题，`. */
const purpose = /^(?:为|针对|结合|根据|围绕|就|面对|对)/;
const restated =
  /^(?:[^,。;:]{0,12}[,:])?(?:我[^,。;:]{1,4})?(?:针对|对于?|就)([^,。;:]{6,60}?)(?:等?(?:方面)?的?)(?:问题|不足(?!的?问题)|情况|现象)/;

/** `下一步`, `改进措施`, `我局将从以下几个方面加以改进：` announce measures without naming one. */
export function isBareLead(prose: Prose, piece: Piece, reading: Reading): boolean {
  const { text } = prose;
  if (piece.isHeading || text[piece.end] === ":" || text[piece.end - 1] === ":") return true;
  if (text[piece.end - 1] === "," && purpose.test(text.slice(piece.body, piece.body + 2))) return true;
  const rest = text.slice(reading.remedyLeadEnd, piece.end);
  return countHan(rest) < 4 || (reading.acts.length === 0 && /以下|如下|下列|方面/.test(rest));
}

/** `针对…不及时的问题，开展了…`: what is said after it is what was done about it. */
export function answersNamedProblem(own: string): boolean {
  return restated.test(own);
}

/** Lets a piece without a unit of its own join the open one. */
export function absorb(prose: Prose, piece: Piece, kind: Kind, nested: boolean, state: State): boolean {
  const { open } = state;
  if (open === null || open.unit.kind !== kind || (piece.enumerator !== null && !nested)) return false;
  const isSentence = prose.text[open.unit.end] === "。" || hanOf(prose, open.unit.start, open.unit.end) > headingHan;
  const underHeading = prose.paragraphs[piece.paragraph - 1]?.isHeading && open.paragraph === piece.paragraph - 1;
  if (!nested && piece.opens && isSentence && !underHeading) return false;
  if (open.style === null && !nested) return false;
  open.unit.end = ownWords(prose.text, piece.body, piece.end).end;
  return true;
}

/** Adds the piece as a unit of its own; one of fewer than three Han characters states nothing. */
export function push(prose: Prose, piece: Piece, kind: Kind, reading: Reading, state: State): void {
  const from = kind === "remedy" ? leadless(prose, piece, reading) : afterConcession(prose.text, piece, reading);
  const { start, end } = ownWords(prose.text, from, piece.end);
  if (hanOf(prose, start, end) < leastHan) return;
  const own = prose.text.slice(start, end);
  const past = kind === "remedy" ? reportsPast(own, reading, state) : isPast(own, reading, state);
  const unit: Unit = { kind, start, end, past, ordinal: piece.enumerator?.ordinal ?? null, group: state.group };
  const before = state.open;
  state.units.push(unit);
  state.listed ||= kind === "problem" && !past;
  if (kind === "problem" && past && piece.enumerator === null) state.past = true;
  const goesOn = reading.remedyLead === null && before?.unit.kind === kind ? before.style : null;
  const style = kind === "remedy" && reading.remedyLead !== null ? null : (piece.enumerator?.style ?? goesOn);
  state.open = { unit, style, paragraph: piece.paragraph };
}

/** Where a remedy's own words begin: after `下一步，` or `措施：`. */
function leadless(prose: Prose, piece: Piece, { remedyLead }: Reading): number {
  if (remedyLead === null || remedyLead.start !== piece.body) return piece.body;
  const stands = ",:".includes(prose.text[remedyLead.end] ?? " ") || remedyLead.entry.term.endsWith(":");
  return stands ? remedyLead.end : piece.body;
}

const settled = /整改到位|已(?:经|全部)?(?:整改|解决)|完成整改|得到(?:有效|妥善)?(?:整改|解决|改善)/;

/** Of last year: the run it stands in is, or it says so itself, or that it has been settled. */
function isPast(own: string, reading: Reading, state: State): boolean {
  return reading.time === "past" || (reading.time === null && (state.past || settled.test(own)));
}

/** A measure already taken: `完善了…`, `已…`, `得到…`; or any that answers last year's problems and announces nothing. */
function reportsPast(own: string, reading: Reading, state: State): boolean {
  return !reading.announces && (state.past || /已经?|了(?!解|然)|得到|完成/.test(own));
}

/** Adds the problems that a piece with a problem lead states. */
export function pushProblems(prose: Prose, piece: Piece, reading: Reading, state: State): void {
  for (const { start, end } of splitProblems(prose.text, piece, reading)) {
    const ordinal = piece.enumerator?.ordinal ?? null;
    const unit: Unit = { kind: "problem", start, end, past: state.past, ordinal, group: state.group };
    state.units.push(unit);
    state.listed ||= !unit.past;
    state.open = { unit, style: piece.enumerator?.style ?? null, paragraph: piece.paragraph };
  }
}

/** `针对公开不及时的问题，…` states a problem where none was stated before, or one of last year. */
export function pushRestated(prose: Prose, piece: Piece, reading: Reading, state: State): void {
  const found = restated.exec(prose.text.slice(piece.body, piece.end));
  const words = found?.[1];
  if (found === null || words === undefined || /上述|以上|这些|存在的?$|发现的?$/.test(words)) return;
  const past = state.past || reading.time === "past";
  if (!past && state.listed) return;
  state.past = past;
  const own = words.slice(words.lastIndexOf("存在的") < 0 ? 0 : words.lastIndexOf("存在的") + 3);
  const start = piece.body + found[0].indexOf(own);
  state.group += 1;
  state.units.push({ kind: "problem", start, end: start + own.length, past, ordinal: null, group: state.group });
}
