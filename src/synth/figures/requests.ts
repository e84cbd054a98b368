import { requestColumns } from "../../model/template-common.js";
import { chance, pickWeighted, type Random } from "../../stats/random.js";

/** Cell path → number; what is not named is 0. */
export type Figures = Map<string, number>;

/** Adds to a figure. */
export function add(figures: Figures, path: string, amount = 1): void {
  figures.set(path, (figures.get(path) ?? 0) + amount);
}

type Weights = readonly (readonly [string, number])[];

const applicants: Weights = [
  ["naturalPerson", 82],
  ["business", 10],
  ["research", 0.6],
  ["publicInterest", 0.7],
  ["legalService", 4],
  ["otherOrg", 2.7],
];

const results: Weights = [
  ["granted", 40],
  ["partiallyGranted", 9],
  ["refused.stateSecret", 0.3],
  ["refused.legallyProhibited", 0.8],
  ["refused.securityStability", 0.3],
  ["refused.thirdPartyRights", 2],
  ["refused.internalAffairs", 1.2],
  ["refused.processInformation", 2],
  ["refused.enforcementFiles", 2.5],
  ["refused.administrativeInquiry", 1.5],
  ["unavailable.notHeld", 22],
  ["unavailable.notReadyMade", 3],
  ["unavailable.stillUnclear", 1.5],
  ["notProcessed.petition", 4],
  ["notProcessed.repeat", 2.5],
  ["notProcessed.publication", 0.3],
  ["notProcessed.excessive", 0.4],
  ["notProcessed.reconfirmation", 0.5],
];

const otherSplit: Weights = [
  ["otherHandling.noCorrection", 2.5],
  ["otherHandling.feeUnpaid", 0.3],
  ["otherHandling.other", 2.4],
];
const otherSingle: Weights = [["otherHandling", 5]];

/** Of the requests received, those still open at the end of the year. */
const CARRIED_OVER = 0.05;

/**
 * Table three of one year: `received` new requests, and those that last year's table (null for none) carried over. Every request has one
 * applicant and one result or is carried over; so every identity holds.
 */
export function requestFigures(
  random: Random,
  received: number,
  before: Figures | null,
  otherHandling: "single" | "split",
): Figures {
  const figures: Figures = new Map();
  const rows = [...results, ...(otherHandling === "single" ? otherSingle : otherSplit)];
  const count = (row: string, column: string) => {
    add(figures, `requests.${row}.${column}`);
    add(figures, `requests.${row}.total`);
  };
  const close = (column: string) => {
    count(pickWeighted(random, rows), column);
    count("total", column);
  };
  for (const { key } of requestColumns.slice(0, -1)) {
    const carried = before?.get(`requests.carriedOver.${key}`) ?? 0;
    for (let i = 0; i < carried; i++) {
      count("carriedIn", key);
      close(key);
    }
  }
  for (let i = 0; i < received; i++) {
    const column = pickWeighted(random, applicants);
    count("newlyReceived", column);
    if (chance(random, CARRIED_OVER)) count("carriedOver", column);
    else close(column);
  }
  return figures;
}
