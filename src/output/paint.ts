const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** The looks a piece of terminal text can have. */
export type Look = keyof typeof codes;

/** Gives text a look, or leaves it as it is. */
export type Paint = (look: Look, text: string) => string;

/** A painter that writes ANSI colours when `color` is true and returns the text unchanged when it is false. */
export function createPaint(color: boolean): Paint {
  return (look, text) => (color && text !== "" ? `\u001b[${codes[look]}m${text}\u001b[0m` : text);
}
