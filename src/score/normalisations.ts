import { mean, standardDeviation } from "simple-statistics";
import { normalBelow } from "../stats/normal.js";

/** Scores of the compared reports: a row a report, a column a dimension. */
type Scores = readonly (readonly number[])[];
/** What a score of column `j` becomes, on 0–100. */
export type Normalise = (score: number, j: number) => number;

/** Columns whose spread is less than this are constant. */
const FLAT = 1e-9;

/** Goalposts: the score as it is. */
export const asIs: Normalise = (score) => score;

/** Standard scores within the group as 100 × the normal probability below them; 50 where all are equal. */
export function standardised(scores: Scores): Normalise {
  const columns = columnsOf(scores).map((column) => ({
    centre: mean([...column]),
    spread: standardDeviation([...column]),
  }));
  return (score, j) => {
    const { centre, spread } = columns[j] as (typeof columns)[number];
    return spread < FLAT ? 50 : 100 * normalBelow((score - centre) / spread);
  };
}

/** 100 × the share of the group at or below, ties at the middle of their places. */
export function percentiles(scores: Scores): Normalise {
  const columns = columnsOf(scores).map((column) => Float64Array.from(column).sort());
  return (score, j) => {
    const ascending = columns[j] as Float64Array;
    return (50 * (firstAbove(ascending, score, false) + firstAbove(ascending, score, true))) / ascending.length;
  };
}

function columnsOf(scores: Scores): readonly (readonly number[])[] {
  return (scores[0] ?? []).map((_, j) => scores.map((row) => row[j] as number));
}

/** Index of the first value above `score`, or at it when `at` is true. */
function firstAbove(ascending: Float64Array, score: number, at: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = ascending[middle] as number;
    if (value > score || (at && value === score)) high = middle;
    else low = middle + 1;
  }
  return low;
}
