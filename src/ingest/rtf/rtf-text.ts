import { isDigitUnit } from "../../text/fold.js";

/** Text of a paragraph as RTF gives it: bytes in a code page, and characters by number. */
export class RtfText {
  private text = "";
  private bytes: number[] = [];

  private readonly decoder;

  /** `encoding`: of the document's code page, as the WHATWG Encoding Standard names it. */
  constructor(encoding: string) {
    this.decoder = new TextDecoder(encoding);
  }

  /** A byte of a character in the document's code page. */
  byte(value: number): void {
    this.bytes.push(value);
  }

  /** Whether what was added last ends in a digit. */
  get endsInDigit(): boolean {
    return isDigitUnit(this.bytes[this.bytes.length - 1] ?? this.text.charCodeAt(this.text.length - 1));
  }

  add(text: string): void {
    this.flush();
    this.text += text;
  }

  /** The text so far; starts anew. */
  take(): string {
    this.flush();
    const { text } = this;
    this.text = "";
    return text;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    this.text += this.decoder.decode(Uint8Array.from(this.bytes));
    this.bytes = [];
  }
}
