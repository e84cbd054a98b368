import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import type { Figure } from "./figure.js";
import { judge } from "./judge.js";
import type { Kind } from "./words.js";

/** A claim with what it was judged by. Its spans, like the figure's, are units of the flow. */
export interface Judged {
  readonly claim: Claim;
  /** Key into the readings. */
  readonly reading: string | null;
  readonly figure: Figure;
  readonly kinds: ReadonlySet<Kind>;
  readonly firm: boolean;
}

/** What a figure of this reading may honestly include, as the subject of the claim that states it. */
const mayInclude: Readonly<Record<string, string>> = {
  received: "requests.carriedIn",
  "requests.total": "requests.carriedOver",
  "requests.granted": "requests.partiallyGranted",
};

/** Between a figure and one stated behind it: the second is part of the first, or explains it. */
const partBehind = /[(:含]|其中|包括|分别|(?<!另)有|即/;
const addedBehind = /加上|连同/;
const partBefore = /加|连同|算上|合并|在内|含|计入/;
const further = /另|此外|外加|同时/;
const inAll = /共|合计|总/;

/**
 * The claims of a sentence. One that fits the tables only together with a figure which the sentence states beside it is judged again without
 * that reading: `新收9件，上年结转1件` cannot mean that the 9 include the 1, `新收9件（含上年结转1件）` says so.
 */
export function judgedApart(report: Report, text: string, judged: readonly Judged[]): readonly Claim[] {
  return judged.map((one) => {
    const included = one.reading === null ? undefined : mayInclude[one.reading];
    if (included === undefined || !one.firm || one.claim.verdict !== "agrees-on-other-basis") return one.claim;
    if (one.claim.basis?.includes(` + ${included}.total`) !== true) return one.claim;
    if (!judged.some((other) => other.claim.subject === included && isApart(text, one, other))) return one.claim;
    return { ...one.claim, ...judge(report, one.reading as string, one.figure, one.kinds, true, `${included}.total`) };
  });
}

/** Whether `other` is stated beside `one`, not as part of it. */
function isApart(text: string, one: Judged, other: Judged): boolean {
  const { claim, figure } = other;
  if (claim.value === 0 || claim.scope !== "own" || claim.span[1] > figure.end) return false;
  const words = text.slice(one.claim.span[0], one.figure.start);
  const plainly = one.reading !== "received" || words.includes("新收");
  if (figure.start < one.figure.start)
    return plainly && !inAll.test(words) && !partBefore.test(text.slice(figure.end, one.figure.start));
  const between = text.slice(one.figure.end, figure.start).replace(/\([^()]*\)/g, "");
  return !partBehind.test(between) && (plainly || (further.test(between) && !addedBehind.test(between)));
}
