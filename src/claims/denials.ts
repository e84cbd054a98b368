import type { Counted } from "./subject-rules.js";
import type { Token } from "./tokens.js";
import type { Kind } from "./words.js";

/** Words of the table after which a clause denies something: `未收到`, `没有`, `无`, `零`. */
const denials: ReadonlySet<Kind> = new Set<Kind>([
  ...["deny", "denyReceive", "denyAccept", "denyMake", "denyRepeal", "denyDecide"],
] as const);
/** What the opening word of a denial says was not done. */
const deniedDeed: Partial<Record<Kind, Kind>> = {
  denyReceive: "receive",
  denyAccept: "accept",
  denyMake: "make",
  denyRepeal: "repeal",
  denyDecide: "decision",
};
/** Subject words a denial can be about. */
const deniable: ReadonlySet<Kind> = new Set<Kind>([
  "request",
  "apply",
  "review",
  "litigation",
  "carry",
  "processingFee",
  "administrativeFee",
  "fee",
]);
const FARTHEST_NOUN = 16;

/** A denial of a kind of thing, with the words it denies. */
export interface Denial {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<Kind>;
  readonly tokens: readonly Token[];
  /** Index of the first token after it. */
  readonly used: number;
}

/** Clauses with one of these deny only some, or deny a fault, or suppose: `无逾期答复`, `未收到其他申请`, `若未收到`. */
const notAll =
  /其他|其它|除|逾期|超期|延期|未按|不当|不予|败诉|纠正|撤销|错|及时|按时|按期|规范|有效|重大|应当|可以|需要|结果|违法|率/;
/** `没有收到申请的单位21家`: the denial only says which units. */
const describes = /^的(?!情[况形]|现象|记录|事[项件]|案[件例]|问题|数量|[,;:。!?、()])[\u4e00-\u9fff]/;
/** `公民、法人和其他组织`: everybody. */
const anyApplicant = /公民、?法人[和或及与、]?(?:者|以及)?其[他它]组织/g;
const supposing = new Set([..."有若如毫绝非否凡"]);

/** True for a token that may open a denial. */
export function opensDenial(token: Token): boolean {
  return token.type === "word" && denials.has(token.kind);
}

/**
 * What is denied from token `index` to the end of its clause: one denial, or two where requests and disputes are denied side by side
 * (`未收到政府信息公开申请、行政复议`). Empty when the clause denies nothing that can be counted.
 */
export function denialsAt(text: string, tokens: readonly Token[], index: number): readonly Denial[] {
  const opening = tokens[index] as Token & { readonly kind: Kind };
  const own = clauseFrom(tokens, index + 1);
  const nouns = own.filter((token) => token.type === "word" && deniable.has(token.kind));
  const first = nouns[0];
  const last = nouns.at(-1);
  const nearest = own.find((token) => token.type === "word");
  if (first === undefined || last === undefined || nearest === undefined) {
    const output = outputDenied(text, opening, own, index);
    return output === null ? [] : [output];
  }
  if (supposing.has(text[opening.start - 1] ?? "") || nearest.start - opening.end > FARTHEST_NOUN) return [];
  if (notAll.test(text.slice(opening.start, last.end).replace(anyApplicant, ""))) return [];
  if (describes.test(text.slice(last.end, last.end + 4))) return [];
  const split = splitAt(text, own, opening.end);
  const whole = withYear(denialOf(opening, own, last, index + 1 + own.length), tokens[index - 1]);
  if (split === null) return [withoutCause(whole)];
  const requests = own.slice(0, split);
  return [denialOf(opening, requests, requests.at(-1) as Token, whole.used), withoutRequests(whole)];
}

/** Documents and decisions, of which an agency says plainly that it made none: `未制发行政规范性文件`, `未作出行政强制决定`. */
const outputs: ReadonlySet<Kind> = new Set<Kind>([
  ...["normativeDocuments", "regulations", "licensing", "penalties", "coercion"],
] as const);
const deeds: ReadonlySet<Kind> = new Set<Kind>(["make", "repeal", "decision"]);
const plainOutput = /^(?:任何|过|的|新|[和或及、])*$/;
const clauseEnd = /^(?:处理决定|决定|措施|的?情况|的?情形)?(?:[,;:。!?)\n]|$)/;

function outputDenied(
  text: string,
  opening: Token & { readonly kind: Kind },
  own: readonly Token[],
  index: number,
): Denial | null {
  const last = own.findLast((token) => token.type === "word" && outputs.has(token.kind));
  if (last === undefined || supposing.has(text[opening.start - 1] ?? "")) return null;
  const denied = denialOf(opening, own, last, index + 1 + own.length);
  if (![...denied.kinds].some((kind) => deeds.has(kind))) return null;
  let at = opening.end;
  for (const { start, end } of own) {
    if (start > last.start) break;
    if (!plainOutput.test(text.slice(at, start))) return null;
    at = end;
  }
  return clauseEnd.test(text.slice(last.end, last.end + 8)) ? denied : null;
}

function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.type === "figure" || (token.type === "stop" && token.stop !== "、") || opensDenial(token)) break;
  }
  return tokens.slice(from, at).filter((token) => token.type !== "stop");
}

function denialOf(opening: Token & { readonly kind: Kind }, own: readonly Token[], last: Token, used: number): Denial {
  const kinds = new Set<Kind>();
  const deed = deniedDeed[opening.kind];
  if (deed !== undefined) kinds.add(deed);
  for (const token of own) if (token.type === "word") kinds.add(token.kind);
  return { start: opening.start, end: last.end, kinds, tokens: own, used };
}

/** `上年无结转`: the year right before the denial says which requests were carried. */
function withYear(denial: Denial, before: Token | undefined): Denial {
  if (before?.type !== "word" || before.end !== denial.start || !denial.kinds.has("carry")) return denial;
  if (before.kind !== "lastYear" && before.kind !== "nextYear") return denial;
  return { ...denial, start: before.start, kinds: new Set([...denial.kinds, before.kind]) };
}

/** `因信息公开申请提起行政复议`: the requests are only the cause. */
function withoutCause(denial: Denial): Denial {
  return denial.kinds.has("review") || denial.kinds.has("litigation") ? withoutRequests(denial) : denial;
}

function withoutRequests(denial: Denial): Denial {
  return { ...denial, kinds: new Set([...denial.kinds].filter((kind) => kind !== "request" && kind !== "apply")) };
}

/** How many tokens belong to the requests where requests and disputes are merely listed; null where one is the cause of the other or only one is named. */
function splitAt(text: string, own: readonly Token[], from: number): number | null {
  const isKind = (token: Token, ...kinds: Kind[]) => token.type === "word" && kinds.includes(token.kind);
  const dispute = own.findIndex((token) => isKind(token, "review", "litigation"));
  const request = own.findLastIndex((token, at) => at < dispute && isKind(token, "request", "apply"));
  if (dispute < 1 || request < 0) return null;
  const before = text.slice(from, own[request]?.start);
  const between = text.slice(own[request]?.end, own[dispute]?.start);
  if (/[因由涉对就引]|关于|有关/.test(before) || !/^(?:情况|事项|案件|件)?(?:[、和及与或]|以及|或者)$/.test(between))
    return null;
  return request + 1;
}

/** `行政复议：无。`, `诉讼均为无`, `依申请公开无。`: the denial answers what stands before it. */
export function isAnsweredByNone(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.end - token.start !== 1 || !",;。)、!?\n".includes(text[token.end] ?? "。")) return false;
  if (":为".includes(text[token.start - 1] ?? "|")) return true;
  let before = index - 1;
  if (isAll(tokens[before]) && tokens[before]?.end === token.start) before -= 1;
  const noun = tokens[before];
  const gap = text.slice(noun?.end, token.start);
  return noun?.type === "word" && deniable.has(noun.kind) && /^[均都皆]?$/.test(gap);
}

const isAll = (token: Token | undefined) => token?.type === "word" && token.kind === "each";

/** What a report denies having had: requests, disputes, fees, documents and decisions. Other things denied are no figures. */
export function isDeniable({ subject }: Counted): boolean {
  return (
    subject === "processingFee" ||
    subject === "disclosure.fees.amountWanYuan" ||
    /^disclosure\.(?:(?:normativeDocuments|regulations)\.(?:issued|repealed)|licensing|penalties|coercion)$/.test(
      subject,
    ) ||
    /^requests\.(?:newlyReceived|carriedIn|carriedOver)$/.test(subject) ||
    /^reviewAndLitigation(?:\.[a-zA-Z]+)?$/.test(subject)
  );
}
