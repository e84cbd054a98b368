/** What many reports' scores come to, one value a report: more is better. */
export type Aggregate = (rows: readonly (readonly number[])[], weights: readonly number[]) => Float64Array;

/** A geometric mean with a zero in it would be zero whatever the rest: scores below 1 count as 1 there. */
const FLOOR = 1;

/** Σ w·s / Σ w. */
export const arithmetic: Aggregate = (rows, weights) => Float64Array.from(rows, (row) => meanOf(row, weights));

/** Π s^(w / Σ w), scores of less than 1 taken as 1. */
export const geometric: Aggregate = (rows, weights) =>
  Float64Array.from(rows, (row) =>
    Math.exp(
      meanOf(
        row.map((score) => Math.log(Math.max(score, FLOOR))),
        weights,
      ),
    ),
  );

function meanOf(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < row.length; i++) {
    sum += (row[i] as number) * (weights[i] as number);
    weight += weights[i] as number;
  }
  return sum / weight;
}

/** A report of a larger group meets so many others, evenly from its order: the count of all pairs grows with the square. */
const mostOpponents = 100;
/** Weights that differ by less do not decide. */
const EVEN = 1e-12;

/**
 * Copeland's rule: for each report the others it beats less those that beat it; a beats b when the dimensions in which it is better carry more
 * weight than those in which b is. Non-compensatory, and blind to magnitudes. `order` are the rows by rank: in groups of more than 100 the
 * opponents are drawn evenly from it. Source: COINr's a_copeland, whose outranking matrix is o_ij = Σ w[x_i > x_j] + ½ Σ w[x_i = x_j].
 */
export function copelandAmong(order: readonly number[]): Aggregate {
  const step = Math.max(1, order.length / mostOpponents);
  const opponents = Array.from(
    { length: Math.min(order.length, mostOpponents) },
    (_, i) => order[Math.floor(i * step)] as number,
  );
  return (rows, weights) => {
    const columns = weights.map((_, j) => Float64Array.from(opponents, (opponent) => rows[opponent]?.[j] ?? 0));
    const lead = new Float64Array(opponents.length);
    return Float64Array.from(rows, (row) => {
      lead.fill(0);
      for (let j = 0; j < row.length; j++)
        addLead(lead, row[j] as number, columns[j] as Float64Array, weights[j] as number);
      let balance = 0;
      for (const by of lead) balance += Number(by > EVEN) - Number(by < -EVEN);
      return balance;
    });
  };
}

/** Adds a dimension's weight where the score is above the opponent's, and takes it away where it is below. */
function addLead(lead: Float64Array, score: number, others: Float64Array, weight: number): void {
  for (let k = 0; k < lead.length; k++) {
    const difference = score - (others[k] as number);
    lead[k] = (lead[k] as number) + weight * (Number(difference > 0) - Number(difference < 0));
  }
}
