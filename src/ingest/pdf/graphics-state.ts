import { identity, type Matrix } from "../layout/matrix.js";

/** What of a font is needed to know where its characters stand. */
export interface FontMetrics {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
}

/** What holds for what is drawn next, as PDF's graphics and text state say. */
export interface State {
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

/** As a page begins. */
export const initial: State = {
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
