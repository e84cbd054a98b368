import type { Kind } from "./words.js";

/** A row of table two that later figures of a sentence may go on about. */
export type DocumentRow = "normativeDocuments" | "regulations" | "procurement";

/** The part of table four that words may name. */
export type DisputeBlock = "review" | "litigation" | "litigationDirect" | "litigationAfterReview" | "all";

/** What a passage speaks of. `block` is set for disputes and rows of table two. */
export interface Topic {
  readonly area: "requests" | "disputes" | "documents" | "other";
  readonly block: DisputeBlock | DocumentRow | null;
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

/** What a figure counts when its words name these kinds. */
export interface Rule extends Counted {
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

/** The rows of the requests table under a kind of result, by the words that name them. */
export const leaves = [
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
  "otherHandling.noCorrection",
] as const satisfies readonly Kind[];
/** The applicant columns, by the words that name them. */
export const persons = [
  "naturalPerson",
  "business",
  "research",
  "publicInterest",
  "legalService",
  "organisations",
] as const;

/** The words that say what became of a request. */
export const results = [
  ...leaves,
  "granted",
  "partiallyGranted",
  "refused",
  "unavailable",
  "notProcessed",
  "otherHandling",
  "close",
  "carry",
] as const satisfies readonly Kind[];

/** The words of table four. */
export const disputeWords = ["review", "litigation", "litigationDirect", "litigationAfterReview"] as const;
/** Its columns, by the words that name them. */
export const outcomes = [
  ["upheld", "upheld"],
  ["won", "upheld"],
  ["corrected", "corrected"],
  ["undone", "corrected"],
  ["otherResult", "other"],
  ["pending", "pending"],
  ["unfinished", "pending"],
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
export const subjectRules: readonly Rule[] = [
  ...leaves.map((leaf) => ofRequests(`requests.${leaf}`, [leaf])),
  plain("processingFee", "processingFee"),
  plain("administrativeFees", "otherFee"),
  table("disclosure.fees.amountWanYuan", ["administrativeFee"]),
  { subject: "processingFee", reading: null, any: ["fee"], none: ["publishedItem"] },
  { subject: "requestPart", reading: null, any: ["withdrawn"], ofRequests: true },
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
  { subject: "published", reading: null, any: ["procurement"], all: ["publishedItem"] },
  table("disclosure.licensing", ["licensing"]),
  table("disclosure.penalties", ["penalties"]),
  table("disclosure.coercion", ["coercion"]),
  table("disclosure.otherServices", ["otherServices"]),
  table("disclosure.procurement.items", ["procurement"]),
  plain("published", "activePublish"),
  ofRequests("requests.carriedOver", ["unfinished"]),
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
