import type { Stated } from "../model/report.js";
import { flowOf, rawSpan } from "../text/flow.js";
import { isSpaceUnit } from "../text/fold.js";
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
  return words.join(isLetterSpaced(words) ? "" : " ");
}

const isLetterSpaced = (words: readonly string[]) => words.length >= 4 && words.every((word) => word.length === 1);
const isPartOfName = (word: string) => isOrganisation(word) || /[省市县区州盟旗镇乡]$/.test(word);

/** The span without what a page prints before the name on the title's line (`首页 部门文件 某市水务局`): it begins behind the last word that is no body or place. */
function withoutColumns(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end).split(/\s+/);
  if (words.length < 2 || isLetterSpaced(words) || !isOrganisation(words.at(-1) ?? "")) return [start, end];
  const column = words.slice(0, -1).findLastIndex((word) => word.length > 1 && !isPartOfName(word));
  if (column < 0) return [start, end];
  let at = start;
  for (const word of words.slice(0, column + 1)) at = text.indexOf(word, at) + word.length;
  while (at < end && isSpaceUnit(text.charCodeAt(at))) at += 1;
  return [at, end];
}

/** A body's name alone on the line under the title, perhaps in brackets. */
function underTitle(page: Page, title: Title | null): Span | null {
  const line = title === null ? undefined : page.lines[title.lastLine + 1];
  if (line === undefined || line.inTable || line.end - line.start > 40) return null;
  const inner = /^[( ]*([^() ](?:[^()]*[^() ])?)[) ]*$/.exec(page.folded.slice(line.start, line.end))?.[1];
  if (inner === undefined || !isOrganisation(inner.replaceAll(" ", ""))) return null;
  const start = line.start + page.folded.slice(line.start, line.end).indexOf(inner);
  return [start, start + inner.length];
}

const body = "([\\u3400-\\u9fff]{3,30}?(?:局|厅|委员会|政府|办公室|办事处|管委会|中心|公司|学校|大学|学院|医院))";
/** How a preamble names the body whose report it is. */
const introduced = new RegExp(
  `报告由${body}(?:负责)?(?:编制|撰写)|(?:现将|现公布|现发布)${body}(?=20\\d\\d)|^${body}(?:根据|按照|依据)`,
);

/** The body the preamble names as the report's own. */
function introducedBody(page: Page, [start, end]: Span): Span | null {
  const flow = flowOf(page.text, [start, Math.min(end, start + 3000)]);
  const found = introduced.exec(flow.text);
  const words = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || words === undefined || !isOrganisation(words)) return null;
  const at = found.index + found[0].indexOf(words);
  return rawSpan(flow, at, at + words.length);
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

/** Where a report may name its agency. */
interface Places {
  readonly title: Title | null;
  /** What the preamble quotes of a title that the page lost. */
  readonly quoted: Pick<Title, "agency"> | null;
  readonly signature: Signature | null;
  readonly preamble: Span;
  /** The line of the first section. */
  readonly firstHeading: number;
}

/**
 * The agency as the title prints it (or a quotation of the title in the preamble), year and report words removed. A title that names none gives way to the
 * signature, then to a name under the title, the preamble, and the publisher in the byline; null when none names a body in full.
 */
export function agencyOf(
  page: Page,
  { title, quoted, signature, preamble, firstHeading }: Places,
): Stated<string> | null {
  const named = title?.agency ?? quoted?.agency ?? null;
  const span =
    (named === null ? null : withoutColumns(page.text, named)) ??
    signature?.agency ??
    underTitle(page, title) ??
    introducedBody(page, preamble) ??
    publisherOf(page, firstHeading);
  return span === null ? null : { value: nameOf(page.text, span), span };
}
