import type { Matching } from "./table-match.js";
import type { RawRow } from "./table-row.js";

/**
 * The matching in which each label names the line of numbers above it, for a table that starts with a row of numbers no label names and
 * ends with a label that has none; as given for any other. Closure decides: the matching in which more columns balance is kept. Where
 * that does not decide, no row keeps its numbers.
 */
export function settleNumbersAbove(matching: Matching, width: number): Matching {
  const [first] = matching.unnamed;
  const { rows } = matching;
  const firstNamed = rows.find((row) => row.raw !== null)?.raw;
  if (first === undefined || firstNamed === undefined || firstNamed === null) return matching;
  if (first.line >= firstNamed.line || first.cells.length !== width || isCounting(first)) return matching;
  const isShifted = rows.at(-1)?.raw === null && rows.slice(0, -1).every((row) => row.raw !== null);
  if (!isShifted) return matching;
  const above: Matching = {
    rows: rows.map((row, i) => ({ ...row, raw: i === 0 ? first : (rows[i - 1]?.raw ?? null) })),
    unnamed: matching.unnamed.slice(1),
  };
  const balance = balancedColumns(above, width) - balancedColumns(matching, width);
  if (balance > 0) return above;
  return balance < 0 ? matching : { rows: rows.map((row) => ({ ...row, shared: true })), unnamed: matching.unnamed };
}

/** A line that numbers the columns (1, 2, 3 …). */
const isCounting = (row: RawRow) =>
  row.cells.every((cell, i) => i === 0 || cell.value === (row.cells[i - 1]?.value ?? 0) + 1);

/** In how many columns that are not all zero 新收 + 上年结转 = 总计 + 结转下年度. */
function balancedColumns({ rows }: Matching, width: number): number {
  const cells = (key: string) => rows.find((row) => row.known.spec.key === key)?.raw?.cells;
  const [received, carriedIn, total, carriedOver] = ["newlyReceived", "carriedIn", "total", "carriedOver"].map(cells);
  let balanced = 0;
  for (let column = 0; column < width; column++) {
    const at = (row: RawRow["cells"] | undefined) => row?.[column]?.value ?? 0;
    const into = at(received) + at(carriedIn);
    if (into !== 0 && into === at(total) + at(carriedOver)) balanced += 1;
  }
  return balanced;
}
