import { kindUnled, type ListKind, listKinds } from "./list-kinds.js";
import type { TermHit } from "./matcher.js";
import { isCause, kindOf, leadsProblems, tellsSuccess, verbFirst } from "./piece-kind.js";
import { type EnumeratorStyle, type Piece, piecesOf } from "./pieces.js";
import { afterLead } from "./problem-spans.js";
import type { Prose } from "./prose.js";
import { type Reading, readPiece, turnsOf } from "./readings.js";
import { absorb, isBareLead, type Kind, push, pushProblems, pushRestated, type State, type Unit } from "./units.js";

/** `在2024年的工作中，`: when, and nothing of what. */
const onlyWhen = /^[在对]?20\d\d年度?[^,。;:]{0,20}(?:工作|过程|实践)[中里上],?$/;
/** Section five taken apart. */
export interface SectionFive {
  readonly problems: readonly Unit[];
  readonly remedies: readonly Unit[];
  /** Where it says that there are no problems. */
  readonly denial: State["denial"];
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
/** Fewer units behind `存在的问题：` state nothing. */
const leastStatement = 6;
const nothing = /^(?:暂?无|没有|不存在|无问题|暂无问题)$/;
/** A sentence that spells out the one before, which was an introduction. */
const spellsOut = /^(?:(?:主要|具体)?(?:表现|体现)|(?:主要|具体)[是有为])/;
/** A sentence that explains the problem before it, or what introduces a list of causes. */
const explains = /^(?:(?:产生|造成|存在|出现)?(?:这些|上述|以上|该)?问题的)?(?:主要|究其|其|具体)?原因/;

/**
 * Section five taken apart into problems and remedies. `hits` are those of the lexicons `problems` and `remedies` in the prose, in
 * order. An introduction (`虽取得一定成绩，但仍存在一些不足`) is neither; last year's problems are marked past.
 */
export function readSectionFive(prose: Prose, hits: readonly TermHit[], year: number | null): SectionFive {
  const pieces = piecesOf(prose, turnsOf(prose.text, hits));
  const state: State = {
    kind: null,
    past: false,
    lists: new Map(),
    units: [],
    group: 0,
    led: false,
    listed: false,
    open: null,
    denial: null,
    causes: null,
  };
  const readings = readingsOf(prose, pieces, hits, year);
  const lists = listKinds(pieces, readings);
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    const answered = next?.enumerator === null && readings[i + 1]?.remedyLead != null;
    step(prose, piece, next, readings[i] as Reading, { answered, list: lists.get(i) ?? null }, state);
  });
  const of = (kind: Kind) => state.units.filter((unit) => unit.kind === kind && unit.end > unit.start);
  return { problems: of("problem"), remedies: of("remedy"), denial: state.denial };
}

function readingsOf(
  prose: Prose,
  pieces: readonly Piece[],
  hits: readonly TermHit[],
  year: number | null,
): readonly Reading[] {
  let from = 0;
  return pieces.map((piece) => {
    while ((hits[from]?.start ?? Number.POSITIVE_INFINITY) < piece.body) from += 1;
    let to = from;
    while ((hits[to]?.start ?? Number.POSITIVE_INFINITY) < piece.end) to += 1;
    return readPiece(prose.text, piece, hits.slice(from, to), year);
  });
}

/** What the pieces around a piece say of it: a turn to measures follows within the same item; what the list it opens holds. */
interface Surroundings {
  readonly answered: boolean;
  readonly list: ListKind;
}

function step(
  prose: Prose,
  piece: Piece,
  next: Piece | undefined,
  reading: Reading,
  { answered, list }: Surroundings,
  state: State,
): void {
  if (isCause(piece, state)) return;
  const nested = piece.enumerator !== null && enterItem(piece, list, state);
  const isIntroduction = piece.enumerator === null && next !== undefined && introduces(prose, next);
  const own = prose.text.slice(piece.body, piece.end);
  if (isIntroduction && explains.test(own)) {
    state.causes = "announced";
    return;
  }
  if (nothing.test(own) || (reading.denial !== null && reading.cues.length === 0)) {
    state.denial ??= { start: piece.body, end: piece.end };
    return;
  }
  if (reading.problemLead !== null && leadsProblems(prose.text, reading, reading.problemLead, piece, state)) {
    if (state.kind === "remedy" && piece.enumerator === null) state.group += 1;
    state.open = null;
    state.led = true;
    state.past = reading.time === "past" || (reading.time === null && state.past && !startsAnew(piece, reading, state));
    state.kind = reading.remedyLead !== null && reading.cues.length === 0 ? null : "problem";
    if (!isIntroduction) stateProblems(prose, piece, reading, state);
    return;
  }
  const kind = kindOf(prose, piece, reading, answered, state);
  if (reading.remedyLead !== null) {
    state.open = null;
    state.led = true;
    if (reading.time !== null) state.past = reading.time === "past";
  }
  if (kind === null) return;
  if (kind === "problem" && explains.test(own) && state.open?.unit.kind === "problem") {
    state.open.unit.end = piece.end;
    return;
  }
  if (kind === "remedy" && state.units.length === 0 && reading.remedyLead === null && tellsSuccess(own, reading))
    return;
  settle(piece, kind, state);
  if (isIntroduction || onlyWhen.test(own) || (reading.remedyLead !== null && isBareLead(prose, piece, reading)))
    return;
  if (kind === "remedy") pushRestated(prose, piece, reading, state);
  if (absorb(prose, piece, kind, nested, state)) return;
  const runsOn = prose.text[piece.start - 1] === ";";
  if (
    kind === "remedy" ||
    reading.cues.length > 0 ||
    reading.tellsFault ||
    reading.resumes ||
    piece.enumerator !== null ||
    runsOn
  )
    push(prose, piece, kind, reading, state);
}

const numbered = /[一二三四五六\d]:?$/;

/** `存在问题：` behind what was done about last year's is of this year, `问题二：` is not. */
function startsAnew(piece: Piece, { problemLead }: Reading, { units }: State): boolean {
  return piece.enumerator === null && units.at(-1)?.kind === "remedy" && !numbered.test(problemLead?.entry.term ?? "");
}

/** The problems behind `存在的问题：`, whatever their words; behind it `无` denies any. */
function stateProblems(prose: Prose, piece: Piece, reading: Reading, state: State): void {
  if (reading.cues.length > 0) return pushProblems(prose, piece, reading, state);
  const { start, end } = afterLead(prose.text, piece, reading);
  if (nothing.test(prose.text.slice(start, end))) state.denial ??= { start: piece.body, end: piece.end };
  else if (end - start < leastStatement) return;
  else if (reading.tellsFault || reading.acts.every((act) => act.start > start + verbFirst)) {
    push(prose, { ...piece, body: start }, "problem", reading, state);
  }
}

function introduces(prose: Prose, next: Piece): boolean {
  return next.enumerator?.ordinal === 1 || spellsOut.test(prose.text.slice(next.body, next.body + 4));
}

/** Takes up the list the piece's number belongs to; true when the list stands inside an item that is a unit already. */
function enterItem(piece: Piece, words: ListKind, state: State): boolean {
  const { style, ordinal } = piece.enumerator as NonNullable<Piece["enumerator"]>;
  const parent = state.open?.style ?? null;
  if (parent !== null && rank[style] > rank[parent]) return true;
  state.group += 1;
  state.open = null;
  const list = state.lists.get(style);
  if (ordinal === 1 || list === undefined) {
    if (ordinal === 1 && !state.led) state.kind = kindUnled(words, list?.kind ?? null, state.kind);
    state.led = false;
    state.lists.set(style, { kind: state.kind, past: state.past });
  } else {
    state.kind = list.kind;
    state.past = list.past;
  }
  return false;
}

function settle(piece: Piece, kind: Kind, state: State): void {
  if (kind === "problem" && state.kind === "remedy") state.group += 1;
  state.kind = kind;
  const list = piece.enumerator === null ? undefined : state.lists.get(piece.enumerator.style);
  if (list !== undefined && piece.enumerator?.ordinal === 1) list.kind = kind;
}
