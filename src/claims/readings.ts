/**
 * What a figure may honestly mean: a sum of cells. A term is `table.row.column`, or `table.group.*.column` for all rows of a group, with
 * `-` before it when it is taken away. Source: method.md §2.
 */
export interface Reading {
  readonly terms: readonly string[];
  /** Fits as literally as the first reading: `agrees`, not `agrees-on-other-basis`. */
  readonly literal?: true;
  /** What the cells count in, as the figure's units: 10000 元 for 万元. */
  readonly scale?: number;
  /** Only honest where the sentence does not name this kind of its own. */
  readonly unless?: "partiallyGranted";
  /** Only honest where the sentence names this kind. */
  readonly when?: "activePublish" | "publish" | "inForce" | "cumulative";
}

const literal = (...terms: string[]): Reading => ({ terms, literal: true });
const other = (...terms: string[]): Reading => ({ terms });
const when = (word: NonNullable<Reading["when"]>, ...terms: string[]): Reading => ({ terms, when: word });

const received = "requests.newlyReceived.total";
const carriedIn = "requests.carriedIn.total";
const closed = "requests.total.total";
const granted = "requests.granted.total";
const partial = "requests.partiallyGranted.total";
const applicants = ["business", "research", "publicInterest", "legalService", "otherOrg"];
const disputes = ["review", "litigationDirect", "litigationAfterReview"];
const blockRows: Readonly<Record<string, readonly string[]>> = {
  review: ["review"],
  litigationDirect: ["litigationDirect"],
  litigationAfterReview: ["litigationAfterReview"],
  litigation: ["litigationDirect", "litigationAfterReview"],
  all: disputes,
};

/** The requests of the named applicants: new ones, all in hand, those closed. */
const applicantReadings = (columns: readonly string[]): readonly Reading[] => [
  { terms: columns.map((column) => `requests.newlyReceived.${column}`), literal: true },
  other(...["newlyReceived", "carriedIn"].flatMap((row) => columns.map((column) => `requests.${row}.${column}`))),
  other(...columns.map((column) => `requests.total.${column}`)),
];

const cells = (block: string, column: string) =>
  (blockRows[block] ?? []).map((row) => `reviewAndLitigation.${row}.${column}`);

/** All cases of a block of table four; only closed ones; for litigation also one of its two blocks. */
function caseReadings(block: string): readonly Reading[] {
  const closedOnly = other(...cells(block, "total"), ...cells(block, "pending").map((term) => `-${term}`));
  const parts = block === "litigation" ? cells(block, "total").map((term) => other(term)) : [];
  return [literal(...cells(block, "total")), closedOnly, ...parts];
}

/** A result of a block of table four; for litigation also of one of its two blocks, and for those of both together. */
function outcomeReadings(block: string, column: string): readonly Reading[] {
  const both = cells("litigation", column);
  if (block === "litigation") return [literal(...both), ...both.map((term) => other(term))];
  return [literal(...cells(block, column)), ...(block.startsWith("litigation") ? [other(...both)] : [])];
}

const documents = (row: string): Readonly<Record<string, readonly Reading[]>> => ({
  [`disclosure.${row}.issued`]: [
    literal(`disclosure.${row}.issued`),
    literal(`disclosure.${row}.made`),
    literal(`disclosure.${row}.disclosed`),
    when("publish", `disclosure.${row}.disclosedTotal`),
    when("activePublish", `disclosure.${row}.disclosedTotal`),
    when("cumulative", `disclosure.${row}.disclosedTotal`),
    when("publish", `disclosure.${row}.inForce`),
    when("activePublish", `disclosure.${row}.inForce`),
    when("cumulative", `disclosure.${row}.inForce`),
  ],
  [`disclosure.${row}.repealed`]: [literal(`disclosure.${row}.repealed`)],
  [`disclosure.${row}.inForce`]: [literal(`disclosure.${row}.inForce`), literal(`disclosure.${row}.disclosedTotal`)],
});

const groups = ["refused", "unavailable", "notProcessed", "otherHandling"];

/** Honest readings by what is counted, most literal first. Cells the page's format does not have fall away. */
export const readings: Readonly<Record<string, readonly Reading[]>> = {
  "requests.newlyReceived": [literal(received), literal(received, carriedIn)],
  received: [literal(received), other(received, carriedIn)],
  accepted: [literal(received), literal(received, carriedIn), other(closed)],
  receivedAndClosed: [literal(received), literal(closed), other(received, carriedIn)],
  requests: [literal(received), literal(received, carriedIn), other(closed), other(granted), other(granted, partial)],
  "requests.carriedIn": [literal(carriedIn)],
  "requests.carriedOver": [literal("requests.carriedOver.total")],
  carried: [literal("requests.carriedOver.total"), literal(carriedIn)],
  "requests.total": [
    literal(closed),
    other(closed, "requests.carriedOver.total"),
    other(received, "-requests.carriedOver.total"),
  ],
  "requests.granted": [literal(granted), { terms: [granted, partial], unless: "partiallyGranted" }],
  grantedOrPartly: [literal(granted, partial), other(granted)],
  "requests.partiallyGranted": [literal(partial)],
  ...Object.fromEntries(groups.map((group) => [`requests.${group}`, [literal(`requests.${group}.*.total`)]])),
  ...Object.fromEntries(
    ["naturalPerson", ...applicants].map((column) => [`requests.newlyReceived.${column}`, applicantReadings([column])]),
  ),
  "requests.newlyReceived.organisations": applicantReadings(applicants),
  reviewAndLitigation: caseReadings("all"),
  ...Object.fromEntries(
    Object.keys(blockRows).flatMap((block) => [
      [`reviewAndLitigation.${block}`, caseReadings(block)],
      ...["upheld", "corrected", "other", "pending"].map((column) => [
        `reviewAndLitigation.${block}.${column}`,
        outcomeReadings(block, column),
      ]),
    ]),
  ),
  ...documents("normativeDocuments"),
  ...documents("regulations"),
  ...Object.fromEntries(
    ["licensing", "otherServices", "penalties", "coercion"].map((row) => [
      `disclosure.${row}`,
      [literal(`disclosure.${row}.decisions`)],
    ]),
  ),
  "disclosure.fees.amountWanYuan": [{ terms: ["disclosure.fees.amountWanYuan"], literal: true, scale: 10_000 }],
  "disclosure.procurement.items": [literal("disclosure.procurement.items")],
  "disclosure.procurement.amountYuan": [literal("disclosure.procurement.amountYuan")],
};

/** The readings of a subject; a leaf of the requests table (`requests.refused.stateSecret`) reads as its own row. */
export function readingsOf(id: string): readonly Reading[] {
  return readings[id] ?? (id.startsWith("requests.") ? [literal(`${id}.total`)] : []);
}
