/** The tags of an element that holds text, but for those that stand alone. */
const tag =
  /<(\/?)(?:p|div|td|th|tr|table|li|ul|ol|h[1-6]|span|font|center|section|article|main|a|b|i|u|strong|em)\b[^<>]*>/gi;
const beyondAscii = /[\x80-\uffff]/;
/** What marks words within a row of a Markdown table. */
const rowMark = /<br {0,2}\/?>|<\/(?:u|b|i|em|strong|span|font|sup|sub|p)>|&nbsp;/gi;
/** Marks looked at: where so many stand in prose first, a text is hardly a table's, and a long line is not searched for each of thousands. */
const mostMarks = 200;
/** A row of a table begins so near its tag. */
const rowsWithin = 4096;

/** Whether a text prints its tables as HTML (converters do so within Markdown). A mere mention of the tag has no row and no end. */
export function holdsTableMarkup(bytes: Buffer): boolean {
  return ["<table", "<TABLE"].some((opening) => {
    const at = bytes.indexOf(opening, 0, "latin1");
    const end = at < 0 ? -1 : bytes.indexOf(`</${opening.slice(1)}>`, at, "latin1");
    return end > 0 && /<tr\b/i.test(bytes.toString("latin1", at, Math.min(end, at + rowsWithin)));
  });
}

/** Whether a line is a row of a table with its cells between pipes. */
export function isPipedRow(line: string): boolean {
  return line.indexOf("|") !== line.lastIndexOf("|");
}

/** Whether a text whose rows have their cells between pipes marks words in them by HTML. */
export function marksRows(bytes: Buffer): boolean {
  const text = bytes.toString("latin1");
  if (!text.includes("|")) return false;
  let marks = 0;
  for (const { index } of text.matchAll(rowMark)) {
    if (isPipedRow(text.slice(text.lastIndexOf("\n", index) + 1, text.indexOf("\n", index) + 1 || text.length)))
      return true;
    if (++marks > mostMarks) return false;
  }
  return false;
}

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
