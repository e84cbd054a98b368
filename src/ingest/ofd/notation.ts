/** The numbers in a list parted by spaces; what is no number is NaN. */
export function numbersIn(list: string | undefined): number[] {
  const trimmed = (list ?? "").trim();
  return trimmed === "" ? [] : trimmed.split(/\s+/).map(Number);
}

/** More steps than characters on any line. */
const MOST_STEPS = 10_000;

/** The steps from character to character; `g 3 2.5` stands for three steps of 2.5. Source: GB/T 33190, 11.3. */
export function deltasIn(list: string | undefined): number[] {
  const words = (list ?? "").trim().split(/\s+/);
  const steps: number[] = [];
  for (let i = 0; i < words.length && steps.length < MOST_STEPS; i++) {
    if (words[i] === "g") {
      const count = Math.min(MOST_STEPS, Number(words[i + 1]));
      for (let k = 0; k < count; k++) steps.push(Number(words[i + 2]));
      i += 2;
    } else if (words[i] !== "") steps.push(Number(words[i]));
  }
  return steps;
}

/** How many numbers follow each drawing step; of curves and arcs only the end counts. Source: GB/T 33190, table 36. */
const steps: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The outlines of a path in abbreviated notation (`M 0 0 L 10 0 C`), each as its corners. What cannot be read ends it. */
export function outlinesIn(path: string): (readonly [number, number])[][] {
  const words = path.trim().split(/\s+/);
  const outlines: (readonly [number, number])[][] = [];
  let points: (readonly [number, number])[] = [];
  for (let i = 0; i < words.length; ) {
    const step = words[i] as string;
    const length = Object.hasOwn(steps, step) ? (steps[step] as number) : undefined;
    if (length === undefined) break;
    const [x, y] = [Number(words[i + length - 1]), Number(words[i + length])];
    if (step === "C") {
      if (points[0] !== undefined) points.push(points[0]);
    } else if (Number.isFinite(x + y)) {
      if ((step === "M" || step === "S") && points.length > 0) {
        outlines.push(points);
        points = [];
      }
      points.push([x, y]);
    }
    i += 1 + length;
  }
  if (points.length > 0) outlines.push(points);
  return outlines;
}
