import { type Matrix, mapped } from "../layout/matrix.js";

/** How many numbers follow each drawing step of pdfjs: move, line, cubic curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];
const CLOSE = 4;

/** The outlines of a path, each as its corners; of a curve only the end. */
export function outlines(numbers: ArrayLike<number>, ctm: Matrix): (readonly [number, number])[][] {
  const found: (readonly [number, number])[][] = [];
  let points: (readonly [number, number])[] = [];
  for (let i = 0; i < numbers.length; ) {
    const step = numbers[i] as number;
    const length = STEP_LENGTHS[step];
    if (length === undefined) break;
    if (step === CLOSE) {
      if (points[0] !== undefined) points.push(points[0]);
    } else {
      if (step === 0 && points.length > 0) {
        found.push(points);
        points = [];
      }
      points.push(mapped(ctm, numbers[i + length - 1] as number, numbers[i + length] as number));
    }
    i += 1 + length;
  }
  if (points.length > 0) found.push(points);
  return found;
}
