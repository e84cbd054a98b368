import type { TermHit } from "./matcher.js";
import type { Piece } from "./pieces.js";
import type { Prose } from "./prose.js";
import type { Reading } from "./readings.js";
import { answersNamedProblem, type Kind, type State } from "./units.js";

/** A measure opens with its verb (`加强…`, `要完善…`); in a list of problems a verb further on (`图文解读仅占8%`) makes none. */
export const verbFirst = 2;

/** Whether the wording that announces problems does so here: not inside an item that states one, nor in what a measure is about. */
export function leadsProblems(text: string, reading: Reading, lead: TermHit, piece: Piece, state: State): boolean {
  const inside = piece.enumerator !== null && lead.start > piece.body;
  if (inside && (reading.cues.length > 0 || state.kind === "problem")) return false;
  if (state.kind !== "remedy" || piece.opens) return true;
  const introduces = text[lead.end] === ":" || /[是有]$/.test(lead.entry.term);
  return reading.remedyLead === null && (reading.acts.length === 0 || introduces);
}

/** What the piece is: by its turn to measures, by what its words say, by what answers it, else as its list or run goes on. */
export function kindOf(prose: Prose, piece: Piece, reading: Reading, answered: boolean, state: State): Kind | null {
  if (reading.remedyLead !== null || (reading.announces && reading.problemLead === null)) return "remedy";
  if (answersNamedProblem(prose.text.slice(piece.body, Math.min(piece.end, piece.body + 80)))) return "remedy";
  const wrong = reading.cues.length > 0;
  const runsOn = prose.text[piece.start - 1] === ";" && state.kind === "problem";
  if (reading.tellsMeasure && piece.enumerator === null && state.units.length > 0 && !runsOn) return "remedy";
  const anywhere = state.kind !== "problem" && !reading.resumes;
  const acts = reading.acts.some((act) => anywhere || act.start <= piece.body + verbFirst);
  if (answered && piece.enumerator !== null && !(acts && reading.acts[0]?.start === piece.body)) return "problem";
  if (state.kind === "remedy")
    return (wrong || reading.resumes) && !acts && piece.enumerator === null && state.open?.style == null
      ? "problem"
      : "remedy";
  if (wrong || (piece.enumerator !== null && state.kind === "problem")) return "problem";
  if (reading.tellsFault && state.units.every((unit) => unit.kind === "problem")) return "problem";
  if (acts) return "remedy";
  return state.open !== null ? state.kind : null;
}

const success =
  /(?:取得|获得)了?[^,。;:]{0,16}(?:成绩|成效|进展|实效|效果|成果)|发挥了?[^,。;:]{0,10}作用|得到了?[^,。;:]{0,12}(?:肯定|认可)|(?:质量|水平|实效|成效|透明度|满意度)(?:得到|有了)?(?:不断|持续|稳步|明显|显著|进一步|有所|较大)(?:的)?(?:提升|提高|增强|改善)/;

/** What went well, told before any problem, is an introduction. */
export function tellsSuccess(own: string, { cues, announces }: Reading): boolean {
  return cues.length === 0 && !announces && success.test(own);
}

/** Whether the piece is an item of a list of causes, which are neither problems nor measures; anything else ends the list. */
export function isCause({ enumerator }: Piece, state: State): boolean {
  const goesOn =
    enumerator !== null && (state.causes === "announced" || (state.causes === "listed" && enumerator.ordinal > 1));
  state.causes = goesOn ? "listed" : null;
  return goesOn;
}
