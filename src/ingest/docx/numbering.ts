import { type ListLevel, ListNumbers, type ListUse } from "../list-numbers.js";
import type { Attributes } from "../xml/attributes.js";
import { readXml } from "../xml/read-xml.js";

/** The lists that `numbering.xml` defines; of a damaged one those before the damage, without one none. */
export function numberingOf(xml: string | null): ListNumbers {
  const lists = new Map<string, Map<number, ListLevel>>();
  const uses = new Map<string, ListUse>();
  let list: Map<number, ListLevel> | null = null;
  let use: ListUse | null = null;
  let level: ListLevel | null = null;
  let override = 0;
  if (xml === null) return new ListNumbers(lists, uses);
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes.valueOf("val") ?? "";
      if (name === "abstractNum") {
        list = new Map();
        lists.set(attributes.valueOf("abstractNumId") ?? "", list);
      } else if (name === "num") {
        use = { abstract: "", starts: new Map(), levels: new Map() };
        uses.set(attributes.valueOf("numId") ?? "", use);
      } else if (name === "abstractNumId" && use !== null) use.abstract = value;
      else if (name === "lvlOverride") override = Number(attributes.valueOf("ilvl") ?? 0);
      else if (name === "startOverride") use?.starts.set(override, whole(value));
      else if (name === "lvl") level = newLevel(use?.levels ?? list, attributes);
      else if (level !== null) setLevel(level, name, value);
    },
    close: (name) => {
      if (name === "lvl") level = null;
      if (name === "num") use = null;
      if (name === "abstractNum") list = null;
    },
    text: () => {},
  });
  return new ListNumbers(lists, uses);
}

function newLevel(levels: Map<number, ListLevel> | null, attributes: Attributes): ListLevel {
  const level: ListLevel = { start: 1, format: "decimal", text: "", suffix: "tab", legal: false };
  levels?.set(Number(attributes.valueOf("ilvl") ?? 0), level);
  return level;
}

function setLevel(level: ListLevel, name: string, value: string): void {
  if (name === "start") level.start = whole(value);
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.text = value.slice(0, 40);
  else if (name === "isLgl") level.legal = value !== "0" && value !== "false";
  else if (name === "suff") level.suffix = value;
}

function whole(value: string): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : 1;
}
