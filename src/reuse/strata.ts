import type { ReuseDocument } from "../model/reuse.js";

/** Fewer agencies or reports say nothing about what is common. Source: method note on minimum sizes. */
export const leastAgenciesCompared = 20;
/** See {@link leastAgenciesCompared}. */
export const leastReportsCompared = 30;

/** Reports of one kind, compared with each other. */
export interface Stratum {
  readonly name: string;
  /** Numbers of documents whose agency is known. */
  readonly documents: readonly number[];
  readonly agencies: number;
  /** The documents for which this is the narrowest stratum with enough reports. */
  readonly judged: readonly number[];
}

const keys: readonly ((document: ReuseDocument) => readonly (string | null)[])[] = [
  ({ template, year, regionCode, level }) => [template, String(year), regionCode?.slice(0, 2) ?? null, level],
  ({ template, year, level }) => [template, String(year), level],
  ({ template, year }) => [template, String(year)],
  ({ template }) => [template],
];

/**
 * For every report the narrowest stratum that has enough agencies and reports: year × province × level, else year × level, else the year, else
 * all years, always within one template. Reports of unknown agencies, and those in no stratum of that size, are in none.
 */
export function strataOf(documents: readonly ReuseDocument[]): readonly Stratum[] {
  const judged = new Set<number>();
  return keys.flatMap((keyOf) => {
    const groups = new Map<string, number[]>();
    documents.forEach((document, d) => {
      const key = keyOf(document);
      if (document.agency === null || key.includes(null)) return;
      const name = key.join(" ");
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [d]);
      else group.push(d);
    });
    return [...groups].flatMap(([name, members]) => {
      const agencies = new Set(members.map((d) => documents[d]?.agency)).size;
      if (agencies < leastAgenciesCompared || members.length < leastReportsCompared) return [];
      const mine = members.filter((d) => !judged.has(d));
      for (const d of mine) judged.add(d);
      return mine.length === 0 ? [] : [{ name, documents: members, agencies, judged: mine }];
    });
  });
}
