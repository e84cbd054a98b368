import type { Bilingual } from "./bilingual.js";
import type { Severity, Verdict } from "./finding.js";
import type { Subject } from "./subject.js";
import type { TemplateId } from "./template.js";

/** One rule. The runner adds id, severity and fingerprint; the rule only says what holds and what does not. */
export interface Check {
  /** Kebab-case, equal to its file's name; as method.md §6 names it. */
  readonly id: string;
  /** The severity of an ordinary failure; a verdict may carry another. */
  readonly severity: Severity;
  /** Generations it speaks about; the runner answers nothing for others. */
  readonly templates: readonly TemplateId[];
  /** What is checked, in one line. */
  readonly title: Bilingual;
  /** Why it matters and which official document it rests on (only documents method.md marks as read). */
  readonly basis: Bilingual;
  /** Why the severity is what it is. */
  readonly severityReason: Bilingual;
  /** How a clerk mends it. */
  readonly mend: Bilingual;
  /** A short example of a failing text or table, made up. */
  readonly example: string;
  readonly run: (subject: Subject) => Iterable<Verdict>;
}
