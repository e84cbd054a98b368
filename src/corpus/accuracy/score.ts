/** How often something was found, missed and found without being there. */
export interface Score {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

/** The share of what was found that is right; null when nothing was found. */
export function precision({ right, wrong }: Score): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** The share of what is there that was found; null when nothing is there. */
export function recall({ right, missed }: Score): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** Scores added up. */
export function sum(scores: readonly Score[]): Score {
  const total = { right: 0, missed: 0, wrong: 0 };
  for (const { right, missed, wrong } of scores) {
    total.right += right;
    total.missed += missed;
    total.wrong += wrong;
  }
  return total;
}

/** One miss or false alarm: of what kind, in which file, and the words it is about. */
export interface Confusion {
  readonly kind: string;
  readonly file: string;
  readonly words: string;
}

/** What one measure says of one report. */
export interface Measured {
  readonly scores: ReadonlyMap<string, Score>;
  readonly confusions: readonly Confusion[];
}

/** Collects the scores and confusions of one report under the names of their measures. */
export class Tally implements Measured {
  readonly scores = new Map<string, Score>();
  readonly confusions: Confusion[] = [];

  constructor(private readonly file: string) {}

  /** Found, and rightly. */
  right(measure: string): void {
    this.add(measure, { right: 1, missed: 0, wrong: 0 });
  }

  /** There, and not found. */
  missed(measure: string, words: string): void {
    this.add(measure, { right: 0, missed: 1, wrong: 0 });
    this.confuse(`missed: ${measure}`, words);
  }

  /** Found, and not there. */
  wrong(measure: string, words: string): void {
    this.add(measure, { right: 0, missed: 0, wrong: 1 });
    this.confuse(`false: ${measure}`, words);
  }

  /** Of something that was found: is it taken for what it is? A wrong answer is also a missed right one. */
  judged(measure: string, holds: boolean, words: string): void {
    if (holds) return this.right(measure);
    this.add(measure, { right: 0, missed: 1, wrong: 1 });
    this.confuse(`mistaken: ${measure}`, words);
  }

  private confuse(kind: string, words: string): void {
    this.confusions.push({ kind, file: this.file, words });
  }

  private add(measure: string, score: Score): void {
    this.scores.set(measure, sum([this.scores.get(measure) ?? { right: 0, missed: 0, wrong: 0 }, score]));
  }
}
