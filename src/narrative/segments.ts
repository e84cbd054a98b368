import { isDigitUnit, isHanUnit } from "../text/fold.js";

/** Ranges of a text, as pairs of units: `starts[i]` to `ends[i]`, in order. Closing punctuation is not inside. */
export interface Ranges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The clauses and sentences of a folded text. */
export interface Segments {
  readonly clauses: Ranges;
  readonly sentences: Ranges;
}

const CLAUSE = 1;
const SENTENCE = 2;
const enders = new Uint8Array(65536);
for (const mark of ",:") enders[mark.charCodeAt(0)] = CLAUSE;
for (const mark of "。;!?\n") enders[mark.charCodeAt(0)] = SENTENCE;
const comma = ",".charCodeAt(0);
const colon = ":".charCodeAt(0);
const dot = ".".charCodeAt(0);

/**
 * The clauses (parted by ，：。；！？ and line feeds) and sentences (by 。；！？ and line feeds) of a folded text; those without any
 * character are left out. `1,234` and `15:06` are not parted, a `.` after a Han character and before none of them is a full stop.
 */
export function segment(text: string): Segments {
  const clauses = { starts: [] as number[], ends: [] as number[] };
  const sentences = { starts: [] as number[], ends: [] as number[] };
  let clause = 0;
  let sentence = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i === text.length ? SENTENCE : enderAt(text, i);
    if (kind === 0) continue;
    if (i > clause) {
      clauses.starts.push(clause);
      clauses.ends.push(i);
    }
    clause = i + 1;
    if (kind === CLAUSE) continue;
    if (i > sentence) {
      sentences.starts.push(sentence);
      sentences.ends.push(i);
    }
    sentence = i + 1;
  }
  return { clauses, sentences };
}

function enderAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === dot) return isStop(text, at) ? SENTENCE : 0;
  const kind = enders[unit] as number;
  if (unit === comma) return isDigitUnit(text.charCodeAt(at - 1)) && isGroup(text, at + 1) ? 0 : kind;
  if (unit === colon) return isDigitUnit(text.charCodeAt(at + 1)) && isDigitUnit(text.charCodeAt(at - 1)) ? 0 : kind;
  return kind;
}

function isStop(text: string, at: number): boolean {
  if (!isHanUnit(text.charCodeAt(at - 1))) return false;
  const next = text.charCodeAt(at + 1);
  return !isDigitUnit(next) && next !== dot && !(next >= 65 && next <= 122);
}

function isGroup(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (!isDigitUnit(text.charCodeAt(i))) return false;
  return !isDigitUnit(text.charCodeAt(at + 3));
}
