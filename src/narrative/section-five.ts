import type { TermHit } from "./matcher.js";
import { type EnumeratorStyle, type Piece, piecesOf } from "./pieces.js";
import { ownWords, splitProblems } from "./problem-spans.js";
import { hanOf, type Prose } from "./prose.js";
import { type Reading, readPiece, turnsOf } from "./readings.js";

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

/** Section five taken apart. */
export interface SectionFive {
  readonly problems: readonly Unit[];
  readonly remedies: readonly Unit[];
  /** Where it says that there are no problems. */
  readonly denial: { readonly start: number; readonly end: number } | null;
}

type Kind = Unit["kind"];
interface ListState {
  kind: Kind | null;
  past: boolean;
}
interface State extends ListState {
  readonly lists: Map<EnumeratorStyle, ListState>;
  readonly units: Unit[];
  group: number;
  /** The unit that following pieces may belong to, and the form of its list. */
  open: { readonly unit: Unit; readonly style: EnumeratorStyle | null } | null;
  denial: SectionFive["denial"];
}

/** The order in which Chinese official documents nest list numbers (GB/T 9704), then those of running text. */
const rank: { readonly [style in EnumeratorStyle]: number } = {
  "han-dun": 0,
  "han-brackets": 1,
  digit: 2,
  "digit-brackets": 3,
  circled: 4,
  di: 5,
  sequence: 5,
  "yi-shi": 6,
};
/** An item this short at the end of its paragraph is a heading; the next paragraph belongs to it. */
const headingHan = 30;
const nothing = /^(?:暂?无|没有|不存在|无问题|暂无问题)$/;
const restated = /^(?:针对|对于?|就)([^,。;:]{6,60}?)(?:等?(?:方面)?的?)(?:问题|不足|情况|现象)/;

/**
 * Section five taken apart into problems and remedies. `hits` are those of the lexicons `problems` and `remedies` in the prose, in
 * order. An introduction (`虽取得一定成绩，但仍存在一些不足`) is neither; last year's problems are marked past.
 */
export function readSectionFive(prose: Prose, hits: readonly TermHit[], year: number | null): SectionFive {
  const pieces = piecesOf(prose, turnsOf(prose.text, hits));
  const state: State = { kind: null, past: false, lists: new Map(), units: [], group: 0, open: null, denial: null };
  let from = 0;
  pieces.forEach((piece, i) => {
    while ((hits[from]?.start ?? Number.POSITIVE_INFINITY) < piece.body) from += 1;
    let to = from;
    while ((hits[to]?.start ?? Number.POSITIVE_INFINITY) < piece.end) to += 1;
    step(prose, piece, pieces[i + 1], readPiece(prose.text, piece, hits.slice(from, to), year), state);
  });
  const of = (kind: Kind) => state.units.filter((unit) => unit.kind === kind && unit.end > unit.start);
  return { problems: of("problem"), remedies: of("remedy"), denial: state.denial };
}

function step(prose: Prose, piece: Piece, next: Piece | undefined, reading: Reading, state: State): void {
  const nested = piece.enumerator !== null && enterItem(piece, state);
  const isIntroduction = piece.enumerator === null && next?.enumerator?.ordinal === 1;
  const own = prose.text.slice(piece.body, piece.end);
  if (nothing.test(own) || (reading.denial !== null && reading.cues.length === 0)) {
    state.denial ??= { start: piece.body, end: piece.end };
    return;
  }
  if (reading.problemLead !== null && leadsProblems(reading, piece, state)) {
    state.open = null;
    state.past = reading.time === "past" || (reading.time === null && state.past);
    state.kind = reading.remedyLead !== null && reading.cues.length === 0 ? null : "problem";
    if (reading.cues.length > 0 && !isIntroduction) pushProblems(prose, piece, reading, state);
    return;
  }
  const kind = kindOf(piece, reading, state);
  if (reading.remedyLead !== null) {
    state.open = null;
    if (reading.time !== null) state.past = reading.time === "past";
  }
  if (kind === null) return;
  settle(piece, kind, state);
  if (isIntroduction || (reading.remedyLead !== null && isBareLead(prose, piece, reading))) return;
  if (kind === "remedy") pushRestated(prose, piece, reading, state);
  if (!absorb(prose, piece, kind, nested, state)) push(prose, piece, kind, reading, state);
}

/** Takes up the list the piece's number belongs to; true when the list stands inside an item that is a unit already. */
function enterItem(piece: Piece, state: State): boolean {
  const { style, ordinal } = piece.enumerator as NonNullable<Piece["enumerator"]>;
  const parent = state.open?.style ?? null;
  if (parent !== null && rank[style] > rank[parent] && (ordinal === 1 || state.lists.has(style))) return true;
  state.group += 1;
  state.open = null;
  const list = state.lists.get(style);
  if (ordinal === 1 || list === undefined) state.lists.set(style, { kind: state.kind, past: state.past });
  else {
    state.kind = list.kind;
    state.past = list.past;
  }
  return false;
}

function leadsProblems(reading: Reading, piece: Piece, state: State): boolean {
  return state.kind !== "remedy" || piece.opens || (reading.acts.length === 0 && reading.remedyLead === null);
}

/** What the piece is: by its turn to measures, by what its words say, else as its list or run goes on. */
function kindOf(piece: Piece, reading: Reading, state: State): Kind | null {
  if (reading.remedyLead !== null || (reading.announces && reading.problemLead === null)) return "remedy";
  const wrong = reading.cues.length > 0;
  const acts = reading.acts.length > 0;
  if (state.kind === "remedy")
    return wrong && !acts && piece.enumerator === null && state.open?.style == null ? "problem" : "remedy";
  if (wrong) return "problem";
  if (acts) return "remedy";
  return piece.enumerator !== null || state.open !== null ? state.kind : null;
}

function settle(piece: Piece, kind: Kind, state: State): void {
  if (kind === "problem" && state.kind === "remedy") state.group += 1;
  state.kind = kind;
  const list = piece.enumerator === null ? undefined : state.lists.get(piece.enumerator.style);
  if (list !== undefined && piece.enumerator?.ordinal === 1) list.kind = kind;
}

/** `下一步`, `改进措施`, `我局将从以下几个方面加以改进：` announce measures without naming one. */
function isBareLead(prose: Prose, piece: Piece, reading: Reading): boolean {
  if (piece.isHeading || prose.text[piece.end] === ":" || prose.text[piece.end - 1] === ":") return true;
  const lead = reading.remedyLead as TermHit;
  return (
    hanOf(prose, lead.end, piece.end) < 4 ||
    (reading.acts.length === 0 && hanOf(prose, piece.body, piece.end) < headingHan)
  );
}

/** Lets a piece without a unit of its own join the open one. */
function absorb(prose: Prose, piece: Piece, kind: Kind, nested: boolean, state: State): boolean {
  const { open } = state;
  if (open === null || open.unit.kind !== kind || (piece.enumerator !== null && !nested)) return false;
  if (!nested && piece.opens && hanOf(prose, open.unit.start, open.unit.end) > headingHan) return false;
  if (open.style === null && !nested) return false;
  open.unit.end = ownWords(prose.text, piece.body, piece.end).end;
  return true;
}

function push(prose: Prose, piece: Piece, kind: Kind, reading: Reading, state: State): void {
  const { start, end } = ownWords(prose.text, leadless(prose, piece, reading), piece.end);
  const past = kind === "remedy" ? reportsPast(prose.text.slice(start, end), reading, state) : state.past;
  const unit: Unit = { kind, start, end, past, ordinal: piece.enumerator?.ordinal ?? null, group: state.group };
  state.units.push(unit);
  state.open = { unit, style: piece.enumerator?.style ?? state.open?.style ?? null };
}

/** Where a remedy's own words begin: after `下一步，`. */
function leadless(prose: Prose, piece: Piece, { remedyLead }: Reading): number {
  const follows =
    remedyLead !== null && remedyLead.start === piece.body && ",:".includes(prose.text[remedyLead.end] ?? " ");
  return follows ? remedyLead.end + 1 : piece.body;
}

/** A measure already taken: `完善了…`, `已…`, `得到…`; or any that answers last year's problems and announces nothing. */
function reportsPast(own: string, reading: Reading, state: State): boolean {
  return !reading.announces && (state.past || /已经?|了|得到|完成/.test(own));
}

function pushProblems(prose: Prose, piece: Piece, reading: Reading, state: State): void {
  for (const { start, end } of splitProblems(prose.text, piece, reading)) {
    const ordinal = piece.enumerator?.ordinal ?? null;
    const unit: Unit = { kind: "problem", start, end, past: state.past, ordinal, group: state.group };
    state.units.push(unit);
    state.open = { unit, style: piece.enumerator?.style ?? null };
  }
}

/** `针对公开不及时的问题，…` states a problem where none was stated before, or one of last year. */
function pushRestated(prose: Prose, piece: Piece, reading: Reading, state: State): void {
  const found = restated.exec(prose.text.slice(piece.body, piece.end));
  const words = found?.[1];
  if (found === null || words === undefined || /上述|以上|这些|存在的?$|发现的?$/.test(words)) return;
  const past = state.past || reading.time === "past";
  if (!past && state.units.some((unit) => unit.kind === "problem" && !unit.past && unit.group !== state.group)) return;
  const start = piece.body + found[0].indexOf(words);
  state.group += 1;
  state.units.push({ kind: "problem", start, end: start + words.length, past, ordinal: null, group: state.group });
}
