import type { Claim } from "./claim.js";
import type { Deadline } from "./deadline.js";
import type { NarrativeProfile } from "./narrative.js";
import type { IsoDate, Level, Report, Table, UnitType } from "./report.js";
import type { KeptProblem, ReuseProfile } from "./reuse.js";
import type { TableName } from "./template.js";

/** The agency's report of the year before, as far as checks need it. */
export interface PriorReport {
  readonly reportId: string;
  readonly path: string;
  readonly year: number;
  readonly tables: { readonly [name in TableName]: Table | null };
  /** The problems of its own year that it states, as printed. */
  readonly problems: readonly string[];
  /** For each of these problems the remedy that answers it, as printed; null where none does. */
  readonly remedies: readonly (string | null)[];
  /** Whether its section five could be read: otherwise it may state problems that are not known. */
  readonly problemsRead: boolean;
  /** Its prose (sections one, five and six), paragraph by paragraph. */
  readonly paragraphs: readonly string[];
}

/** What a corpus manifest states of a file. It overrides what the text says, and a disagreement is a finding. */
export interface StatedFacts {
  readonly agency?: string;
  readonly regionCode?: string;
  readonly level?: Level;
  readonly unitType?: UnitType;
  readonly year?: number;
  readonly publishedOn?: IsoDate;
  readonly sourceUrl?: string;
}

/** Everything a check may look at: what other rooms measured reaches it as data. */
export interface Subject {
  readonly report: Report;
  readonly prior: PriorReport | null;
  readonly stated: StatedFacts;
  readonly claims: readonly Claim[];
  readonly narrative: NarrativeProfile;
  /** Null when the year or the kind of unit is not known. */
  readonly deadline: Deadline | null;
  /** What of the prose stands in other reports; null when the report is judged alone. */
  readonly reuse: ReuseProfile | null;
  /** This year's problems that say what last year's said; null without the report of the year before. */
  readonly keptProblems: readonly KeptProblem[] | null;
}
