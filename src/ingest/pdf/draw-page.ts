import { compose, identity, type Matrix, mapped } from "../layout/matrix.js";
import { filledSegment, type Segment, strokedSegments, THICKEST_RULE } from "../layout/rules-of-paths.js";
import type { DrawnGlyph } from "../layout/upright.js";
import { outlines } from "./outlines.js";

/** What pdfjs's operators are called; the numbers differ between its versions. */
type Operators = typeof import("pdfjs-dist").OPS;

/** A character or, as a number, a gap (in thousandths of the font size, backwards) of one piece of shown text. */
type Shown =
  | number
  | null
  | {
      readonly unicode: string;
      readonly width: number;
      readonly isSpace: boolean;
      readonly vmetric?: readonly number[] | null;
    };

/** What of a font is needed to know where its characters stand. */
export interface FontMetrics {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
}

interface State {
  readonly ctm: Matrix;
  readonly size: number;
  readonly font: FontMetrics;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly lineWidth: number;
}

const initial: State = {
  ctm: identity,
  size: 0,
  font: {},
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  lineWidth: 1,
};

/** Deeper nesting than any producer's; pages that open more states without closing them are hostile. */
const MAX_DEPTH = 1000;

/** Follows the drawing operators of one page and notes each character and each ruling line, in the coordinates of `base`. */
export class PageDrawing {
  readonly glyphs: DrawnGlyph[] = [];
  readonly segments: Segment[] = [];
  private state: State;
  private readonly saved: State[] = [];
  private text: Matrix = identity;
  private line: Matrix = identity;

  constructor(
    private readonly ops: Operators,
    private readonly fontOf: (name: string) => FontMetrics,
    base: Matrix,
  ) {
    this.state = { ...initial, ctm: base };
  }

  /** One operator with its arguments, as pdfjs lists them. Operators that neither place text nor draw lines are passed over. */
  take(operator: number, given: readonly unknown[] | null): void {
    const { ops } = this;
    const args = given ?? [];
    if (operator === ops.showText) this.show(args[0] as readonly Shown[]);
    else if (operator === ops.constructPath) this.path(args);
    else if (operator === ops.save) this.save();
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) this.restore();
    else if (operator === ops.transform) this.transform(args as unknown as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      this.save();
      if (args[0]) this.transform(args[0] as Matrix);
    } else this.takeText(operator, args);
  }

  private takeText(operator: number, args: readonly unknown[]): void {
    const { ops, state } = this;
    const [first, second] = args as [number, number];
    if (operator === ops.beginText) this.text = this.line = identity;
    else if (operator === ops.setTextMatrix) this.text = this.line = matrixIn(args);
    else if (operator === ops.moveText) this.move(first, second);
    else if (operator === ops.setLeadingMoveText) {
      this.state = { ...state, leading: second };
      this.move(first, second);
    } else if (operator === ops.nextLine) this.move(0, state.leading);
    else if (operator === ops.setFont) this.setFont(args);
    else if (operator === ops.setGState) this.setGraphicsState(first as unknown as readonly [string, unknown][]);
    else if (operator === ops.setCharSpacing) this.state = { ...state, charSpacing: first };
    else if (operator === ops.setWordSpacing) this.state = { ...state, wordSpacing: first };
    else if (operator === ops.setHScale) this.state = { ...state, scale: first / 100 };
    else if (operator === ops.setLeading) this.state = { ...state, leading: -first };
    else if (operator === ops.setTextRise) this.state = { ...state, rise: first };
    else if (operator === ops.setLineWidth) this.state = { ...state, lineWidth: first };
  }

  private save(): void {
    if (this.saved.length < MAX_DEPTH) this.saved.push(this.state);
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(matrix: Matrix): void {
    this.state = { ...this.state, ctm: compose(this.state.ctm, matrix) };
  }

  private move(x: number, y: number): void {
    this.text = this.line = compose(this.line, [1, 0, 0, 1, x, y]);
  }

  private setFont([name, size]: readonly unknown[]): void {
    this.state = { ...this.state, font: this.fontOf(String(name)), size: Number(size) };
  }

  private setGraphicsState(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries) {
      if (key === "Font") this.setFont(value as readonly unknown[]);
      else if (key === "LW") this.state = { ...this.state, lineWidth: Number(value) };
    }
  }

  /** Section 9.4.4 of ISO 32000-1: each character moves the text matrix on by its width, its spacing and the gap after it. */
  private show(shown: readonly Shown[]): void {
    const { size, scale, rise, font, charSpacing, wordSpacing, ctm } = this.state;
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
    const vertical = font.vertical === true;
    let along = 0;
    for (const item of shown) {
      if (item === null) continue;
      if (typeof item === "number") {
        along -= (item / 1000) * size * (vertical ? 1 : scale);
        continue;
      }
      const gap = charSpacing + (item.isSpace ? wordSpacing : 0);
      const matrix = compose(ctm, this.text);
      if (vertical) {
        const [down, left, top] = item.vmetric ?? [
          font.defaultVMetrics?.[0] ?? -1000,
          item.width / 2,
          font.defaultVMetrics?.[2] ?? 880,
        ];
        this.place(item.unicode, matrix, -(left ?? 0) * unit, along - (top ?? 0) * unit + rise, item.width * unit);
        along += (down ?? -1000) * unit - gap;
      } else {
        const width = item.width * unit * scale;
        this.place(item.unicode, matrix, along, rise, width);
        along += width + gap * scale;
      }
    }
    this.text = compose(this.text, vertical ? [1, 0, 0, 1, 0, along] : [1, 0, 0, 1, along, 0]);
  }

  private place(text: string, matrix: Matrix, atX: number, atY: number, width: number): void {
    if (text === "") return;
    const [x, y] = mapped(matrix, atX, atY);
    const [a, b, c, d] = matrix;
    const size = Math.abs(this.state.size) * Math.hypot(c, d);
    this.glyphs.push({ text, x, y, dx: a * width, dy: b * width, size });
  }

  private path([paint, data]: readonly unknown[]): void {
    const { ops, state } = this;
    const strokes = [
      ops.stroke,
      ops.closeStroke,
      ops.fillStroke,
      ops.eoFillStroke,
      ops.closeFillStroke,
      ops.closeEOFillStroke,
    ];
    const thickness = state.lineWidth * Math.sqrt(Math.abs(state.ctm[0] * state.ctm[3] - state.ctm[1] * state.ctm[2]));
    const stroked = strokes.includes(paint as number) && thickness <= THICKEST_RULE;
    const filled = paint !== ops.endPath && paint !== ops.stroke && paint !== ops.closeStroke;
    const numbers = (data as readonly ArrayLike<number>[] | undefined)?.[0];
    if (!numbers || (!stroked && !filled)) return;
    for (const points of outlines(numbers, state.ctm)) {
      if (stroked) strokedSegments(points, this.segments);
      if (filled) filledSegment(points, this.segments);
    }
  }
}

function matrixIn(args: readonly unknown[]): Matrix {
  const given = args.length === 1 ? (args[0] as ArrayLike<number>) : (args as unknown as ArrayLike<number>);
  return Array.from(given) as unknown as Matrix;
}
