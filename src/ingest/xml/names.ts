/** The name of an element, as printed and without its prefix. */
export interface Name {
  readonly full: string;
  readonly local: string;
}

/** The names of a document's elements, each made into a string once: a document has thousands of elements and some dozens of names. */
export class Names {
  private readonly known = new Map<number, Name>();

  /** The name that stands from one place in the text to another. */
  at(text: string, from: number, to: number): Name {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const known = this.known.get(hash);
    if (known !== undefined && known.full.length === to - from && text.startsWith(known.full, from)) return known;
    const full = text.slice(from, to);
    const name = { full, local: full.slice(full.indexOf(":") + 1) };
    this.known.set(hash, name);
    return name;
  }
}
