import type { Claim } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { flowOf } from "../../text/flow.js";

/** The claims of each paragraph that states any, in reading order, with where the paragraph starts and ends. */
export function claimsByParagraph(
  report: Report,
  claims: readonly Claim[],
): readonly { readonly claims: readonly Claim[]; readonly start: number; readonly end: number }[] {
  const paragraphs = [...report.preamble, ...report.sections.flatMap((section) => section.paragraphs)];
  const groups: { claims: Claim[]; start: number; end: number }[] = [];
  let at = 0;
  for (const { span } of paragraphs) {
    const own: Claim[] = [];
    for (; at < claims.length && (claims[at] as Claim).valueSpan[0] < span[1]; at++) own.push(claims[at] as Claim);
    if (own.length > 0) groups.push({ claims: own, start: span[0], end: span[1] });
  }
  return groups;
}

/** The text between the number of one claim and the number of the next (or a place), folded and without white space; the first one's counting word opens it. */
export function textBetween(report: Report, before: Claim, after: Claim | number): string {
  const end = typeof after === "number" ? after : after.valueSpan[0];
  return textOf(report, before.valueSpan[1], end);
}

/** A piece of the frozen text, folded and without white space; empty where it would end before it starts. */
export function textOf(report: Report, start: number, end: number): string {
  return flowOf(report.source.text, [start, Math.max(start, end)], report.residue).text;
}

/** The words of a claim on one line. */
export function quoteOf(report: Report, { span }: Claim): string {
  return report.source.text.slice(...span).replace(/\s+/g, "");
}

/** Figures that compare, not count: `占35%`, `办结率100%`, `增加3件`. */
export function isRatio({ subject }: Claim): boolean {
  return subject === "share" || subject === "rate" || subject === "change";
}

/** Decimal places a figure prints: `12.90` has two. */
export function decimalsOf(report: Report, { valueSpan }: Claim): number {
  const digits = /\.(\d+)/.exec(flowOf(report.source.text, valueSpan, report.residue).text);
  return digits?.[1]?.length ?? 0;
}

/** Whether the printed number is this value, rounded or cut off at its last printed place. */
export function printsAs(printed: number, decimals: number, value: number): boolean {
  const unit = 10 ** -decimals;
  const off = value - printed;
  return off > -0.5 * unit - 1e-9 && off < unit - 1e-9;
}

/** Whether a figure stands for others near it: printed with 余, 多, 约 …, or in 万 or 亿. */
export function isInexact(report: Report, claim: Claim): boolean {
  return claim.approximate || /[万亿]/.test(report.source.text.slice(...claim.valueSpan));
}
