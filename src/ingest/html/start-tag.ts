import { type html as Html, html, Token } from "parse5";
import { attributeNameAt, tagNameAt } from "./names.js";
import { isBlank, sign } from "./units.js";

const { TAG_ID: id } = html;
/** Elements that a browser opens anew in the next paragraph; whether two are alike is told by all their attributes. */
const reopened: ReadonlySet<Html.TAG_ID> = new Set([
  id.B,
  id.BIG,
  id.CODE,
  id.EM,
  id.FONT,
  id.I,
  id.NOBR,
  id.S,
  id.SMALL,
  id.STRIKE,
  id.STRONG,
  id.TT,
  id.U,
]);
/** What tags without attributes share; nobody changes it. */
export const noAttributes: Token.Attribute[] = [];
/** Tags with more attributes are left to parse5. */
const MOST_ATTRIBUTES = 32;

/** Where the name that begins here ends: before a blank, `/`, `>` or, in an attribute, `=`. */
export function nameEnd(text: string, from: number): number {
  let at = from;
  for (let unit = text.charCodeAt(at); unit > sign.space && !endsName(unit); unit = text.charCodeAt(at)) at += 1;
  return at;
}

function endsName(unit: number): boolean {
  return unit === sign.greater || unit === sign.slash || unit === sign.equals;
}

/** Where the blanks that begin here end. */
export function blanksEnd(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Reads start tags written as nearly all are. One object serves a text. */
export class StartTags {
  /** Where the text goes on after the tag that was read last. */
  end = 0;
  /** Of the tag that is being read; one list serves all. */
  private readonly attributes: Token.Attribute[] = [];

  constructor(private readonly text: string) {}

  /**
   * The start tag whose name begins here, with the attributes that anybody reads; null for what only a full tokenizer takes apart: signs
   * in names, references in values, an end in the middle.
   */
  at(from: number): Token.TagToken | null {
    const { text } = this;
    let at = nameEnd(text, from);
    const tag = tagNameAt(text, from, at);
    if (tag === null) return null;
    const all = reopened.has(tag.id);
    this.attributes.length = 0;
    for (;;) {
      at = blanksEnd(text, at);
      const unit = text.charCodeAt(at);
      const isSlash = unit === sign.slash;
      if (unit === sign.greater || (isSlash && text.charCodeAt(at + 1) === sign.greater)) {
        this.end = at + (isSlash ? 2 : 1);
        return tokenOf(tag, isSlash, this.attributes.length === 0 ? noAttributes : this.attributes.slice());
      }
      at = isSlash ? at + 1 : this.attribute(at, all);
      if (at < 0) return null;
    }
  }

  /** Reads the attribute that begins here and returns where it ends; −1 when it is not plainly written. */
  private attribute(from: number, all: boolean): number {
    const { text } = this;
    const end = nameEnd(text, from);
    if (end === from) return -1;
    const name = attributeNameAt(text, from, end, all);
    if (name === null || (name !== undefined && /["'<]/.test(name))) return -1;
    const equals = blanksEnd(text, end);
    if (text.charCodeAt(equals) !== sign.equals) return this.add(name, "") ? equals : -1;
    const start = blanksEnd(text, equals + 1);
    const quote = text.charCodeAt(start);
    if (quote !== sign.doubleQuote && quote !== sign.singleQuote) return this.unquoted(name, start);
    const close = text.indexOf(quote === sign.doubleQuote ? '"' : "'", start + 1);
    return close >= 0 && this.add(name, text.slice(start + 1, close)) ? close + 1 : -1;
  }

  private unquoted(name: string | undefined, from: number): number {
    const { text } = this;
    let at = from;
    for (
      let unit = text.charCodeAt(at);
      unit > 0 && !isBlank(unit) && unit !== sign.greater;
      unit = text.charCodeAt(at)
    )
      at += 1;
    return this.add(name, text.slice(from, at)) ? at : -1;
  }

  /** Of attributes with one name the first holds. False when the value must be decoded or there are too many. */
  private add(name: string | undefined, value: string): boolean {
    if (name === undefined) return true;
    const { attributes } = this;
    if (value.includes("&") || attributes.length > MOST_ATTRIBUTES) return false;
    for (const known of attributes) if (known.name === name) return true;
    attributes.push({ name, value });
    return true;
  }
}

function tokenOf(
  { name, id: tagID }: { readonly name: string; readonly id: Html.TAG_ID },
  selfClosing: boolean,
  attrs: Token.Attribute[],
): Token.TagToken {
  const type = Token.TokenType.START_TAG;
  return { type, tagName: name, tagID, selfClosing, ackSelfClosing: false, attrs, location: null };
}
