import type { Stated } from "../model/report.js";
import type { Span } from "../text/span.js";
import { isOrganisation } from "./organisation.js";
import type { Line, Page } from "./page.js";
import type { Signature } from "./signature.js";
import type { Title } from "./title.js";

/** The body that signs the report; null when none does. */
export function signerOf(page: Page, signature: Signature | null): Stated<string> | null {
  const span = signature?.agency ?? null;
  return span === null ? null : { value: nameOf(page.text, span), span };
}

/** The words of a span as a name: line breaks and runs of white space become one space, and letter-spacing is taken out. */
function nameOf(text: string, [start, end]: Span): string {
  const words = text.slice(start, end).split(/\s+/);
  const isLetterSpaced = words.length >= 4 && words.every((word) => word.length === 1);
  return words.join(isLetterSpaced ? "" : " ");
}

const publisher = /^[•·* ]*(?:发布机构|发文机关|发文机构|公开主体|发布单位) ?:? ?/;

/** The body the page's own byline names as publisher (`发布机构：`, on the same line or the next), when it reads as a body's full name. */
function publisherOf(page: Page, limit: number): Span | null {
  for (let i = 0; i < limit; i++) {
    const line = page.lines[i] as Line;
    if (line.end - line.start > 120) continue;
    const text = page.folded.slice(line.start, line.end);
    const label = publisher.exec(text)?.[0].length ?? 0;
    if (label === 0) continue;
    const next = page.lines[i + 1];
    const span: Span =
      label < text.length
        ? [line.start + label, line.start + label + (text.slice(label).split(" ")[0] as string).length]
        : next === undefined
          ? [line.end, line.end]
          : [next.start, next.end];
    const name = page.folded.slice(span[0], span[1]);
    if (name.length >= 5 && isOrganisation(name)) return span;
  }
  return null;
}

/**
 * The agency as the title prints it (or a quotation of the title in the preamble), year and report words removed. A title that names none gives way to the signature, then to the
 * publisher in the byline (lines before `limit`); null when none names a body in full.
 */
export function agencyOf(
  page: Page,
  title: Pick<Title, "agency"> | null,
  signature: Signature | null,
  limit: number,
): Stated<string> | null {
  const span = title?.agency ?? signature?.agency ?? publisherOf(page, limit);
  return span === null ? null : { value: nameOf(page.text, span), span };
}
