/** HTML that is safe to print: made only by {@link html} and {@link joined}, never from a plain string. */
export interface Markup {
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of any origin as markup: escaped; control and direction characters and halves of surrogate pairs taken out. */
function escaped(text: string): string {
  return text.replace(unprintable, "").replace(/[&<>"']/g, (character) => entities[character] as string);
}

/** A template of markup: what is put in is escaped unless it is markup itself; null and undefined print as nothing. */
export function html(
  pieces: TemplateStringsArray,
  ...values: readonly (Markup | string | number | null | undefined)[]
): Markup {
  let text = pieces[0] ?? "";
  for (const [i, value] of values.entries()) {
    if (typeof value === "object" && value !== null) text += value.html;
    else text += escaped(String(value ?? ""));
    text += pieces[i + 1] ?? "";
  }
  return { html: text };
}

/** Pieces of markup one after the other. */
export function joined(pieces: readonly Markup[]): Markup {
  return { html: pieces.map((piece) => piece.html).join("") };
}
