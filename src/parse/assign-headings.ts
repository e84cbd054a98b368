import type { Table } from "../model/report.js";
import { type SectionId, sectionIds } from "../model/report.js";
import type { TableName } from "../model/template.js";
import type { HeadingCandidate } from "./heading-candidate.js";
import type { NumberStyle } from "./heading-form.js";

type Tables = { readonly [name in TableName]: Table | null };

/** What speaks for or against a candidate, in tenths of a sure point. The weights are ours; what counts is that wording weighs most and that a wrong level outweighs everything else. */
const weights = {
  official: 10,
  misspelt: 8,
  short: 7.5,
  loose: 5,
  alone: 2,
  glued: -2,
  contents: -13,
  inside: -3,
  sameStyle: 3,
  rightNumber: 3,
  wrongNumber: -2,
  wrongNumberOfLooseWording: -4,
  wrongNumberInBrackets: -8,
  followedByHeading: -5,
  tableFollows: 3,
  tableBefore: -5,
  /** Below this a section is missing rather than found. */
  enough: 6.5,
} as const;

/** A heading and its own table stand no further apart than a few paragraphs. */
const tableWithin = 600;

const nested = (style: NumberStyle) => style === "bracket" || style === "arabic-bracket";
const ordinal = (id: SectionId) => sectionIds.indexOf(id) + 1;

function styleWeight(style: NumberStyle, main: NumberStyle): number {
  if (style === main) return weights.sameStyle;
  if (nested(style) || nested(main)) return -9;
  if (style === "none") return -3.5;
  return -3;
}

function numberWeight({ number, id, strength, style }: HeadingCandidate): number {
  if (number === null) return 0;
  if (number === ordinal(id)) return weights.rightNumber;
  if (nested(style)) return weights.wrongNumberInBrackets;
  return strength === "loose" ? weights.wrongNumberOfLooseWording : weights.wrongNumber;
}

function tableWeight({ id, start, end }: HeadingCandidate, tables: Tables): number {
  const table = id === "disclosure" || id === "requests" || id === "reviewAndLitigation" ? tables[id] : null;
  if (table === null) return 0;
  const at = table.span[0];
  return at < start ? weights.tableBefore : at - end <= tableWithin ? weights.tableFollows : 0;
}

function followedByPeer(candidate: HeadingCandidate, next: HeadingCandidate | undefined): boolean {
  if (next === undefined || next.strength === "loose") return false;
  return next.line === candidate.lastLine + 1 && next.style === candidate.style && next.id !== candidate.id;
}

/** What speaks for each candidate whatever the level of the section headings is. */
function plainWeights(candidates: readonly HeadingCandidate[], tables: Tables): number[] {
  return candidates.map((candidate, i) => {
    const { strength, ending, inside } = candidate;
    return (
      weights[strength] +
      (ending === "run-in" ? 0 : weights[ending]) +
      (inside ? weights.inside : 0) +
      numberWeight(candidate) +
      tableWeight(candidate, tables) +
      (followedByPeer(candidate, candidates[i + 1]) ? weights.followedByHeading : 0)
    );
  });
}

interface Chain {
  readonly total: number;
  readonly last: HeadingCandidate;
  readonly before: Chain | null;
}

/** The heaviest chain of candidates in page order whose sections are in the fixed order, one each. */
function bestChain(candidates: readonly HeadingCandidate[], plain: readonly number[], main: NumberStyle): Chain | null {
  const ending: (Chain | null)[] = sectionIds.map(() => null);
  candidates.forEach((candidate, i) => {
    const weight = (plain[i] as number) + styleWeight(candidate.style, main);
    if (weight < weights.enough) return;
    const section = ordinal(candidate.id) - 1;
    let before: Chain | null = null;
    for (let s = 0; s < section; s++) {
      const chain = ending[s] ?? null;
      if (chain !== null && (before === null || chain.total > before.total)) before = chain;
    }
    const total = weight + (before?.total ?? 0);
    const held = ending[section] ?? null;
    if (held === null || total > held.total) ending[section] = { total, last: candidate, before };
  });
  let best: Chain | null = null;
  for (const chain of ending) if (chain !== null && (best === null || chain.total > best.total)) best = chain;
  return best;
}

/** Levels that may be the sections' own. `（一）` is theirs only when no `一、` heading bears an official wording and its number. */
function possibleStyles(candidates: readonly HeadingCandidate[]): NumberStyle[] {
  const higher = candidates.some(
    (c) =>
      !nested(c.style) &&
      c.style !== "none" &&
      c.strength === "official" &&
      c.ending !== "contents" &&
      c.number === ordinal(c.id),
  );
  const styles: NumberStyle[] = [];
  for (const { style, strength } of candidates) {
    if (strength === "loose" || styles.includes(style) || (higher && nested(style))) continue;
    styles.push(style);
  }
  return styles;
}

/** True when the heading's number goes on from the one before it and leads to the one after it. */
function fitsBetween(
  candidate: HeadingCandidate,
  before: HeadingCandidate | undefined,
  after: HeadingCandidate | undefined,
): boolean {
  const number = candidate.number as number;
  const continues =
    before === undefined ? number === 1 : before.style === candidate.style && before.number === number - 1;
  return continues && (after === undefined || (after.style === candidate.style && after.number === number + 1));
}

/** Sections printed out of the fixed order: an official wording alone on its line that bears its own number, or the one its neighbours leave open. */
function addDisplaced(
  chosen: HeadingCandidate[],
  candidates: readonly HeadingCandidate[],
  plain: readonly number[],
): void {
  const sure = weights.official + weights.alone + weights.rightNumber;
  candidates.forEach((candidate, i) => {
    if (candidate.strength !== "official" || candidate.ending !== "alone" || candidate.number === null) return;
    if (nested(candidate.style) || chosen.some((c) => c.id === candidate.id)) return;
    const at = chosen.findIndex((c) => c.start > candidate.start);
    const place = at < 0 ? chosen.length : at;
    const [before, after] = [chosen[place - 1], chosen[place]];
    const ownNumber = (plain[i] as number) >= sure && (before ?? after)?.style === candidate.style;
    if (ownNumber || fitsBetween(candidate, before, after)) chosen.splice(place, 0, candidate);
  });
}

/**
 * The heading of each section that has one, in page order: of all ways to read the candidates as section headings, the one that
 * wording, numbering, level, place and tables together speak for most. At most one heading a section.
 */
export function assignHeadings(candidates: readonly HeadingCandidate[], tables: Tables): HeadingCandidate[] {
  const plain = plainWeights(candidates, tables);
  let best: Chain | null = null;
  for (const main of possibleStyles(candidates)) {
    const chain = bestChain(candidates, plain, main);
    if (chain !== null && (best === null || chain.total > best.total)) best = chain;
  }
  const chosen: HeadingCandidate[] = [];
  for (let chain = best; chain !== null; chain = chain.before) chosen.unshift(chain.last);
  addDisplaced(chosen, candidates, plain);
  return chosen;
}
