import { pickWeighted, type Random, wholeBetween } from "../../stats/random.js";
import { add, type Figures } from "./requests.js";

const outcomes = [
  ["upheld", 62],
  ["corrected", 9],
  ["other", 21],
  ["pending", 8],
] as const;

/** Table four of a year in which `requests` were answered: never more lawsuits of either kind than reviews, and none without a request. */
export function disputeFigures(random: Random, requests: number): Figures {
  const figures: Figures = new Map();
  const reviews = some(random, requests, 0.06);
  const block = (row: string, cases: number) => {
    for (let i = 0; i < cases; i++) {
      add(figures, `reviewAndLitigation.${row}.${pickWeighted(random, outcomes)}`);
      add(figures, `reviewAndLitigation.${row}.total`);
    }
  };
  block("review", reviews);
  block("litigationDirect", Math.min(reviews, some(random, requests, 0.015)));
  block("litigationAfterReview", Math.min(reviews, some(random, requests, 0.02)));
  return figures;
}

/** A share of `all` around `rate`; for a few, mostly none. */
function some(random: Random, all: number, rate: number): number {
  const most = all * rate * 2;
  return most < 1 ? Number(random() < most / 2) : wholeBetween(random, 0, Math.floor(most));
}
