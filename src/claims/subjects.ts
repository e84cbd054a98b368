import type { Report } from "../model/report.js";
import {
  type Counted,
  type DisputeBlock,
  disputeWords,
  outcomes,
  persons,
  subjectRules,
  type Topic,
} from "./subject-rules.js";
import type { Kind } from "./words.js";

/** Words that say what is counted; a phrase without any takes its meaning from its surroundings. */
export const subjectKinds: ReadonlySet<Kind> = new Set<Kind>([
  ...subjectRules.flatMap((rule) => [...rule.any, ...(rule.all ?? [])]),
  ...disputeWords,
  ...outcomes.map(([kind]) => kind),
  "make",
]);

/** Subject words that name a thing rather than say what was done with it. */
export const nounKinds: ReadonlySet<Kind> = new Set<Kind>([
  "request",
  "apply",
  ...disputeWords,
  ...persons,
  "normativeDocuments",
  "regulations",
  "otherDocument",
  "licensing",
  "penalties",
  "coercion",
  "procurement",
  "otherServices",
  "processingFee",
  "fee",
  "administrativeFee",
  "otherFee",
  "hotline",
  "proposals",
  "consultation",
  "training",
  "meetings",
  "visits",
  "foreign",
]);

/** True when the words beside a figure name requests for information themselves. */
export function namesRequests(here: ReadonlySet<Kind>): boolean {
  return here.has("request") || (here.has("apply") && (here.has("openness") || here.has("publish")));
}

/** What the words beside a figure say it counts, given what the passage speaks of; `other` when they say nothing known. */
export function subjectOf(here: ReadonlySet<Kind>, topic: Topic | null): Counted {
  const dispute = disputeOf(here, topic);
  if (dispute !== null) return { subject: dispute, reading: dispute };
  const document = documentOf(here, topic);
  if (document !== null) return { subject: document, reading: document };
  const requests = namesRequests(here) || here.has("apply") || topic?.area === "requests";
  for (const rule of subjectRules) {
    if (!rule.any.some((kind) => here.has(kind))) continue;
    if (rule.all !== undefined && !rule.all.every((kind) => here.has(kind))) continue;
    if (rule.none?.some((kind) => here.has(kind)) === true) continue;
    if (rule.ofRequests === true && !requests) continue;
    return rule;
  }
  if (here.has("total") && topic?.area === "requests")
    return { subject: "requests.newlyReceived", reading: "requests" };
  return { subject: "other", reading: null };
}

/** `制定规范性文件5件，废止1件，现行有效12件`: the later figures are of the same documents. */
function documentOf(here: ReadonlySet<Kind>, topic: Topic | null): string | null {
  if (topic?.area !== "documents" || topic.block === "procurement") return null;
  for (const kind of here) if (nounKinds.has(kind)) return null;
  if (here.has("inForce")) return `disclosure.${topic.block}.inForce`;
  return here.has("repeal") ? `disclosure.${topic.block}.repealed` : null;
}

function disputeOf(here: ReadonlySet<Kind>, topic: Topic | null): string | null {
  const block = blockOf(here) ?? (topic?.area === "disputes" ? topic.block : null);
  if (block === null) return null;
  const outcome = outcomes.find(([kind]) => here.has(kind))?.[1];
  if (outcome !== undefined) return `reviewAndLitigation.${block}.${outcome}`;
  if (blockOf(here) === null) return null;
  return block === "all" ? "reviewAndLitigation" : `reviewAndLitigation.${block}`;
}

/** The part of table four that the words name. */
export function blockOf(here: ReadonlySet<Kind>): DisputeBlock | null {
  if (here.has("litigationDirect")) return "litigationDirect";
  if (here.has("litigationAfterReview")) return "litigationAfterReview";
  if (here.has("review")) return here.has("litigation") ? "all" : "review";
  return here.has("litigation") ? "litigation" : null;
}

/**
 * The subject as the report has it: the 2019 format calls documents issued in the year `made`, and has no column for the amount of fees; a bare
 * `结转8件` is of the year whose cell it fits.
 */
export function asPrinted(
  { subject, reading }: Counted,
  { tables }: Pick<Report, "tables">,
  basis: string | null,
): string {
  if (reading === "carried" && basis?.startsWith("requests.carriedIn.")) return "requests.carriedIn";
  if (tables.disclosure?.template !== "2019") return subject;
  return subject === "disclosure.fees.amountWanYuan" ? "administrativeFees" : subject.replace(/\.issued$/, ".made");
}
