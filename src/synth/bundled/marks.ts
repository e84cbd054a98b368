import type { ClaimVerdict } from "../../model/claim.js";

/** A figure marked in an authored paragraph; offsets into its plain text. */
export interface MarkedFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The table paths it counts, one claim each; empty for figures no table holds. */
  readonly tables: readonly string[];
  readonly verdict: ClaimVerdict;
  readonly optional: boolean;
}

/** A problem or a remedy marked in an authored paragraph of section five; offsets into its plain text. */
export interface MarkedUnit {
  readonly start: number;
  readonly end: number;
  readonly kind: "specific" | "formulaic" | "remedy";
  readonly past: boolean;
  /** A remedy's own number, or the numbers of the remedies that answer a problem. */
  readonly numbers: readonly number[];
}

/** An authored paragraph without its marks, and what they said. */
export interface MarkedParagraph {
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
  readonly units: readonly MarkedUnit[];
}

const token = /<(?<unit>[SFR][\d,]*)(?<past>p?)\||>|\{(?<figure>[^{}]*)\}/g;
const kinds = { S: "specific", F: "formulaic", R: "remedy" } as const;

/**
 * Takes the marks out of an authored paragraph. `{63件|requests.newlyReceived}` is a figure that a table holds (`|disagrees` behind the
 * path when it contradicts it), `{412条}` one that none holds, `{两次=2}` gives the number, `{?一套=1}` may be taken for a figure or not;
 * a marked text without a number is a zero in words. `<S1|…>` is a specific problem answered by remedy 1, `<F|…>` a formulaic one left
 * unanswered, `<R1|…>` remedy 1; a `p` before the bar says that it is told of last year.
 */
export function readMarks(authored: string): MarkedParagraph {
  const figures: MarkedFigure[] = [];
  const units: MarkedUnit[] = [];
  const open: Omit<MarkedUnit, "end">[] = [];
  let text = "";
  let from = 0;
  for (const { 0: mark, index, groups = {} } of authored.matchAll(token)) {
    text += authored.slice(from, index);
    from = index + mark.length;
    const { unit, past, figure } = groups;
    if (figure !== undefined) {
      const { words, ...read } = readFigure(figure);
      figures.push({ start: text.length, end: text.length + words.length, ...read });
      text += words;
    } else if (unit !== undefined) {
      const numbers = unit.slice(1).split(",").filter(Boolean).map(Number);
      open.push({ start: text.length, kind: kinds[unit[0] as keyof typeof kinds], past: past === "p", numbers });
    } else {
      const opened = open.pop();
      if (opened === undefined) throw new Error(`a mark is closed that was not opened: ${authored}`);
      units.push({ ...opened, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${authored}`);
  return { text: text + authored.slice(from), figures, units: units.sort((a, b) => a.start - b.start) };
}

function readFigure(mark: string): Omit<MarkedFigure, "start" | "end"> & { readonly words: string } {
  const [printed = "", tables = "", verdict] = mark.split("|");
  const optional = printed.startsWith("?");
  const [words = "", given] = printed.slice(optional ? 1 : 0).split("=");
  return {
    words,
    value: given === undefined ? valueOf(words) : Number(given),
    tables: tables === "" ? [] : tables.split("+"),
    verdict: (verdict as ClaimVerdict | undefined) ?? (tables === "" ? "no-counterpart" : "agrees"),
    optional,
  };
}

function valueOf(words: string): number {
  const found = /(\d[\d,]*(?:\.\d+)?)余?(万|亿)?/.exec(words);
  if (found === null) return 0;
  const scale = found[2] === "万" ? 1e4 : found[2] === "亿" ? 1e8 : 1;
  return Math.round(Number(found[1]?.replaceAll(",", "")) * scale * 100) / 100;
}
