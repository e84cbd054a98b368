import { compose, identity, lengthOf, type Matrix } from "../layout/matrix.js";
import { filledSegments, type Segment, strokedSegments, THICKEST_RULE } from "../layout/rules-of-paths.js";
import type { DrawnGlyph } from "../layout/upright.js";
import { type FontMetrics, initial, type State } from "./graphics-state.js";
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
  private readonly handlers: ReadonlyMap<number, (args: readonly unknown[]) => void>;
  private readonly strokes: ReadonlySet<number>;

  constructor(
    private readonly ops: Operators,
    private readonly fontOf: (name: string) => FontMetrics,
    base: Matrix,
  ) {
    this.state = { ...initial, ctm: base };
    this.handlers = this.handlersOf(ops);
    this.strokes = new Set([
      ops.stroke,
      ops.closeStroke,
      ops.fillStroke,
      ops.eoFillStroke,
      ops.closeFillStroke,
      ops.closeEOFillStroke,
    ]);
  }

  /** One operator with its arguments, as pdfjs lists them. Operators that neither place text nor draw lines are passed over. */
  take(operator: number, args: readonly unknown[] | null): void {
    this.handlers.get(operator)?.(args ?? []);
  }

  private handlersOf(ops: Operators): ReadonlyMap<number, (args: readonly unknown[]) => void> {
    const set = (change: (value: number) => Partial<State>) => (args: readonly unknown[]) => {
      this.state = { ...this.state, ...change(args[0] as number) };
    };
    const setTextMatrix = (args: readonly unknown[]) => {
      this.text = this.line = matrixIn(args);
    };
    return new Map<number, (args: readonly unknown[]) => void>([
      [ops.showText, (args) => this.show(args[0] as readonly Shown[])],
      [ops.constructPath, (args) => this.path(args)],
      [ops.save, () => this.save()],
      [ops.restore, () => this.restore()],
      [ops.transform, (args) => this.transform(args as unknown as Matrix)],
      [ops.paintFormXObjectBegin, (args) => this.openForm(args[0] as Matrix | null)],
      [ops.paintFormXObjectEnd, () => this.restore()],
      [ops.beginText, () => setTextMatrix(identity)],
      [ops.setTextMatrix, setTextMatrix],
      [ops.moveText, (args) => this.move(args[0] as number, args[1] as number)],
      [ops.setLeadingMoveText, (args) => this.moveAndLead(args[0] as number, args[1] as number)],
      [ops.nextLine, () => this.move(0, this.state.leading)],
      [ops.setFont, (args) => this.setFont(args)],
      [ops.setGState, (args) => this.setGraphicsState(args[0] as readonly [string, unknown][])],
      [ops.setCharSpacing, set((charSpacing) => ({ charSpacing }))],
      [ops.setWordSpacing, set((wordSpacing) => ({ wordSpacing }))],
      [ops.setHScale, set((percent) => ({ scale: percent / 100 }))],
      [ops.setLeading, set((leading) => ({ leading: -leading }))],
      [ops.setTextRise, set((rise) => ({ rise }))],
      [ops.setLineWidth, set((lineWidth) => ({ lineWidth }))],
    ]);
  }

  private openForm(matrix: Matrix | null): void {
    this.save();
    if (matrix) this.transform(matrix);
  }

  private moveAndLead(x: number, y: number): void {
    this.state = { ...this.state, leading: y };
    this.move(x, y);
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
    const font = this.fontOf(String(name));
    const { state } = this;
    if (state.font !== font || state.size !== size) this.state = { ...state, font, size: Number(size) };
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
    const matrix = compose(ctm, this.text);
    let along = 0;
    for (const item of shown) {
      if (item === null) continue;
      if (typeof item === "number") {
        along -= (item / 1000) * size * (vertical ? 1 : scale);
        continue;
      }
      const gap = charSpacing + (item.isSpace ? wordSpacing : 0);
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
    const x = matrix[0] * atX + matrix[2] * atY + matrix[4];
    const y = matrix[1] * atX + matrix[3] * atY + matrix[5];
    const size = Math.abs(this.state.size) * lengthOf(matrix[2], matrix[3]);
    this.glyphs.push({ text, x, y, dx: matrix[0] * width, dy: matrix[1] * width, size });
  }

  private path([paint, data]: readonly unknown[]): void {
    const { ops, state } = this;
    const thickness = state.lineWidth * Math.sqrt(Math.abs(state.ctm[0] * state.ctm[3] - state.ctm[1] * state.ctm[2]));
    const stroked = this.strokes.has(paint as number) && thickness <= THICKEST_RULE;
    const filled = paint !== ops.endPath && paint !== ops.stroke && paint !== ops.closeStroke;
    const numbers = (data as readonly ArrayLike<number>[] | undefined)?.[0];
    if (!numbers || (!stroked && !filled)) return;
    const drawn = outlines(numbers, state.ctm);
    if (stroked) for (const points of drawn) strokedSegments(points, this.segments);
    if (filled) filledSegments(drawn, this.segments);
  }
}

function matrixIn(args: readonly unknown[]): Matrix {
  const given = args.length === 1 ? (args[0] as ArrayLike<number>) : (args as unknown as ArrayLike<number>);
  return [given[0], given[1], given[2], given[3], given[4], given[5]] as Matrix;
}
