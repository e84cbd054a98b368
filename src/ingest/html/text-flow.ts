import { isDigitUnit, isHanUnit } from "../../text/fold.js";

/** Text of one paragraph as it comes out of text nodes. */
export class TextFlow {
  private text = "";
  private linked = 0;

  /** Adds what a text node holds. `isLink`: it stands inside a link. */
  add(text: string, isLink: boolean): void {
    this.text = this.text === "" ? text : this.text + text;
    if (isLink) this.linked += text.trim().length;
  }

  /** Whether what was added last ends in a digit. */
  get endsInDigit(): boolean {
    return isDigitUnit(this.text.charCodeAt(this.text.length - 1));
  }

  /** The paragraph so far, white space collapsed as a browser does, and how much of it is link; null when it shows nothing. Starts anew. */
  take(keepLines: boolean): { readonly text: string; readonly linked: number } | null {
    const { text, linked } = this;
    if (text === "") return null;
    this.text = "";
    this.linked = 0;
    return text.trim() === "" ? null : { text: keepLines ? text : collapsed(text), linked };
  }
}

/** Runs of white space as one space; a line break of the source between Chinese characters as nothing, as it is typed for the editor's sake. */
function collapsed(text: string): string {
  if (!collapsible.test(text)) return text;
  return text.replace(/[\t\n\f\r ]+/g, (blanks, at: number) => {
    if (!blanks.includes("\n")) return " ";
    return isChinese(text.charCodeAt(at - 1)) && isChinese(text.charCodeAt(at + blanks.length)) ? "" : " ";
  });
}

const collapsible = /[\t\n\f\r]| {2}/;

/** Han, Chinese punctuation and full-width forms. */
function isChinese(unit: number): boolean {
  return isHanUnit(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xffef);
}
