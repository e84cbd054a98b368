import type { Claim } from "../model/claim.js";
import type { Paragraph, Report, SectionId } from "../model/report.js";
import { type Flow, flowOf, rawSpan } from "../text/flow.js";
import { type Main, readSentence } from "./sentence.js";
import type { Topic } from "./subject-rules.js";
import { type Token, tokensOf } from "./tokens.js";
import { tellsCarried, tellsResults, topicMentioned, topicOfSection } from "./topics.js";

/**
 * Every count, amount and percentage the prose states, in reading order, each held against the tables: what it counts, whose and which
 * year's it is, and which honest reading of the tables it fits. Zeros stated in words (`未收到`, `无`, `没有`) are claims of 0. Dates,
 * telephone and document numbers, list numbers and periods of time are none. Tables themselves are never read as prose. Amounts in 万元
 * are given in 元.
 */
export function findClaims(report: Report): readonly Claim[] {
  const claims: Claim[] = [];
  readPart(report, "preamble", report.preamble, claims);
  for (const section of report.sections) readPart(report, section.id, section.paragraphs, claims);
  return claims;
}

function readPart(
  report: Report,
  section: SectionId | "preamble",
  paragraphs: readonly Paragraph[],
  claims: Claim[],
): void {
  const own = ownNameOf(report);
  let heading = topicOfSection(section);
  for (const paragraph of paragraphs) {
    const flow = flowOf(report.source.text, paragraph.span, report.residue);
    const tokens = tokensOf(flow.text, (comma) => separatesThousands(report.source.text, flow, comma), own);
    if (paragraph.isHeading) heading = topicMentioned(tokens) ?? topicOfSection(section);
    else readParagraph(report, flow, tokens, heading, claims);
  }
}

/** What an agency calls itself behind its place: `信访局`, `行政审批服务局`. */
const behindPlace = /[省市县区旗州盟]((?!政府)[^省市县区旗州盟乡镇道]{2,14}[局委办署厅院])$/;

/** The agency's name without its place, so that its words (`信访`, `审批`) say nothing of figures; null where it bears none of its own. */
function ownNameOf({ agency }: Report): string | null {
  return behindPlace.exec(agency?.value ?? "")?.[1] ?? null;
}

/** Only a half-width comma between digits groups them: `1,234` is one number, `5，123` are two. */
function separatesThousands(source: string, { offsets }: Flow, comma: number): boolean {
  return source[offsets[comma] as number] === ",";
}

function readParagraph(
  report: Report,
  flow: Flow,
  tokens: readonly Token[],
  heading: Topic | null,
  claims: Claim[],
): void {
  const place = { report, text: flow.text, disputesHere: heading?.area === "disputes" };
  let topic = heading;
  let main: Main | null = null;
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && !endsSentence(token)) continue;
    if (at > from) {
      const sentence = tokens.slice(from, at);
      const read = readSentence(place, sentence, topicOf(flow.text, sentence, topic), main);
      for (const claim of read.claims) {
        claims.push({ ...claim, span: rawSpan(flow, ...claim.span), valueSpan: rawSpan(flow, ...claim.valueSpan) });
      }
      topic = read.topic;
      main = read.main;
    }
    from = at + 1;
  }
}

/** What was stated stays the topic; a mere mention gives way to the next. */
function topicOf(text: string, sentence: readonly Token[], before: Topic | null): Topic | null {
  if (before?.strong === true && (before.area === "requests" || before.area === "disputes")) return before;
  const mentioned = topicMentioned(sentence) ?? before;
  if (mentioned?.area === "requests" || mentioned?.area === "disputes") return mentioned;
  if (!tellsResults(sentence, 2) && (mentioned !== null || !tellsCarried(text, sentence))) return mentioned;
  return { area: "requests", block: null, strong: false };
}

function endsSentence(token: Token): boolean {
  return token.type === "stop" && "。!?\n".includes(token.stop);
}
