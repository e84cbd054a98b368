import type { CellText } from "../draft.js";

/** The figures of a report that its prose speaks of, taken from its tables. */
export interface Numbers {
  readonly received: number;
  readonly carriedIn: number;
  readonly closed: number;
  readonly carriedOver: number;
  readonly granted: number;
  readonly partly: number;
  readonly refused: number;
  readonly unavailable: number;
  readonly notProcessed: number;
  readonly otherHandling: number;
  readonly persons: number;
  readonly organisations: number;
  readonly review: Outcomes;
  /** Both kinds of lawsuits together. */
  readonly litigation: Outcomes;
  /** Normative documents of this year (issued, or made), those repealed, those in force; null where the format has no such column. */
  readonly documents: number;
  readonly repealed: number | null;
  readonly inForce: number | null;
  readonly licensing: number;
  readonly penalties: number;
}

/** What became of reviews or lawsuits. */
export interface Outcomes {
  readonly upheld: number;
  readonly corrected: number;
  readonly other: number;
  readonly pending: number;
  readonly total: number;
}

/** The numbers of these cells. */
export function numbersOf(cells: ReadonlyMap<string, CellText>, template: "2019" | "2021"): Numbers {
  const at = (path: string) => Number(cells.get(path) ?? 0);
  const group = (name: string) => {
    let sum = 0;
    for (const [path, value] of cells)
      if (path.endsWith(".total") && path.startsWith(`requests.${name}.`)) sum += Number(value);
    return sum;
  };
  const outcomes = (...blocks: string[]): Outcomes => {
    const sum = (column: string) =>
      blocks.reduce((total, block) => total + at(`reviewAndLitigation.${block}.${column}`), 0);
    return {
      upheld: sum("upheld"),
      corrected: sum("corrected"),
      other: sum("other"),
      pending: sum("pending"),
      total: sum("total"),
    };
  };
  const received = at("requests.newlyReceived.total");
  const persons = at("requests.newlyReceived.naturalPerson");
  return {
    received,
    carriedIn: at("requests.carriedIn.total"),
    closed: at("requests.total.total"),
    carriedOver: at("requests.carriedOver.total"),
    granted: at("requests.granted.total"),
    partly: at("requests.partiallyGranted.total"),
    refused: group("refused"),
    unavailable: group("unavailable"),
    notProcessed: group("notProcessed"),
    otherHandling: group("otherHandling"),
    persons,
    organisations: received - persons,
    review: outcomes("review"),
    litigation: outcomes("litigationDirect", "litigationAfterReview"),
    documents: at(`disclosure.normativeDocuments.${template === "2019" ? "made" : "issued"}`),
    repealed: template === "2019" ? null : at("disclosure.normativeDocuments.repealed"),
    inForce: template === "2019" ? null : at("disclosure.normativeDocuments.inForce"),
    licensing: at("disclosure.licensing.decisions"),
    penalties: at("disclosure.penalties.decisions"),
  };
}
