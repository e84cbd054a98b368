/** Beyond these the tail is less than what a double can tell from 0. */
const FARTHEST = 37;
/** Where the quotient of polynomials gives way to a continued fraction. */
const FAR = 7.07106781186547;
const ABOVE = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
const BELOW = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

/** The probability that a standard normal number is below `z`, to 14 decimals (Hart 1968 as given by West 2005; R's `pnorm`). */
export function normalBelow(z: number): number {
  const x = Math.abs(z);
  const tail =
    x > FARTHEST ? 0 : Math.exp((-x * x) / 2) * (x < FAR ? polynomial(ABOVE, x) / polynomial(BELOW, x) : fraction(x));
  return z > 0 ? 1 - tail : tail;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

function fraction(x: number): number {
  return 1 / ((x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) * Math.sqrt(2 * Math.PI));
}
