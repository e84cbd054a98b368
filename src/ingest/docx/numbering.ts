import { type Attributes, readXml, valueOf } from "../xml-events.js";
import { ordinal } from "./ordinal.js";

/** One level of a list: how its numbers are counted and printed. */
interface Level {
  start: number;
  format: string;
  /** `%1、`, `（%2）`: each `%n` stands for the number of level n. */
  text: string;
  suffix: string;
  /** The numbers of all levels in it are printed in Arabic figures. */
  legal: boolean;
}

interface List {
  readonly levels: Map<number, Level>;
}

/** A list as paragraphs refer to it: an abstract list, with levels or starts of its own. */
interface ListUse {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** Where a paragraph stands in a list. */
export interface NumberPlace {
  readonly list: string;
  readonly level: number;
}

const MOST_LEVELS = 9;

/** The numbers that Word prints before paragraphs without writing them into the text. Counts paragraph by paragraph, in reading order. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly uses = new Map<string, ListUse>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  /** Reads `numbering.xml`; a damaged one gives the lists before the damage. */
  constructor(xml: string | null) {
    if (xml === null) return;
    let list: List | null = null;
    let use: ListUse | null = null;
    let level: Level | null = null;
    let override = 0;
    readXml(xml, {
      open: (name, attributes) => {
        const value = valueOf(attributes, "val") ?? "";
        if (name === "abstractNum") list = this.newList(attributes);
        else if (name === "num") use = this.newUse(attributes);
        else if (name === "abstractNumId" && use !== null) use.abstract = value;
        else if (name === "lvlOverride") override = Number(valueOf(attributes, "ilvl") ?? 0);
        else if (name === "startOverride") use?.starts.set(override, whole(value));
        else if (name === "lvl") level = newLevel((use ?? list)?.levels, attributes);
        else if (level !== null) setLevel(level, name, value);
      },
      close: (name) => {
        if (name === "lvl") level = null;
        if (name === "num") use = null;
        if (name === "abstractNum") list = null;
      },
      text: () => {},
    });
  }

  /** The number printed before the next paragraph at this place, with what parts it from the text; empty for bullets and unknown lists. */
  next({ list, level }: NumberPlace): string {
    const use = this.uses.get(list);
    const levels = use === undefined ? undefined : this.lists.get(use.abstract)?.levels;
    if (use === undefined || levels === undefined || level < 0 || level >= MOST_LEVELS) return "";
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
      for (const [level, start] of use.starts) if (level < MOST_LEVELS) counts[level] = start - 1;
    this.started.add(list);
    return counts;
  }

  private newList(attributes: Attributes): List {
    const list = { levels: new Map<number, Level>() };
    this.lists.set(valueOf(attributes, "abstractNumId") ?? "", list);
    return list;
  }

  private newUse(attributes: Attributes): ListUse {
    const use = { abstract: "", starts: new Map<number, number>(), levels: new Map<number, Level>() };
    this.uses.set(valueOf(attributes, "numId") ?? "", use);
    return use;
  }
}

function newLevel(levels: Map<number, Level> | undefined, attributes: Attributes): Level {
  const level: Level = { start: 1, format: "decimal", text: "", suffix: "tab", legal: false };
  levels?.set(Number(valueOf(attributes, "ilvl") ?? 0), level);
  return level;
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === "start") level.start = whole(value);
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.text = value.slice(0, 40);
  else if (name === "isLgl") level.legal = value !== "0" && value !== "false";
  else if (name === "suff") level.suffix = value;
}

function whole(value: string): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : 1;
}
