import type { Passage } from "../model/reuse.js";
import type { ReuseStudy } from "../reuse/study.js";
import { randomFrom, sample } from "../stats/random.js";

/** So many of the longest detections are listed, and as many drawn from the rest. */
const LISTED = 20;
const SEED = 20190515;
/** A long passage is quoted by how it begins and ends. */
const FIRST = 42;
const LAST = 16;

const table = /(<!-- detections -->\n)[^]*?(<!-- end of detections -->)/;
const head = [
  "| # | later known | earlier known | kind | chars | changed | text | verdict |",
  `|${" --- |".repeat(8)}`,
];

/**
 * A reader's page of verdicts with its table of detections made again: the twenty longest passages of the study, then twenty drawn at random
 * from the rest, each with the verdict that the page gave the same passage before; a new one has none, for a reader to fill in.
 */
export function withDetections(page: string, study: ReuseStudy): string {
  const verdicts = verdictsIn(page);
  const rows = detections(study).map((passage, i) => {
    const cells = cellsOf(passage, study);
    return `| ${[i + 1, ...cells, verdicts.get(keyOf(cells)) ?? ""].join(" | ")} |`;
  });
  return page.replace(table, (_, start: string, end: string) => `${start}${[...head, ...rows].join("\n")}\n${end}`);
}

/** The detections on such a page that have no verdict yet. */
export function withoutVerdict(page: string): readonly string[] {
  return [...verdictsIn(page)].filter(([, verdict]) => verdict === "").map(([key]) => key);
}

function detections({ passages }: ReuseStudy): readonly Passage[] {
  const byLength = [...passages].sort((x, y) => y.chars - x.chars || x.a - y.a || x.b - y.b || x.aSpan[0] - y.aSpan[0]);
  return [...byLength.slice(0, LISTED), ...sample(randomFrom(SEED), byLength.slice(LISTED), LISTED)];
}

function cellsOf({ a, b, sameAgency, chars, changed, text }: Passage, { documents }: ReuseStudy): readonly string[] {
  const nameOf = (d: number) => `${documents[d]?.agencyName ?? documents[d]?.path} ${documents[d]?.year ?? ""}`.trim();
  const kind = sameAgency === null ? "unknown" : sameAgency ? "own" : "peer";
  const quote = text.length <= FIRST + LAST ? text : `${text.slice(0, FIRST)}……${text.slice(-LAST)}`;
  return [nameOf(a), nameOf(b), kind, String(chars), String(changed.length), quote].map((cell) =>
    cell.replace(/[|\n]/g, " "),
  );
}

/** A passage is the same as long as its reports and its words are. */
const keyOf = (cells: readonly string[]) => [cells[0], cells[1], cells[5]].join(" | ");

function verdictsIn(page: string): ReadonlyMap<string, string> {
  const rows = (table.exec(page)?.[0] ?? "").split("\n").filter((line) => /^\| \d/.test(line));
  return new Map(
    rows.map((row) => {
      const [, ...cells] = row
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
      return [keyOf(cells), cells[6] ?? ""];
    }),
  );
}
