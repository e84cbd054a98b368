import type { Span } from "../text/span.js";

/** A copy found or planted: where it stands in a text, and where in its source. */
export interface CopyDetection {
  readonly text: number;
  readonly span: Span;
  readonly source: number;
  readonly sourceSpan: Span;
}

/** The measures of the PAN text alignment task. */
export interface DetectionMeasure {
  /** Mean over cases of the share of a case's characters, both sides, that detections of it cover. */
  readonly recall: number;
  /** Mean over detections of the share of a detection's characters, both sides, that lie in cases it detects. */
  readonly precision: number;
  /** Mean number of detections per detected case: 1 at best. */
  readonly granularity: number;
  /** F1 of precision and recall over log2(1 + granularity). */
  readonly plagdet: number;
}

/**
 * Precision, recall, granularity and plagdet of detections, macro-averaged. A detection detects a case when they share characters on both sides
 * of the same pair of texts. `all` are the cases that count for precision, in case only some count for recall. Source: Potthast, Stein,
 * Barrón-Cedeño & Rosso 2010, "An evaluation framework for plagiarism detection".
 */
export function measureDetections(
  cases: readonly CopyDetection[],
  detections: readonly CopyDetection[],
  all: readonly CopyDetection[] = cases,
): DetectionMeasure {
  const key = ({ text, source }: CopyDetection) => `${text} ${source}`;
  const byPair = (items: readonly CopyDetection[]) => {
    const groups = new Map<string, CopyDetection[]>();
    for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
    return groups;
  };
  const [found, planted] = [byPair(detections), byPair(all)];
  const perCase = cases.map((one) => (found.get(key(one)) ?? []).filter((other) => detects(one, other)));
  const recall = mean(cases.map((one, i) => share(one, perCase[i] as readonly CopyDetection[])));
  const precision = mean(
    detections.map((one) =>
      share(
        one,
        (planted.get(key(one)) ?? []).filter((other) => detects(one, other)),
      ),
    ),
  );
  const detected = perCase.map(({ length }) => length).filter((length) => length > 0);
  const granularity = detected.length === 0 ? 1 : mean(detected);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { recall, precision, granularity, plagdet: f1 / Math.log2(1 + granularity) };
}

function detects(one: CopyDetection, other: CopyDetection): boolean {
  const meets = (x: Span, y: Span) => x[0] < y[1] && y[0] < x[1];
  return meets(one.span, other.span) && meets(one.sourceSpan, other.sourceSpan);
}

/** The share of characters of both sides that the others cover. */
function share(one: CopyDetection, others: readonly CopyDetection[]): number {
  const covered = (side: "span" | "sourceSpan") => {
    const [start, end] = one[side];
    const marks = new Uint8Array(end - start);
    for (const other of others) marks.fill(1, Math.max(0, other[side][0] - start), Math.max(0, other[side][1] - start));
    return { all: marks.length, covered: marks.reduce((sum, mark) => sum + mark, 0) };
  };
  const [a, b] = [covered("span"), covered("sourceSpan")];
  return a.all + b.all === 0 ? 0 : (a.covered + b.covered) / (a.all + b.all);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
