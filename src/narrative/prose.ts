import type { Paragraph, Report, SectionId } from "../model/report.js";
import { type Flow, outside } from "../text/flow.js";
import { foldUnit, isHanUnit, isSpaceUnit } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { roomFor, textOfUnits } from "../text/units.js";

/** The sections whose prose is the narrative: the others hold tables. */
export const narrativeSections: readonly SectionId[] = ["overview", "problems", "otherMatters"];

/** The paragraphs of the narrative, sub-headings left out, in the order of the sections. */
export function narrativeParagraphs({ sections }: Report): readonly Paragraph[] {
  return sections
    .filter(({ id }) => narrativeSections.includes(id))
    .flatMap(({ paragraphs }) => paragraphs.filter(({ isHeading }) => !isHeading));
}

/** A paragraph of {@link Prose}: units `start` to `end` of its text, without the line feed that parts it from the next. */
export interface ProseParagraph {
  readonly section: SectionId;
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
}

/** The narrative of a report as one flow: folded, no white space, paragraphs parted by one line feed. */
export interface Prose extends Flow {
  readonly paragraphs: readonly ProseParagraph[];
  /** `hanBefore[i]`: Han characters among the first `i` units; one more entry than units. */
  readonly hanBefore: Uint32Array;
}

/** The narrative of a report: the paragraphs of sections one, five and six, in this order. */
export function proseOf(report: Report): Prose {
  const spans: { readonly section: SectionId; readonly paragraph: Paragraph }[] = [];
  let most = 0;
  for (const section of report.sections) {
    if (!narrativeSections.includes(section.id)) continue;
    for (const paragraph of section.paragraphs) {
      spans.push({ section: section.id, paragraph });
      most += paragraph.span[1] - paragraph.span[0] + 1;
    }
  }
  const flow = createFlow(most);
  const paragraphs: ProseParagraph[] = [];
  for (const { section, paragraph } of spans) {
    const start = flow.length;
    for (const part of outside(paragraph.span, report.residue)) appendFlow(flow, report.source.text, part);
    if (flow.length === start) continue;
    paragraphs.push({ section, start, end: flow.length, isHeading: paragraph.isHeading });
    append(flow, lineFeed, paragraph.span[1]);
  }
  const { units, offsets, hanBefore, length } = flow;
  return {
    text: textOfUnits(units, 0, length),
    offsets: offsets.subarray(0, length + 1),
    hanBefore: hanBefore.subarray(0, length + 1),
    paragraphs,
  };
}

interface GrowingFlow {
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
  readonly hanBefore: Uint32Array;
  length: number;
}

const lineFeed = 10;

function createFlow(most: number): GrowingFlow {
  return {
    units: roomFor(most),
    offsets: new Uint32Array(most + 1),
    hanBefore: new Uint32Array(most + 1),
    length: 0,
  };
}

/** Appends a part of a paragraph as `flowOf` would give it: folded, without white space. */
function appendFlow(flow: GrowingFlow, text: string, [start, end]: Span): void {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!isSpaceUnit(unit)) append(flow, foldUnit(unit), i);
  }
}

function append(flow: GrowingFlow, unit: number, offset: number): void {
  const at = flow.length;
  flow.units[at] = unit;
  flow.offsets[at] = offset;
  flow.hanBefore[at + 1] = (flow.hanBefore[at] as number) + (isHanUnit(unit) ? 1 : 0);
  flow.length = at + 1;
}

/** How many Han characters units `start` to `end` of the prose hold. */
export function hanOf(prose: Prose, start: number, end: number): number {
  return (prose.hanBefore[end] as number) - (prose.hanBefore[start] as number);
}
