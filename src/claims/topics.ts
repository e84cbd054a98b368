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

/**
 * True when a sentence names so many kinds of results, or applicants, as only requests have: an official ground counts for two, a year beside
 * `结转` for one.
 */
export function tellsResults(tokens: readonly Token[], atLeast: 1 | 2): boolean {
  const told = resultsTold.get(tokens) ?? countResults(tokens);
  resultsTold.set(tokens, told);
  return told >= atLeast;
}

/**
 * True when a sentence says with the table's own words what was carried from one year to the next (`加上年结转1件`, `2件结转下年度办理`): of requests,
 * where nothing else was spoken of.
 */
export function tellsCarried(text: string, tokens: readonly Token[]): boolean {
  const words = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  return tellsResults(tokens, 1) && carried.test(words) && !carriedElse.test(words);
}

const carried = /(?:上年度?|上一年度?)(?:申请)?[结顺]转|[结顺]转(?:至|到|入)?(?:下年|下一年|次年)/;
const carriedElse = /案|资金|经费|预算|余额|项目|课题|元|人[,;。]/;

const resultsTold = new WeakMap<readonly Token[], 0 | 1 | 2>();

function countResults(tokens: readonly Token[]): 0 | 1 | 2 {
  const named = new Set<string>();
  const kinds = new Set<Kind>();
  for (const token of tokens) {
    if (token.type !== "word") continue;
    if (otherMatters.has(token.kind)) return 0;
    kinds.add(token.kind);
    if (/^(?:refused|unavailable|notProcessed|otherHandling)\./.test(token.kind)) named.add(token.kind).add("refused");
    else if (resultKinds.has(token.kind)) named.add(token.kind);
  }
  named.delete("close");
  if (named.size > 1) return 2;
  if (named.has("carry") && !kinds.has("lastYear") && !kinds.has("nextYear")) named.delete("carry");
  return named.size > 0 || kinds.has("naturalPerson") || kinds.has("organisations") ? 1 : 0;
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
