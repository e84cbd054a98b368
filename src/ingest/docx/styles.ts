import type { Attributes } from "../xml/attributes.js";
import { readXml } from "../xml/read-xml.js";

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

/** The paragraph styles of a document. */
export class ParagraphStyles {
  private readonly styles = new Map<string, Style>();

  /** Reads `styles.xml`; a damaged one gives the styles before the damage. */
  constructor(xml: string | null) {
    if (xml === null) return;
    let style: Style | null = null;
    readXml(xml, {
      open: (name, attributes) => {
        if (name === "style") {
          style = { name: "", basedOn: null, list: null, level: null };
          this.styles.set(attributes.valueOf("styleId") ?? "", style);
        } else if (style !== null) setStyle(style, name, attributes);
      },
      close: (name) => {
        if (name === "style") style = null;
      },
      text: () => {},
    });
  }

  /** The style with this id, with what it takes over from those it is based on; null for none. */
  of(id: string): ParagraphStyle | null {
    const own = this.styles.get(id);
    if (own === undefined) return null;
    let list: string | null = null;
    let level: number | null = null;
    let each: Style | undefined = own;
    for (let i = 0; i < LONGEST_CHAIN && each !== undefined; i++) {
      list ??= each.list;
      level ??= each.level;
      each = each.basedOn === null ? undefined : this.styles.get(each.basedOn);
    }
    return { list: list === "0" ? null : list, level: level ?? 0, isContents: /^toc \d/i.test(own.name) };
  }
}

function setStyle(style: Style, name: string, attributes: Attributes): void {
  if (name === "name") style.name = attributes.valueOf("val") ?? "";
  else if (name === "basedOn") style.basedOn = attributes.valueOf("val") ?? null;
  else if (name === "numId") style.list = attributes.valueOf("val") ?? null;
  else if (name === "ilvl") style.level = Number(attributes.valueOf("val") ?? 0);
}
