import type { SectionId } from "../model/report.js";
import { type Counted, type DocumentRow, results, type Topic } from "./subject-rules.js";
import { blockOf } from "./subjects.js";
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

const resultKinds: ReadonlySet<Kind> = new Set<Kind>(results);
const otherMatters: ReadonlySet<Kind> = new Set<Kind>(["proposals", "hotline", "consultation", "foreign", "licensing"]);

/** True when a sentence names two kinds of results or an official ground for one: only requests have those. */
export function tellsResults(tokens: readonly Token[]): boolean {
  const named = new Set<Kind>();
  for (const token of tokens) {
    if (token.type !== "word") continue;
    if (otherMatters.has(token.kind)) return false;
    if (/^(?:refused|unavailable|notProcessed)\./.test(token.kind)) named.add(token.kind).add("refused");
    else if (resultKinds.has(token.kind)) named.add(token.kind);
  }
  named.delete("close");
  return named.size > 1;
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
    return { area: "disputes", block, strong: sure };
  }
  const row = /^disclosure\.(normativeDocuments|regulations|procurement)\./.exec(subject)?.[1] as
    | DocumentRow
    | undefined;
  if (row !== undefined) return { area: "documents", block: row, strong: sure };
  if (subject === "documentWork")
    return { area: "documents", block: kinds.has("regulations") ? "regulations" : "normativeDocuments", strong: false };
  if (keepsTopic.has(subject) || (subject === "other" && !kinds.has("foreign"))) return topic;
  return { area: "other", block: null, strong: true };
}
