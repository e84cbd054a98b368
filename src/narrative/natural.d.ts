/** The module of `natural` in use. It is imported by path: the whole package prints to standard output and reads `.env` files. */
declare module "natural/lib/natural/distance/dice_coefficient.js" {
  /** Twice the bigrams two strings share over the bigrams of both, 0–1. */
  function diceCoefficient(one: string, other: string): number;
  export = diceCoefficient;
}
