import { readingValues } from "../../claims/judge.js";
import type { Claim } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { claimsByParagraph, isRatio, textBetween, textOf } from "./stated.js";

/** A percentage right behind a count, with what it may be a share of. */
export interface StatedShare {
  readonly share: Claim;
  readonly part: Claim;
  /** Counts stated before it that the part may be a share of, in reading order. */
  readonly wholes: readonly Claim[];
  /** What the words name as the whole (`占办结申请的`), as a subject; null when they name none. */
  readonly named: "requests.total" | "requests.newlyReceived" | null;
  /** The nearest of them in the same sentence (or, behind `其中`, the one before); null when none is there. */
  readonly nearest: Claim | null;
  /** What the counts of a row are together; null where the share stands behind its own count. */
  readonly together: number | null;
}

/** Shares of a figure stated longer ago than this many others are not looked for. */
const FARTHEST = 16;

/** From the count to its share, with nothing that says it is a share of something else. */
const behindItsCount =
  /^[^\d,;。()、]{0,16}[,、(]{0,2}的?(?:约)?占(?:比|的?比[例重])?(?:总数|总量|总申请|全部|申请|收到|办结|答复|受理|新收|本年度?|政府信息公开|政府信息|公开|信息|数量|发布|的|总|比例|比重|约|为|达到?|:)*$/;
/** Before the first of several shares, and between them. */
const inARow = /^[^。;]{0,24}(?:分别(?:约)?占|占比?[^,;。]{0,8}分别(?:约)?为?|各占)[^,;。\d]{0,10}$/;
const listed = /^%[、,和及]{1,2}$/;
const bracketed = /^[^\d,;。()、]{0,16}\($/;

/**
 * The shares of the prose that stand right behind a count (`30件，占75%`), or in a row behind a row of counts (`30件、10件，分别占75%、25%`), in
 * reading order.
 */
export function* statedShares(report: Report, claims: readonly Claim[]): Iterable<StatedShare> {
  for (const paragraph of claimsByParagraph(report, claims)) {
    for (const [at, share] of paragraph.claims.entries()) {
      const part = paragraph.claims[at - 1];
      if (share.subject !== "share" || part === undefined || isRatio(part)) continue;
      const gap = textBetween(report, part, share);
      if (inARow.test(gap)) yield* sharesInARow(report, paragraph.claims, at);
      else if (isShareOf(report, share, part, gap)) {
        const whole = wholeBefore(report, paragraph.claims, at - 1, part);
        yield { share, part, ...whole, named: namedWhole(gap, part), together: null };
      }
    }
  }
}

/** The shares from `at` on, each with its count of as many before it; none where their numbers differ. */
function* sharesInARow(report: Report, claims: readonly Claim[], at: number): Iterable<StatedShare> {
  let end = at + 1;
  while (
    claims[end]?.subject === "share" &&
    listed.test(textBetween(report, claims[end - 1] as Claim, claims[end] as Claim))
  )
    end += 1;
  const from = 2 * at - end;
  const parts = claims.slice(Math.max(0, from), at);
  const unit = parts[0]?.unit ?? "";
  if (from < 0 || end - at < 2 || unit === "" || parts.some((part) => isRatio(part) || part.unit !== unit)) return;
  const together = parts.reduce((sum, { value }) => sum + value, 0);
  for (const [i, part] of parts.entries()) {
    const share = claims[at + i] as Claim;
    if (part.value > 0 && part.scope === share.scope)
      yield { share, part, ...wholeBefore(report, claims, from, part), named: null, together };
  }
}

/** What the count may be a share of, of those stated before claim `end`. */
function wholeBefore(
  report: Report,
  claims: readonly Claim[],
  end: number,
  part: Claim,
): Pick<StatedShare, "wholes" | "nearest"> {
  const from = Math.max(0, end - FARTHEST);
  const wholes = claims.slice(from, end).filter((claim) => isWhole(claim, part));
  let at = end - 1;
  while (at >= from && !(isWhole(claims[at] as Claim, part) && !isSibling(report, claims, at, part))) at -= 1;
  const last = at < from ? undefined : claims[at];
  return { wholes, nearest: last !== undefined && isNear(report, last, part) ? last : null };
}

const among = /其中|包括|包含|含|分为/;

/** `A类12条，占60%；B类5条，占25%`: a count with a share of its own is a part beside this one, unless this one is among it. */
function isSibling(report: Report, claims: readonly Claim[], at: number, part: Claim): boolean {
  const claim = claims[at] as Claim;
  const share = claims[at + 1];
  if (share?.subject !== "share" || !isShareOf(report, share, claim, textBetween(report, claim, share))) return false;
  return !among.test(textBetween(report, share, part));
}

function isShareOf(report: Report, share: Claim, part: Claim, gap: string): boolean {
  if (part.unit === "" || part.value === 0 || part.scope !== share.scope) return false;
  const label = textOf(report, part.span[0], part.valueSpan[0]);
  const plain = label.length > 1 ? gap.replace(`,${label}`, ",") : gap;
  return behindItsCount.test(plain) || (bracketed.test(gap) && closes(report, share));
}

function closes(report: Report, { span }: Claim): boolean {
  return /^[)）]/.test(report.source.text.slice(span[1], span[1] + 20).trimStart());
}

function isWhole(claim: Claim, part: Claim): boolean {
  return !isRatio(claim) && claim.unit === part.unit && claim.value >= part.value && claim.value > 0;
}

function namedWhole(gap: string, { subject }: Claim): StatedShare["named"] {
  if (!subject.startsWith("requests.")) return null;
  if (/占(?:总|全部)?(?:办结|答复)/.test(gap)) return "requests.total";
  return /占(?:总|全部|本年度?)?(?:新收|收到)/.test(gap) ? "requests.newlyReceived" : null;
}

function isNear(report: Report, whole: Claim, part: Claim): boolean {
  const [, ...later] = textBetween(report, whole, part).split(/[。!?]/);
  return later.length === 0 || (later.length === 1 && (later[0] as string).startsWith("其中"));
}

/** All numbers, above 0, that a share may honestly be of: a count before it, two neighbouring ones or its row together, or a total of the tables. */
export function possibleWholes(report: Report, { part, wholes, together }: StatedShare): readonly number[] {
  const counts = wholes.map(({ value }) => value);
  const candidates = [...counts, ...sumsOf(wholes), ...tableWholes(report, part), together ?? 0];
  return candidates.filter((value) => value > 0);
}

/** Neighbouring counts may stand for a whole together (`网站10条，微信20条，其中…`). */
function sumsOf(claims: readonly Claim[]): readonly number[] {
  return claims.slice(1).map((claim, at) => claim.value + (claims[at] as Claim).value);
}

function tableWholes(report: Report, { subject }: Claim): readonly number[] {
  const whole = subject.startsWith("request") ? ["requests.newlyReceived", "requests.total"] : ["reviewAndLitigation"];
  return whole.flatMap((id) => readingValues(report, id) ?? []).map(({ value }) => value);
}
