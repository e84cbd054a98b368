import { agencyKey } from "../model/agency-key.js";
import type { DimensionId } from "../model/score.js";
import { compareText } from "../text/compare.js";
import type { Candidate } from "./candidate.js";
import { type Placed, placeGroup } from "./place-group.js";
import type { GroupKey, Scheme } from "./scheme.js";
import type { Sensitivity } from "./sensitivity.js";

/** A report's place in its group, and the same agency's rank of the year before wherever it was ranked in this run. */
export interface Placing extends Placed {
  readonly group: string;
  readonly previousRank: number | null;
  /** How many reports its group of the year before had. */
  readonly previousGroupSize: number | null;
}

/** Why a report has no rank. */
export type UnrankedReason = "no-agency" | "no-year" | "not-scored" | "several-versions" | "dimension-not-assessable";

/** A report without a rank; one that lacks what its group compares names the group and the dimensions. */
export interface Unranked {
  readonly candidate: Candidate;
  readonly reason: UnrankedReason;
  readonly group: string | null;
  readonly lacking: readonly DimensionId[];
}

/** Groups in code point order, each by rank; and the reports without one, in the order they were given. */
export interface Ranking {
  readonly placings: readonly Placing[];
  readonly unranked: readonly Unranked[];
  /** How each group's ranks move under other choices, in the order of the groups. */
  readonly sensitivities: readonly (Sensitivity & { readonly group: string; readonly groupSize: number })[];
}

const keyOf: { readonly [key in GroupKey]: (candidate: Candidate) => string } = {
  unitType: ({ unitType }) => unitType ?? "unknown",
  level: ({ level }) => level ?? "unknown",
  year: ({ year }) => String(year),
  template: ({ template }) => template,
  region: ({ regionCode }) => regionCode?.slice(0, 2) ?? "unknown",
};

/**
 * Ranks reports within groups of their like (method §4.4 mode "common", §4.5). In each group only dimensions that could be assessed for
 * the scheme's share of its reports count; a report lacking one of them is unranked rather than re-weighted. An agency with two reports
 * of one year is unranked with both: which one counts is not ours to choose. The order of the candidates makes no difference.
 */
export function rank(candidates: readonly Candidate[], scheme: Scheme, groupBy: readonly GroupKey[]): Ranking {
  const versions = new Map<string, number>();
  for (const { agency, regionCode, year } of candidates) count(versions, yearKey(agency, regionCode, year));
  const left = new Map<Candidate, Omit<Unranked, "candidate">>();
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const reason = reasonAgainst(candidate, versions);
    if (reason !== null) left.set(candidate, { reason, group: null, lacking: [] });
    else add(groups, groupBy.map((key) => keyOf[key](candidate)).join("/"), candidate);
  }
  const moved: Ranking["sensitivities"][number][] = [];
  const placed = [...groups.keys()].sort(compareText).flatMap((group) => {
    const members = [...(groups.get(group) ?? [])].sort((a, b) => compareText(a.reportId, b.reportId));
    const { placed: own, left: others, sensitivities } = placeGroup(members, scheme);
    moved.push(...sensitivities.map((one) => ({ ...one, group, groupSize: own.length })));
    for (const { candidate, lacking } of others)
      left.set(candidate, { reason: "dimension-not-assessable", group, lacking });
    return own.map((place) => ({ ...place, group }));
  });
  return {
    placings: withPreviousRanks(placed),
    unranked: candidates.flatMap((candidate) => {
      const why = left.get(candidate);
      return why === undefined ? [] : [{ candidate, ...why }];
    }),
    sensitivities: moved,
  };
}

function reasonAgainst(
  { agency, regionCode, year, total }: Candidate,
  versions: ReadonlyMap<string, number>,
): UnrankedReason | null {
  if (agency === null) return "no-agency";
  if (year === null) return "no-year";
  if (total === null) return "not-scored";
  return (versions.get(yearKey(agency, regionCode, year) ?? "") ?? 0) > 1 ? "several-versions" : null;
}

type NewlyPlaced = Omit<Placing, "previousRank" | "previousGroupSize">;

function withPreviousRanks(placed: readonly NewlyPlaced[]): readonly Placing[] {
  const placeIn = new Map<string, NewlyPlaced>();
  for (const place of placed) {
    const { agency, regionCode, year } = place.candidate;
    const key = yearKey(agency, regionCode, year);
    if (key !== null) placeIn.set(key, place);
  }
  return placed.map((place) => {
    const { agency, regionCode, year } = place.candidate;
    const before = yearKey(agency, regionCode, (year as number) - 1);
    const previous = before === null ? undefined : placeIn.get(before);
    return { ...place, previousRank: previous?.rank ?? null, previousGroupSize: previous?.groupSize ?? null };
  });
}

/** An agency in a year; null when the agency cannot be told from others of its name. */
function yearKey(agency: string | null, regionCode: string | null, year: number | null): string | null {
  const key = agencyKey(agency, regionCode);
  return key === null || year === null ? null : `${key} ${year}`;
}

function count(counts: Map<string, number>, key: string | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function add(groups: Map<string, Candidate[]>, group: string, candidate: Candidate): void {
  const members = groups.get(group);
  if (members === undefined) groups.set(group, [candidate]);
  else members.push(candidate);
}
