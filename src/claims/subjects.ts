import type { Kind } from "./words.js";

/** A row of table two that later figures of a sentence may go on about. */
export type DocumentRow = "normativeDocuments" | "regulations" | "procurement";

/** What a passage speaks of. `block` is set for disputes and rows of table two. */
export interface Topic {
  readonly area: "requests" | "disputes" | "documents" | "other";
  readonly block: "review" | "litigation" | "all" | DocumentRow | null;
  /** A figure of this area was stated; otherwise it was only mentioned. */
  readonly strong: boolean;
}

/** What a figure counts. */
export interface Counted {
  /** As {@link Claim.subject}. */
  readonly subject: string;
  /** Key into the readings; null for figures no table holds. */
  readonly reading: string | null;
}

interface Rule extends Counted {
  readonly any: readonly Kind[];
  readonly all?: readonly Kind[];
  readonly none?: readonly Kind[];
  /** Holds only where requests are spoken of, by a word beside the figure or by what was said before. */
  readonly ofRequests?: true;
}

const plain = (subject: string, ...any: Kind[]): Rule => ({ subject, reading: null, any });
const table = (subject: string, any: readonly Kind[], more: Partial<Rule> = {}): Rule => ({
  subject,
  reading: subject,
  any,
  ...more,
});
const ofRequests = (subject: string, any: readonly Kind[], more: Partial<Rule> = {}): Rule =>
  table(subject, any, { ofRequests: true, ...more });
const newly = (reading: string, any: readonly Kind[], more: Partial<Rule> = {}): Rule =>
  ofRequests("requests.newlyReceived", any, { reading, ...more });

const leaves = [
  "refused.stateSecret",
  "refused.legallyProhibited",
  "refused.securityStability",
  "refused.thirdPartyRights",
  "refused.internalAffairs",
  "refused.processInformation",
  "refused.enforcementFiles",
  "refused.administrativeInquiry",
  "unavailable.notHeld",
  "unavailable.notReadyMade",
  "unavailable.stillUnclear",
  "notProcessed.petition",
  "notProcessed.repeat",
  "notProcessed.publication",
  "notProcessed.excessive",
  "notProcessed.reconfirmation",
] as const satisfies readonly Kind[];
const persons = ["naturalPerson", "business", "research", "publicInterest", "legalService", "organisations"] as const;

const disputeWords = ["review", "litigation", "litigationDirect", "litigationAfterReview"] as const;
const outcomes = [
  ["upheld", "upheld"],
  ["corrected", "corrected"],
  ["otherResult", "other"],
  ["pending", "pending"],
] as const satisfies readonly (readonly [Kind, string])[];

const documentRules = (row: Exclude<DocumentRow, "procurement">): readonly Rule[] => {
  const none: readonly Kind[] = ["otherDocument", "request"];
  return [
    table(`disclosure.${row}.inForce`, ["inForce"], { all: [row], none }),
    table(`disclosure.${row}.repealed`, ["repeal"], { all: [row], none }),
    { subject: "documentWork", reading: null, any: ["documentWork"], all: [row] },
    table(`disclosure.${row}.issued`, [row], { none }),
  ];
};

/** What is counted, in the order it is tried: the narrower before the wider, other business before requests. */
const rules: readonly Rule[] = [
  ...leaves.map((leaf) => ofRequests(`requests.${leaf}`, [leaf])),
  plain("processingFee", "processingFee"),
  plain("hotline", "hotline"),
  plain("proposals", "proposals"),
  plain("consultation", "consultation"),
  plain("training", "training"),
  plain("meetings", "meetings"),
  plain("visits", "visits"),
  plain("other", "foreign"),
  ...documentRules("normativeDocuments"),
  ...documentRules("regulations"),
  plain("documents", "otherDocument"),
  { subject: "published", reading: null, any: ["licensing"], all: ["penalties"] },
  { subject: "published", reading: null, any: ["licensing", "penalties", "coercion"], all: ["publishedItem"] },
  { subject: "other", reading: null, any: ["licensing"], all: ["apply"] },
  table("disclosure.licensing", ["licensing"]),
  table("disclosure.penalties", ["penalties"]),
  table("disclosure.coercion", ["coercion"]),
  table("disclosure.procurement.items", ["procurement"]),
  plain("published", "activePublish"),
  ofRequests("requests.carriedIn", ["carry"], { all: ["lastYear"] }),
  ofRequests("requests.carriedOver", ["carry"], { all: ["nextYear"] }),
  ofRequests("requests.carriedOver", ["carry"], { reading: "carried" }),
  ofRequests("requests.granted", ["granted"], { all: ["partiallyGranted"], reading: "grantedOrPartly" }),
  ofRequests("requests.granted", ["granted"]),
  ofRequests("requests.partiallyGranted", ["partiallyGranted"]),
  ofRequests("requests.refused", ["refused"]),
  ofRequests("requests.unavailable", ["unavailable"]),
  ofRequests("requests.notProcessed", ["notProcessed"]),
  ofRequests("requests.otherHandling", ["otherHandling"]),
  ...persons.map((person) => ofRequests(`requests.newlyReceived.${person}`, [person])),
  { subject: "requestChannel", reading: null, any: ["channel"], none: ["total", "etc"], ofRequests: true },
  newly("receivedAndClosed", ["receive", "accept"], { all: ["close"] }),
  ofRequests("requests.total", ["close"]),
  newly("received", ["receive"]),
  newly("accepted", ["accept"]),
  newly("requests", ["request", "apply"]),
  plain("published", "publish", "publishedItem"),
];

/** Words that say what is counted; a phrase without any takes its meaning from its surroundings. */
export const subjectKinds: ReadonlySet<Kind> = new Set<Kind>([
  ...rules.flatMap((rule) => [...rule.any, ...(rule.all ?? [])]),
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
  "processingFee",
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
  for (const rule of rules) {
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
  return here.has("repeal") && !here.has("documentWork") ? `disclosure.${topic.block}.repealed` : null;
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
export function blockOf(
  here: ReadonlySet<Kind>,
): "review" | "litigation" | "litigationDirect" | "litigationAfterReview" | "all" | null {
  if (here.has("litigationDirect")) return "litigationDirect";
  if (here.has("litigationAfterReview")) return "litigationAfterReview";
  if (here.has("review")) return here.has("litigation") ? "all" : "review";
  return here.has("litigation") ? "litigation" : null;
}
