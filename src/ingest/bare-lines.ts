/** The tags of an element that holds text, but for those that stand alone. */
const tag =
  /<(\/?)(?:p|div|td|th|tr|table|li|ul|ol|h[1-6]|span|font|center|section|article|main|a|b|i|u|strong|em)\b[^<>]*>/gi;
const beyondAscii = /[\x80-\uffff]/;

/**
 * Whether most lines of a text that begins with a tag stand outside all elements, as in Markdown with a tag here and there. A browser would
 * run such lines together, so no page is written so. A line counts when it has a character beyond ASCII (a byte, when the text is bytes).
 */
export function hasBareLines(text: string): boolean {
  let bare = 0;
  let marked = 0;
  let depth = 0;
  for (const line of text.split(/[\r\n]+/)) {
    const before = depth;
    for (const [, slash] of line.matchAll(tag)) depth = Math.max(0, depth + (slash === "" ? 1 : -1));
    if (!beyondAscii.test(line)) continue;
    if (before === 0 && !line.includes("<")) bare += 1;
    else marked += 1;
  }
  return bare > 1 && bare > marked;
}
