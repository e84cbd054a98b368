import type { SectionId } from "../model/report.js";
import { isHanUnit } from "../text/fold.js";
import { roomFor, textOfUnits } from "../text/units.js";
import { type HeadingForm, headingForm, type NumberStyle } from "./heading-form.js";
import { headingMatter, misspeltHeading } from "./heading-guess.js";
import { opensWording, type WordingStrength, wordingAtStart } from "./heading-wording.js";
import type { Line, Page } from "./page.js";

/** What stands after a heading on its line: nothing, its first sentence behind a sign or space, the same without any, or a contents entry. */
type HeadingEnding = "alone" | "run-in" | "glued" | "contents";

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
const unsignedNumbers = "一二三四五六";

/** Without spaces, line feeds, `*` and `#`. */
function compactOf(folded: string, from: number, to: number): Compact {
  const offsets: number[] = [];
  const units = roomFor(longest);
  for (let i = from; i < to && offsets.length < longest; i++) {
    const unit = folded.charCodeAt(i);
    if (unit === 0x20 || unit === 0x0a || unit === 0x2a || unit === 0x23) continue;
    units[offsets.length] = unit;
    offsets.push(i);
  }
  return { text: textOfUnits(units, 0, offsets.length), offsets };
}

const goesOn =
  /^(?:20\d\d年|我[局委办厅部院市县区镇乡街]|本[局委办厅部院市县区镇乡机年报]|截[至止]|一是|\(一\)|[1一][、.])/;
const anotherHeading = /^[二三四五六2-6][、.]/;

/** What follows the first `length` units; null when the words run on, so that this is no heading. */
function endingOf({ text, offsets }: Compact, length: number): HeadingEnding | null {
  const rest = text.slice(length);
  if (/^[\]>]?[:.。;,、]?$/.test(rest)) return "alone";
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
  return (
    line.end - line.start <= 60 &&
    (opensWording(folded[line.start] as string) || unsignedNumbers.includes(folded[line.start] as string))
  );
}

/** The candidate that begins a line, or null. A heading broken over several lines is put together. */
export function candidateAtLine(page: Page, index: number): HeadingCandidate | null {
  const { folded, lines } = page;
  const line = lines[index] as Line;
  const form = headingForm(folded, line.start, line.end);
  if (!mayOpen(folded, form, line)) return null;
  const own = compactOf(folded, form.wordsAt, line.end);
  if (line.inTable)
    return form.style === "comma" || form.style === "part" ? worded(page, form, own, index, index) : null;
  return joinedWith(page, index, form, own) ?? worded(page, form, own, index, index) ?? guessed(form, own, index);
}

/** A heading is broken over so many lines at most: a converter breaks a line wherever the font changes. */
const mostLines = 4;

function joinedWith(page: Page, index: number, form: HeadingForm, own: Compact): HeadingCandidate | null {
  if (own.offsets.length > 30) return null;
  let words = own;
  for (let last = index + 1; last < index + mostLines && mayGoOn(page, last); last++) {
    const before = words.offsets.length;
    words = compactOf(page.folded, form.wordsAt, (page.lines[last] as Line).end);
    const wording = wordingAtStart(words.text);
    if (wording !== null && wording.length > before && wording.length >= words.offsets.length - 1)
      return worded(page, form, words, index, last);
  }
  return null;
}

/** Whether a line may be one more of a heading: short, of Chinese words, with no number of its own. */
function mayGoOn({ lines, folded }: Page, index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.inTable || line.end - line.start > 30) return false;
  return isHanUnit(folded.charCodeAt(line.start)) && headingForm(folded, line.start, line.end).style === "none";
}

/** The candidate whose wording begins these words; `六其他事项` without a sign after its number counts as numbered. */
function worded(
  page: Page,
  form: HeadingForm,
  words: Compact,
  line: number,
  lastLine: number,
): HeadingCandidate | null {
  const unsigned = form.style === "none" ? unsignedNumbers.indexOf(words.text[0] ?? "?") + 1 : 0;
  const from = unsigned > 0 ? 1 : 0;
  const match = wordingAtStart(from === 0 ? words.text : words.text.slice(from));
  if (match === null) return null;
  const ending = endingOf(words, from + match.length);
  const isMarked = form.style !== "none" || unsigned > 0 || form.start > (page.lines[line] as Line).start;
  if (ending === null || (!isMarked && ending !== "alone")) return null;
  return {
    id: match.id,
    strength: match.strength,
    style: unsigned > 0 ? "comma" : form.style,
    number: unsigned > 0 ? unsigned : form.number,
    ending,
    inside: false,
    start: form.start,
    end: (words.offsets[from + match.length - 1] as number) + 1,
    line,
    lastLine,
  };
}

const briefest = /^(?:其[他它]|问题)$/;

/** The candidate a numbered line of its own or misspelt wording makes. */
function guessed(form: HeadingForm, words: Compact, line: number): HeadingCandidate | null {
  const text = words.text.replace(/[\]>]?[:.。;,、]?$/, "");
  if (form.style === "none" || (text.length < 4 && !briefest.test(text))) return null;
  if (text.length > 30 || /[。;!?]/.test(text)) return null;
  const misspelt = misspeltHeading(text);
  const id = misspelt ?? headingMatter(text);
  if (id === null) return null;
  return {
    id,
    strength: misspelt === null ? "loose" : "misspelt",
    style: form.style,
    number: form.number,
    ending: "alone",
    inside: false,
    start: form.start,
    end: (words.offsets[text.length - 1] as number) + 1,
    line,
    lastLine: line,
  };
}

/** Only a line at least this long is searched for headings inside it. */
export const longLine = 24;
const mayPrecede = ' 。;:!?)"';

/** The candidates inside a long line (a converter may print a whole report as one line): behind a sentence, numbered `二、`, with the official wording. */
export function candidatesInside(page: Page, index: number): HeadingCandidate[] {
  const { folded, lines } = page;
  const line = lines[index] as Line;
  const own = folded.slice(line.start, line.end);
  const found: HeadingCandidate[] = [];
  for (let at = own.indexOf("、", 2); at >= 0; at = own.indexOf("、", at + 1)) {
    const number = unsignedNumbers.indexOf(own[at - 1] as string) + 1;
    if (number === 0 || !mayPrecede.includes(own[at - 2] as string)) continue;
    const comma = line.start + at;
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
