import { InsertionMode, type Parser, Token, Tokenizer, TokenizerMode, type TreeAdapterTypeMap } from "parse5";
import { tagNameAt } from "./names.js";
import { blanksEnd, nameEnd, noAttributes, StartTags } from "./start-tag.js";
import { isBlank, isLetter, sign } from "./units.js";

const { TokenType } = Token;

/** Where blanks and other characters are put in the same place. */
const mixing: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CELL,
  InsertionMode.IN_SELECT,
  InsertionMode.IN_SELECT_IN_TABLE,
]);

/**
 * parse5's tokenizer with a short way through what pages mostly consist of: running text, plain tags, comments, scripts and style sheets are
 * passed in one step instead of sign by sign. Whatever is not plain is left to parse5, so that the tree is the same but for what comments
 * say and for attributes that nobody reads. The text must be whole, without NUL and carriage returns.
 */
export class SwiftTokenizer<T extends TreeAdapterTypeMap> extends Tokenizer {
  private readonly tags: StartTags;
  /** Up to here parse5 goes sign by sign. */
  private slowUntil = 0;

  constructor(
    private readonly parser: Parser<T>,
    private readonly text: string,
  ) {
    super(parser.options, parser);
    this.tags = new StartTags(text);
    // The text is at hand as long as the parser is: it need not be cut off as it is read, which would move its places.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY;
  }

  protected override _runParsingLoop(): void {
    if (this.inLoop) return;
    this.inLoop = true;
    while (this.active) {
      if (this.preprocessor.pos + 1 >= this.slowUntil) this.skip();
      this._callState(this._consume());
    }
    this.inLoop = false;
  }

  /** Goes on as far as the text is plain. */
  private skip(): void {
    const { preprocessor } = this;
    let at = preprocessor.pos + 1;
    while (at >= 0) {
      preprocessor.pos = at - 1;
      if (this.state === TokenizerMode.DATA && !this.inForeignNode)
        at = this.text.charCodeAt(at) === sign.less ? this.markup(at) : this.characters(at);
      else if (this.state === TokenizerMode.RAWTEXT || this.state === TokenizerMode.SCRIPT_DATA) at = this.raw(at);
      else return;
    }
  }

  /** Each of the following takes what begins here and returns where it ends; −1, and nothing is taken, when it is not plain. */
  private characters(from: number): number {
    const { text, parser } = this;
    const start = blanksEnd(text, from);
    let end = start;
    for (let unit = text.charCodeAt(end); unit >= 0 && unit !== sign.less && unit !== sign.ampersand; ) {
      end += 1;
      unit = text.charCodeAt(end);
    }
    if (end === from) return -1;
    if (end > start && (!mixing.has(parser.insertionMode) || (start > from && parser.skipNextNewLine))) {
      this.slowUntil = end;
      return -1;
    }
    this.endCharacters();
    const chars = text.slice(from, end);
    if (end > start) parser.onCharacter({ type: TokenType.CHARACTER, chars, location: null });
    else parser.onWhitespaceCharacter({ type: TokenType.WHITESPACE_CHARACTER, chars, location: null });
    return end;
  }

  /** Hands over the characters that parse5 read itself. */
  private endCharacters(): void {
    if (this.currentCharacterToken !== null) this._emitCurrentCharacterToken(null);
  }

  private markup(from: number): number {
    const unit = this.text.charCodeAt(from + 1);
    if (isLetter(unit)) return this.startTag(from + 1);
    if (unit === sign.slash && isLetter(this.text.charCodeAt(from + 2))) return this.endTag(from + 2);
    return unit === sign.exclamation && this.text.startsWith("--", from + 2) ? this.comment(from + 4) : -1;
  }

  private startTag(from: number): number {
    const token = this.tags.at(from);
    if (token === null) return -1;
    this.endCharacters();
    this.lastStartTagName = token.tagName;
    this.parser.onStartTag(token);
    return this.tags.end;
  }

  private endTag(from: number): number {
    const { text } = this;
    const after = nameEnd(text, from);
    const end = blanksEnd(text, after);
    if (text.charCodeAt(end) !== sign.greater) return -1;
    const tag = tagNameAt(text, from, after);
    if (tag === null) return -1;
    const { name: tagName, id: tagID } = tag;
    const type = TokenType.END_TAG;
    this.endCharacters();
    this.parser.onEndTag({
      type,
      tagName,
      tagID,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: noAttributes,
      location: null,
    });
    return end + 1;
  }

  /** A comment from after its opening: it ends with `-->`; `--!>` and `<!-->`, which end it too, are not plain. */
  private comment(from: number): number {
    const { text } = this;
    if (text.startsWith(">", from) || text.startsWith("->", from)) return -1;
    for (let at = text.indexOf("--", from); at >= 0; at = text.indexOf("--", at + 1)) {
      if (text.startsWith("!>", at + 2)) return -1;
      if (text.charCodeAt(at + 2) !== sign.greater) continue;
      this.endCharacters();
      this.parser.onComment({ type: TokenType.COMMENT, data: "", location: null });
      return at + 3;
    }
    return -1;
  }

  /** What stands in a script or style sheet, up to its end tag. */
  private raw(from: number): number {
    const { text, lastStartTagName: name } = this;
    let end = text.indexOf("</", from);
    while (end >= 0 && !this.isEndTag(end + 2, name)) end = text.indexOf("</", end + 2);
    const chars = end < 0 ? "" : text.slice(from, end);
    // In a script that opens a comment an end tag need not be one.
    if (end < 0 || (this.state === TokenizerMode.SCRIPT_DATA && chars.includes("<!--"))) {
      this.slowUntil = end < 0 ? text.length : end;
      return -1;
    }
    this.endCharacters();
    if (chars !== "") this.parser.onCharacter({ type: TokenType.CHARACTER, chars, location: null });
    this.state = TokenizerMode.DATA;
    return end;
  }

  private isEndTag(from: number, name: string): boolean {
    const after = this.text.charCodeAt(from + name.length);
    if (!isBlank(after) && after !== sign.slash && after !== sign.greater) return false;
    return this.text.slice(from, from + name.length).toLowerCase() === name;
  }
}
