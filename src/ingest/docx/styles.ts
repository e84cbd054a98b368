import { readXml, valueOf } from "../xml-events.js";

interface Style {
  name: string;
  basedOn: string | null;
  list: string | null;
  level: number | null;
}

/** What a paragraph style says beside its looks. */
export interface ParagraphStyle {
  /** The list its paragraphs are numbered in; null for none. */
  readonly list: string | null;
  readonly level: number;
  /** True for the lines of a table of contents. */
  readonly isContents: boolean;
}

const LONGEST_CHAIN = 12;

/** The paragraph styles of a document by id, each with what it takes over from those it is based on. */
export function paragraphStyles(xml: string | null): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  if (xml === null) return new Map();
  readXml(xml, {
    open: (name, attributes) => {
      const value = valueOf(attributes, "val") ?? null;
      if (name === "style") {
        style = { name: "", basedOn: null, list: null, level: null };
        styles.set(valueOf(attributes, "styleId") ?? "", style);
      } else if (style === null) return;
      else if (name === "name") style.name = value ?? "";
      else if (name === "basedOn") style.basedOn = value;
      else if (name === "numId") style.list = value;
      else if (name === "ilvl") style.level = Number(value);
    },
    close: (name) => {
      if (name === "style") style = null;
    },
    text: () => {},
  });
  return new Map([...styles].map(([id, own]) => [id, resolved(own, styles)]));
}

function resolved(own: Style, styles: ReadonlyMap<string, Style>): ParagraphStyle {
  let list: string | null = null;
  let level: number | null = null;
  let each: Style | undefined = own;
  for (let i = 0; i < LONGEST_CHAIN && each !== undefined; i++) {
    list ??= each.list;
    level ??= each.level;
    each = each.basedOn === null ? undefined : styles.get(each.basedOn);
  }
  return { list: list === "0" ? null : list, level: level ?? 0, isContents: /^toc \d/i.test(own.name) };
}
