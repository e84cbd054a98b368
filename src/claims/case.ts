import type { Report } from "../model/report.js";
import type { Figure } from "./figure.js";
import type { Phrase } from "./phrase.js";
import type { Setting } from "./setting.js";
import type { Counted, Topic } from "./subject-rules.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** A figure in its surroundings: all that decides whether its words leave no doubt. */
export interface Case {
  readonly report: Report;
  readonly text: string;
  /** The tokens of the sentence, and where in them the figure (or the denial) stands. */
  readonly tokens: readonly Token[];
  readonly index: number;
  /** First token after the figure before. */
  readonly from: number;
  readonly figure: Figure;
  readonly phrase: Phrase;
  readonly counted: Counted;
  readonly setting: Setting;
  readonly topic: Topic | null;
  /** Part of a figure stated before it in the sentence (`其中`). */
  readonly among: boolean;
  /** That figure is the number of all requests closed, as the table has it. */
  readonly amongClosed: boolean;
  /** Its clause, or one before it, opens with words that narrow it to some requests (`征地类予以公开12件、不予公开3件`). */
  readonly some: boolean;
  /** It, or what it is a part of, is told of another organ. */
  readonly another: boolean;
  /** The passage is about disputes over disclosure by its section or heading. */
  readonly disputesHere: boolean;
}

const otherBusiness: readonly Kind[] = [
  "hotline",
  "proposals",
  "consultation",
  "foreign",
  "licensing",
  "penalties",
  "meetings",
];

/** Other business, or a field of work, is named since the figure before. */
export function isNarrowed({ tokens, index, from, phrase }: Case): boolean {
  let narrowing = false;
  let request = false;
  for (let at = from; at < index; at++) {
    const token = tokens[at];
    if (token?.type !== "word") continue;
    if (otherBusiness.includes(token.kind)) return true;
    if (token.kind === "narrowing") narrowing = true;
    else if (token.kind === "request" || token.kind === "openness") request ||= !phrase.tokens.includes(token);
  }
  return narrowing && (phrase.kinds.has("narrowing") || !request);
}

/** A sentence that runs on longer than this on one side of a figure says nothing about it there. */
const FAR = 200;

/** The words of the sentence around the figure. */
export function sentenceAround({ text, tokens, figure }: Case): string {
  const start = Math.max(tokens[0]?.start ?? figure.start, figure.start - FAR);
  return text.slice(start, Math.min(tokens.at(-1)?.end ?? figure.end, figure.end + FAR));
}
