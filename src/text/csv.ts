/** One record of a CSV text and the line (from 1) it begins on. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The records of a CSV text (RFC 4180: fields in double quotes may hold commas, line breaks and doubled quotes). A byte order mark is
 * skipped, `\r\n` ends a record like `\n`, empty lines are no records. A quote that is never closed ends with the text: nothing is refused.
 */
export function parseCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  let start = 1;
  while (at < text.length) {
    const [field, next] = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    fields.push(field);
    line += field.split("\n").length - 1;
    at = next;
    if (text[at] === ",") {
      at += 1;
      if (at < text.length) continue;
      fields.push("");
    }
    if (fields.length > 1 || fields[0] !== "") records.push({ line: start, fields });
    fields = [];
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    start = line;
  }
  return records;
}

function plainField(text: string, start: number): readonly [field: string, next: number] {
  let end = start;
  while (
    end < text.length &&
    text[end] !== "," &&
    text[end] !== "\n" &&
    !(text[end] === "\r" && text[end + 1] === "\n")
  )
    end += 1;
  return [text.slice(start, end), end];
}

/** From the opening quote to the field's end; what stands between the closing quote and the next comma belongs to it too. */
function quotedField(text: string, start: number): readonly [field: string, next: number] {
  let field = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return [field + text.slice(from), text.length];
    field += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const [rest, next] = plainField(text, quote + 1);
      return [field + rest, next];
    }
    field += '"';
    from = quote + 2;
  }
}
