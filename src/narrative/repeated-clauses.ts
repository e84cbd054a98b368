import type { RepeatedClause } from "../model/narrative.js";
import { rawSpan } from "../text/flow.js";
import { hanOf, type Prose } from "./prose.js";
import type { Ranges } from "./segments.js";

/** A clause shorter than this may honestly recur. Source: method.md §3.2.8. */
const leastHan = 10;
const enumerator =
  /^(?:[一二三四五六七八九十]{1,3}是(?:要|在)?|第[一二三四五六七八九十]|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]|[①-⑳])/;
const digits = /\d+(?:[.,]\d+)*/g;

/**
 * The clauses that stand at least twice in the narrative, by first occurrence: of 10 Han characters or more, their enumerators
 * stripped and a lone number masked (`新增23条` repeats `新增25条`; clauses of two numbers or more are statements, and repeat only themselves). `isMandated(start, end)` tells text the format demands, which may recur.
 */
export function repeatedClauses(
  prose: Prose,
  clauses: Ranges,
  isMandated: (start: number, end: number) => boolean,
): readonly RepeatedClause[] {
  const seen = new Map<string, number[]>();
  for (let i = 0; i < clauses.starts.length; i++) {
    const start = clauses.starts[i] as number;
    const end = clauses.ends[i] as number;
    if (hanOf(prose, start, end) < leastHan || isMandated(start, end)) continue;
    const raw = prose.text.slice(start, end);
    const bare = raw.replace(enumerator, "");
    const key = (bare.match(digits)?.length ?? 0) > 1 ? bare : bare.replace(digits, "0");
    const places = seen.get(key);
    if (places === undefined) seen.set(key, [start + raw.length - bare.length, end]);
    else places.push(start + raw.length - bare.length, end);
  }
  const repeated: RepeatedClause[] = [];
  for (const places of seen.values()) {
    const han = hanOf(prose, places[0] as number, places[1] as number);
    if (places.length < 4 || han < leastHan) continue;
    const spans = [];
    for (let i = 0; i < places.length; i += 2) spans.push(rawSpan(prose, places[i] as number, places[i + 1] as number));
    repeated.push({ spans, han });
  }
  return repeated;
}
