import type { Language } from "../model/bilingual.js";
import type { UnrankedReason } from "../score/rank.js";
import type { GroupKey, Scheme } from "../score/scheme.js";
import { displayWidth, padToWidth } from "../text/width.js";
import { leftOutWords } from "./compared-dimensions.js";
import { firstPlaceWords } from "./first-place.js";
import { groupName } from "./group-name.js";
import { leagueNotes, unrankedReasonNames } from "./league-words.js";
import { printable } from "./printable.js";
import { smallGroupWords } from "./small-group.js";
import type { Row } from "./table-spec.js";

const heads = {
  zh: ["名次", "区间", "中位", "机关", "得分", "上下限", "错误", "警告"],
  en: ["rank", "interval", "median", "agency", "score", "bounds", "errors", "warnings"],
} as const;

/** The ranked groups as text for a terminal, columns aligned by display width. Rows come ranked, group by group. */
export function leagueTable(
  rankings: readonly Row[],
  groupBy: readonly GroupKey[],
  unranked: readonly UnrankedReason[],
  skipped: number,
  scheme: Scheme,
  language: Language,
): string {
  const groups = grouped(rankings);
  const parts: string[] = [];
  for (const [group, rows] of groups) {
    const lines = rows.map((row) => [
      `${row.rank}${row.tied === true ? "=" : ""}`,
      `${row.rank_p05}–${row.rank_p95}`,
      String(row.rank_median),
      printable(String(row.agency)),
      Number(row.score).toFixed(1),
      `${Number(row.score_low).toFixed(1)}–${Number(row.score_high).toFixed(1)}`,
      String(row.errors),
      String(row.warnings),
    ]);
    const left = leftOutWords(rows[0] ?? {}, scheme, language);
    const notes = [smallGroupWords(rows.length, scheme, language), left, firstPlaceWords(rows, language)].filter(
      (words) => words !== null,
    );
    const head = [`■ ${groupName(group, groupBy, language)}`, ...notes.map((words) => `  ${words}`)].join("\n");
    parts.push(`${head}\n${aligned([[...heads[language]], ...lines])}`);
  }
  const rest = {
    zh: `已排名 ${rankings.length} 份，未排名 ${unranked.length} 份${reasonsText(unranked, "zh")}，未评分文件 ${skipped} 个。`,
    en: `${rankings.length} ranked, ${unranked.length} unranked${reasonsText(unranked, "en")}, ${skipped} files not scored.`,
  }[language];
  return `${[...parts, rest].join("\n")}\n${leagueNotes[language]}\n`;
}

function reasonsText(unranked: readonly UnrankedReason[], language: Language): string {
  if (unranked.length === 0) return "";
  const counts = (Object.keys(unrankedReasonNames) as UnrankedReason[])
    .map((reason) => ({ reason, count: unranked.filter((other) => other === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => `${unrankedReasonNames[reason][language]} ${count}`);
  return { zh: `（${counts.join("，")}）`, en: ` (${counts.join(", ")})` }[language];
}

function grouped(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(String(row.group)) ?? [];
    group.push(row);
    groups.set(String(row.group), group);
  }
  return groups;
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => displayWidth(line[i] ?? ""))));
  return lines
    .map(
      (line) =>
        `  ${line
          .map((cell, i) => padToWidth(cell, widths[i] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
