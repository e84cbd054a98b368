import type { SectionId } from "../model/report.js";
import { blockOf, type Counted, type Topic } from "./subjects.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** What a section speaks of before any sentence does. */
export function topicOfSection(section: SectionId | "preamble"): Topic | null {
  if (section === "requests") return { area: "requests", block: null, strong: false };
  return section === "reviewAndLitigation" ? { area: "disputes", block: "all", strong: false } : null;
}

/** What a heading, or a sentence without figures, speaks of; null when of nothing known. */
export function topicMentioned(tokens: readonly Token[]): Topic | null {
  const kinds = new Set<Kind>();
  for (const token of tokens) if (token.type === "word") kinds.add(token.kind);
  if (kinds.has("request")) return { area: "requests", block: null, strong: false };
  return blockOf(kinds) === null ? null : { area: "disputes", block: "all", strong: false };
}

/** Subjects that belong to whatever is spoken of. */
const keepsTopic: ReadonlySet<string> = new Set(["change", "share", "rate", "requestChannel", "requestPart"]);

/** What is spoken of after a figure. `sure`: it was certain enough to be held against a table. */
export function topicAfter(
  topic: Topic | null,
  { subject }: Counted,
  kinds: ReadonlySet<Kind>,
  sure: boolean,
): Topic | null {
  if (subject.startsWith("requests.")) {
    return { area: "requests", block: null, strong: sure || (topic?.area === "requests" && topic.strong) };
  }
  if (subject.startsWith("reviewAndLitigation")) {
    const block = blockOf(kinds);
    if (block === null) return topic;
    const known = block === "review" || block === "all" ? block : "litigation";
    return { area: "disputes", block: known, strong: sure };
  }
  if (keepsTopic.has(subject) || (subject === "other" && !kinds.has("foreign"))) return topic;
  return { area: "other", block: null, strong: true };
}
