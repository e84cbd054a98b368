const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The text as it may be shown on a terminal: line breaks and tabs as a space; every other control, format or direction character
 * and half of a surrogate pair as `<U+001B>`, so that a report can neither move the cursor, colour the screen nor turn text round.
 */
export function printable(text: string): string {
  return text.replace(unsafe, (char) => {
    if (char === "\n" || char === "\t" || char === "\r") return " ";
    return `<U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}
