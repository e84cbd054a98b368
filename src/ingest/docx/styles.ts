import type { Attributes } from "../xml/attributes.js";
import { readXml } from "../xml/read-xml.js";
import { type StylePlace, stylePlaces } from "./style-places.js";

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

/** The paragraph styles of a document, each read when the first paragraph names it. */
export class ParagraphStyles {
  private readonly styles = new Map<string, Style | undefined>();
  private xml: string | null = null;
  private places: ReadonlyMap<string, StylePlace> | null = null;
  private isRead = false;

  /** `read` gives `styles.xml`, null when there is none; it is asked once, if a paragraph names a style. Damage costs the style it is in. */
  constructor(private readonly read: () => string | null) {}

  /** The style with this id, with what it takes over from those it is based on; null for none. */
  of(id: string): ParagraphStyle | null {
    const own = this.own(id);
    if (own === undefined) return null;
    let list: string | null = null;
    let level: number | null = null;
    let each: Style | undefined = own;
    for (let i = 0; i < LONGEST_CHAIN && each !== undefined; i++) {
      list ??= each.list;
      level ??= each.level;
      each = each.basedOn === null ? undefined : this.own(each.basedOn);
    }
    return { list: list === "0" ? null : list, level: level ?? 0, isContents: /^toc \d/i.test(own.name) };
  }

  /** What the style says itself. */
  private own(id: string): Style | undefined {
    if (!this.isRead) this.begin();
    const place = this.places?.get(id);
    if (place !== undefined && this.xml !== null && !this.styles.has(id))
      this.styles.set(id, stylesIn(this.xml.slice(place.from, place.to)).get(id));
    return this.styles.get(id);
  }

  private begin(): void {
    this.isRead = true;
    this.xml = this.read();
    if (this.xml === null) return;
    this.places = stylePlaces(this.xml);
    if (this.places === null) for (const [id, style] of stylesIn(this.xml)) this.styles.set(id, style);
  }
}

/** The styles that stand in a piece of `styles.xml`, by their ids; of a damaged one those before the damage. */
function stylesIn(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "style") {
        style = { name: "", basedOn: null, list: null, level: null };
        styles.set(attributes.valueOf("styleId") ?? "", style);
      } else if (style !== null) setStyle(style, name, attributes);
    },
    close: (name) => {
      if (name === "style") style = null;
    },
    text: () => {},
  });
  return styles;
}

function setStyle(style: Style, name: string, attributes: Attributes): void {
  if (name === "name") style.name = attributes.valueOf("val") ?? "";
  else if (name === "basedOn") style.basedOn = attributes.valueOf("val") ?? null;
  else if (name === "numId") style.list = attributes.valueOf("val") ?? null;
  else if (name === "ilvl") style.level = Number(attributes.valueOf("val") ?? 0);
}
