import { withoutReferences } from "./references.js";

/** The attributes of the start tag that is being reported; they are another's as soon as the next tag is read. */
export interface Attributes {
  /** The value of the attribute with this name, whatever its prefix: documents differ in it. Undefined when there is none. */
  readonly valueOf: (name: string) => string | undefined;
}

/** Where the attributes of a start tag stand in a document. One object serves all tags in turn, and a value is cut out only when asked for. */
export class TagAttributes implements Attributes {
  /** Four places for each attribute: from where to where its name and its value stand. */
  private readonly places: number[] = [];
  private end = 0;

  constructor(private readonly xml: string) {}

  clear(): void {
    this.end = 0;
  }

  add(name: number, nameEnd: number, value: number, valueEnd: number): void {
    const { places, end } = this;
    places[end] = name;
    places[end + 1] = nameEnd;
    places[end + 2] = value;
    places[end + 3] = valueEnd;
    this.end = end + 4;
  }

  /** False when a value refers to a character that XML does not know. */
  areSound(): boolean {
    for (let at = 0; at < this.end; at += 4) if (this.valueAt(at) === null) return false;
    return true;
  }

  readonly valueOf = (name: string): string | undefined => {
    for (let at = 0; at < this.end; at += 4) {
      const start = this.places[at] as number;
      const local = (this.places[at + 1] as number) - name.length;
      if (local < start || !this.xml.startsWith(name, local)) continue;
      if (local === start || this.xml[local - 1] === ":") return this.valueAt(at) ?? undefined;
    }
    return undefined;
  };

  private valueAt(at: number): string | null {
    const raw = this.xml.slice(this.places[at + 2], this.places[at + 3]);
    return withoutReferences(blank.test(raw) ? raw.replace(blanks, " ") : raw);
  }
}

const blank = /[\t\n\r]/;
const blanks = /[\t\n\r]/g;
