import type { SectionId } from "../model/report.js";
import { type HeadingForm, headingForm, type NumberStyle } from "./heading-form.js";
import { headingMatter, misspeltHeading } from "./heading-guess.js";
import { type WordingStrength, wordingAtStart } from "./heading-wording.js";
import type { Line, Page } from "./page.js";

/** What stands after a heading on its line: nothing, its first sentence behind a sign or space, the same without any, or a contents entry. */
export type HeadingEnding = "alone" | "run-in" | "glued" | "contents";

/** A place that may be the heading of a section. */
export interface HeadingCandidate {
  readonly id: SectionId;
  readonly strength: WordingStrength | "misspelt";
  readonly style: NumberStyle;
  readonly number: number | null;
  readonly ending: HeadingEnding;
  /** It begins inside a line, behind other text. */
  readonly inside: boolean;
  readonly start: number;
  readonly end: number;
  /** Indices of the first and last line it stands on. */
  readonly line: number;
  readonly lastLine: number;
}

/** Words of one or two lines without white space and emphasis signs, with the way back. */
interface Compact {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** No heading is longer; a line is read no further. */
const longest = 72;
const openers = "总政信主行收受依因涉存问目当需其概基工本我全整截关申复被2一二三四五六";

function compactOf(folded: string, from: number, to: number): Compact {
  const offsets: number[] = [];
  let text = "";
  for (let i = from; i < to && offsets.length < longest; i++) {
    const char = folded[i] as string;
    if (char === " " || char === "\n" || char === "*" || char === "#") continue;
    text += char;
    offsets.push(i);
  }
  return { text, offsets };
}

const goesOn =
  /^(?:20\d\d年|我[局委办厅部院市县区镇乡街]|本[局委办厅部院市县区镇乡机年报]|截[至止]|一是|\(一\)|[1一][、.])/;
const anotherHeading = /^[二三四五六2-6][、.]/;

/** What follows the first `length` units; null when the words run on, so that this is no heading. */
function endingOf({ text, offsets }: Compact, length: number): HeadingEnding | null {
  const rest = text.slice(length);
  if (/^[:.。;,、]?$/.test(rest)) return "alone";
  if (/^[.…·\-_]{0,60}\d{0,3}$/.test(rest)) return "contents";
  const apart = (offsets[length] as number) > (offsets[length - 1] as number) + 1;
  const bare = rest.replace(/^[:。.;、]/, "");
  if (anotherHeading.test(bare) && wordingAtStart(bare.slice(2)) !== null) return "contents";
  if (apart || ":。.([-".includes(rest[0] as string)) return "run-in";
  return goesOn.test(rest) ? "glued" : null;
}

function mayOpen(folded: string, form: HeadingForm, line: Line): boolean {
  if (form.style !== "none") return form.number !== null && form.number <= 9;
  if (form.start > line.start) return true;
  return line.end - line.start <= 60 && openers.includes(folded[line.start] as string);
}

/** The candidate that begins a line, or null. A heading broken over two lines is put together. */
export function candidateAtLine(page: Page, index: number): HeadingCandidate | null {
  const { folded, lines } = page;
  const line = lines[index] as Line;
  const form = headingForm(folded, line.start, line.end);
  if (!mayOpen(folded, form, line)) return null;
  const own = compactOf(folded, form.wordsAt, line.end);
  const joined = joinedWith(page, index, form, own);
  return joined ?? candidateFrom(page, form, own, index, index);
}

function joinedWith(page: Page, index: number, form: HeadingForm, own: Compact): HeadingCandidate | null {
  const next = page.lines[index + 1];
  if (next === undefined || own.offsets.length > 30 || next.end - next.start > 30) return null;
  if (headingForm(page.folded, next.start, next.end).style !== "none") return null;
  const both = compactOf(page.folded, form.wordsAt, next.end);
  const wording = wordingAtStart(both.text);
  if (wording === null || wording.length <= own.offsets.length || wording.length < both.offsets.length - 1) return null;
  return candidateFrom(page, form, both, index, index + 1);
}

function candidateFrom(
  page: Page,
  form: HeadingForm,
  words: Compact,
  line: number,
  lastLine: number,
): HeadingCandidate | null {
  const bare = form.style === "none" && /^[一二三四五六]/.test(words.text);
  const body: Compact = bare ? { text: words.text.slice(1), offsets: words.offsets.slice(1) } : words;
  const match = wordingAtStart(body.text) ?? (bare ? wordingAtStart(words.text) : null);
  const isMarked = form.style !== "none" || bare || form.start > (page.lines[line] as Line).start;
  if (match !== null) {
    const ending = endingOf(body, match.length);
    if (ending !== null && (isMarked || ending === "alone")) {
      const number = bare ? "一二三四五六".indexOf(words.text[0] as string) + 1 : form.number;
      const end = (body.offsets[match.length - 1] as number) + 1;
      const style = bare ? "comma" : form.style;
      return {
        id: match.id,
        strength: match.strength,
        style,
        number,
        ending,
        inside: false,
        start: form.start,
        end,
        line,
        lastLine,
      };
    }
  }
  return isMarked ? guessed(form, words, line, lastLine) : null;
}

function guessed(form: HeadingForm, words: Compact, line: number, lastLine: number): HeadingCandidate | null {
  const text = words.text.replace(/[:.。;,、]$/, "");
  if (form.style === "none" || text.length < 4 || text.length > 30 || /[。;!?]/.test(text)) return null;
  const misspelt = misspeltHeading(text);
  const id = misspelt ?? headingMatter(text);
  if (id === null) return null;
  const strength = misspelt === null ? "loose" : "misspelt";
  const end = (words.offsets[text.length - 1] as number) + 1;
  return {
    id,
    strength,
    style: form.style,
    number: form.number,
    ending: "alone",
    inside: false,
    start: form.start,
    end,
    line,
    lastLine,
  };
}

const longLine = 120;
const mayPrecede = ' 。;:!?)"';

/** The candidates inside a long line (a converter may print a whole report as one line): behind a sentence, numbered `二、`, with the official wording. */
export function candidatesInside(page: Page, index: number): HeadingCandidate[] {
  const { folded, lines } = page;
  const line = lines[index] as Line;
  if (line.end - line.start < longLine) return [];
  const found: HeadingCandidate[] = [];
  for (
    let comma = folded.indexOf("、", line.start + 2);
    comma >= 0 && comma < line.end;
    comma = folded.indexOf("、", comma + 1)
  ) {
    const number = "一二三四五六".indexOf(folded[comma - 1] as string) + 1;
    if (number === 0 || !mayPrecede.includes(folded[comma - 2] as string)) continue;
    const words = compactOf(folded, comma + 1, line.end);
    const wording = wordingAtStart(words.text);
    if (wording?.strength !== "official") continue;
    const ending = endingOf(words, wording.length);
    if (ending === null) continue;
    const end = (words.offsets[wording.length - 1] as number) + 1;
    found.push({
      id: wording.id,
      strength: "official",
      style: "comma",
      number,
      ending,
      inside: true,
      start: comma - 1,
      end,
      line: index,
      lastLine: index,
    });
  }
  return found;
}
