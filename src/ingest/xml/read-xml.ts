import { type Attributes, TagAttributes } from "./attributes.js";
import { type Name, Names } from "./names.js";
import { withoutReferences } from "./references.js";
import { isBlank, isNamePart, sign } from "./units.js";

/** Called for each part of an XML document in its order. Names come without their prefix: documents differ in it. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads XML and reports what it holds. False when it is not well-formed, broken off or refers to entities of its own;
 * everything before the first such place was reported. Comments and processing instructions are passed over.
 */
export function readXml(xml: string, events: XmlEvents): boolean {
  return new XmlReader(xml, events).read();
}

/** XML has none of these. */
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** A reader at a place in a document. Its methods return where they have read to, or −1 where the document is damaged. */
class XmlReader {
  /** The open elements. */
  private readonly path: Name[] = [];
  private readonly names = new Names();
  private readonly attributes: TagAttributes;
  /** The first ampersand from here on; the length of the document when there is none. */
  private ampersand = -1;

  constructor(
    private readonly xml: string,
    private readonly events: XmlEvents,
  ) {
    this.attributes = new TagAttributes(xml);
  }

  read(): boolean {
    const { xml, path } = this;
    let hasRoot = false;
    let at = 0;
    while (at >= 0) {
      const next = xml.charCodeAt(at) === sign.less ? at : xml.indexOf("<", at);
      if (next < 0) return hasRoot && path.length === 0 && xml.slice(at).trim() === "";
      if (next > at && !this.text(at, next)) return false;
      const unit = xml.charCodeAt(next + 1);
      if (unit === sign.exclamation) at = this.declaration(next);
      else if (unit === sign.question) at = this.after("?>", next);
      else if (unit === sign.slash) at = this.endTag(next + 2);
      else {
        if (hasRoot && path.length === 0) return false;
        hasRoot = true;
        at = this.startTag(next + 1);
      }
    }
    return false;
  }

  private text(from: number, to: number): boolean {
    const raw = this.xml.slice(from, to);
    if (this.path.length === 0) return raw.trim() === "";
    const text = withoutReferences(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
    if (text === null || unprintable.test(raw)) return false;
    this.events.text(text);
    return true;
  }

  private after(mark: string, from: number): number {
    const at = from < 0 ? -1 : this.xml.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
  }

  private declaration(from: number): number {
    if (this.xml.startsWith("<!--", from)) return this.after("-->", from + 4);
    if (this.path.length === 0) return this.documentType(from);
    if (!this.xml.startsWith("<![CDATA[", from)) return -1;
    const end = this.after("]]>", from);
    if (end >= 0) this.events.text(this.xml.slice(from + 9, end - 3));
    return end;
  }

  /** Entities that it declares are not read: a reference to one is damage. */
  private documentType(from: number): number {
    if (!this.xml.startsWith("<!DOCTYPE", from)) return -1;
    const end = this.after(">", from);
    const subset = this.xml.slice(from, end).indexOf("[");
    return end < 0 || subset < 0 ? end : this.after(">", this.after("]", from + subset));
  }

  private endTag(from: number): number {
    const name = this.path.pop();
    if (name === undefined || !this.xml.startsWith(name.full, from)) return -1;
    const end = this.blanks(from + name.full.length);
    if (this.xml.charCodeAt(end) !== sign.greater) return -1;
    this.events.close(name.local);
    return end + 1;
  }

  private startTag(from: number): number {
    const { xml, attributes } = this;
    const nameEnd = this.name(from);
    if (nameEnd === from) return -1;
    attributes.clear();
    let at = nameEnd;
    for (;;) {
      const start = this.blanks(at);
      const unit = xml.charCodeAt(start);
      if (unit === sign.greater || unit === sign.slash) return this.closed(from, nameEnd, start);
      if (start === at) return -1;
      at = this.attribute(start);
      if (at < 0) return -1;
    }
  }

  /** Reports the start tag that ends here, with `>` or `/>`. */
  private closed(from: number, nameEnd: number, end: number): number {
    const { xml, attributes, events } = this;
    const isEmpty = xml.charCodeAt(end) === sign.slash;
    if (isEmpty && xml.charCodeAt(end + 1) !== sign.greater) return -1;
    if (this.hasReference(from, end) && !attributes.areSound()) return -1;
    const name = this.names.at(xml, from, nameEnd);
    events.open(name.local, attributes);
    if (isEmpty) events.close(name.local);
    else this.path.push(name);
    return end + (isEmpty ? 2 : 1);
  }

  private hasReference(from: number, to: number): boolean {
    if (this.ampersand < from) {
      const next = this.xml.indexOf("&", from);
      this.ampersand = next < 0 ? this.xml.length : next;
    }
    return this.ampersand < to;
  }

  /** A value may hold anything but `<`, so that a missing quote swallows no text. */
  private attribute(from: number): number {
    const nameEnd = this.name(from);
    const equals = this.blanks(nameEnd);
    if (nameEnd === from || this.xml.charCodeAt(equals) !== sign.equals) return -1;
    const quote = this.blanks(equals + 1);
    const unit = this.xml.charCodeAt(quote);
    if (unit !== sign.doubleQuote && unit !== sign.singleQuote) return -1;
    const end = this.valueEnd(quote + 1, unit);
    if (this.xml.charCodeAt(end) !== unit) return -1;
    this.attributes.add(from, nameEnd, quote + 1, end);
    return end + 1;
  }

  private valueEnd(from: number, quote: number): number {
    let at = from;
    for (
      let unit = this.xml.charCodeAt(at);
      unit !== quote && unit !== sign.less && at < this.xml.length;
      unit = this.xml.charCodeAt(at)
    )
      at += 1;
    return at;
  }

  private blanks(from: number): number {
    let at = from;
    for (let unit = this.xml.charCodeAt(at); isBlank(unit); unit = this.xml.charCodeAt(at)) at += 1;
    return at;
  }

  private name(from: number): number {
    let at = from;
    while (isNamePart(this.xml.charCodeAt(at))) at += 1;
    return at;
  }
}
