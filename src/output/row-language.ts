import type { Language } from "../model/bilingual.js";
import type { Row } from "./table-spec.js";

/** The language that is not this one. */
export function otherLanguage(language: Language): Language {
  return language === "zh" ? "en" : "zh";
}

/** Columns that hold words, each with the column that holds them in the other language. */
const pairs = [
  ["message", "message_other"],
  ["reason", "reason_other"],
] as const;

/** Rows of a run's tables, written in `written`, to be read in `wanted`: messages and reasons change places with those in the other language. */
export function rowsInLanguage(rows: readonly Row[], written: Language, wanted: Language): readonly Row[] {
  if (written === wanted) return rows;
  return rows.map((row) => {
    const swapped: { [name: string]: Row[string] | undefined } = { ...row };
    for (const [own, other] of pairs) {
      if (row[other] === null || row[other] === undefined) continue;
      swapped[own] = row[other];
      swapped[other] = row[own];
    }
    return swapped as Row;
  });
}
