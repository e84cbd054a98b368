import { ordinal } from "./ordinal.js";

/** One level of a list: how its numbers are counted and printed. */
export interface ListLevel {
  start: number;
  /** As Word's XML calls it: `decimal`, `chineseCounting`, `bullet`, …; what each prints is in {@link ordinal}. */
  format: string;
  /** `%1、`, `（%2）`: each `%n` stands for the number of level n. */
  text: string;
  /** What stands between number and text: `tab`, `space` or `nothing`. */
  suffix: string;
  /** The numbers of all levels in it are printed in Arabic figures. */
  legal: boolean;
}

/** A list as paragraphs refer to it: an abstract list, with levels or starts of its own. */
export interface ListUse {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

/** Where a paragraph stands in a list. */
export interface NumberPlace {
  readonly list: string;
  readonly level: number;
}

/** Levels a list of Word has; deeper ones print nothing. */
export const mostLevels = 9;

/** The numbers that Word prints before paragraphs without writing them into the text. Counts paragraph by paragraph, in reading order. */
export class ListNumbers {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  /** `lists`: the levels of each abstract list; `uses`: what paragraphs refer to. */
  constructor(
    private readonly lists: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>,
    private readonly uses: ReadonlyMap<string, ListUse>,
  ) {}

  /** The number printed before the next paragraph at this place, with what parts it from the text; empty for bullets and unknown lists. */
  next({ list, level }: NumberPlace): string {
    const use = this.uses.get(list);
    const levels = use === undefined ? undefined : this.lists.get(use.abstract);
    if (use === undefined || levels === undefined || level < 0 || level >= mostLevels) return "";
    const levelOf = (at: number) => use.levels.get(at) ?? levels.get(at);
    const own = levelOf(level);
    if (own === undefined) return "";
    const counts = this.countsOf(list, use);
    const startOf = (at: number) => levelOf(at)?.start ?? 1;
    counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
    counts.length = level + 1;
    let isBullet = own.format === "bullet";
    const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const number = ordinal(own.legal ? "decimal" : (levelOf(at)?.format ?? "decimal"), counts[at] ?? startOf(at));
      isBullet ||= number === null;
      return number ?? "";
    });
    return isBullet || text === "" ? "" : `${text}${own.suffix === "space" ? " " : ""}`;
  }

  /** Uses of one abstract list count on together, except from where a use sets its own start. */
  private countsOf(list: string, use: ListUse): (number | undefined)[] {
    const counts = this.counts.get(use.abstract) ?? [];
    this.counts.set(use.abstract, counts);
    if (use.starts.size > 0 && !this.started.has(list))
      for (const [level, start] of use.starts) if (level < mostLevels) counts[level] = start - 1;
    this.started.add(list);
    return counts;
  }
}
