import type { Report, SectionId } from "../model/report.js";
import type { Flow } from "../text/flow.js";
import { flowOf } from "../text/flow.js";
import { isHanUnit } from "../text/fold.js";

/** The sections whose prose is the narrative: the others hold tables. */
export const narrativeSections: readonly SectionId[] = ["overview", "problems", "otherMatters"];

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
  const parts: { section: SectionId; isHeading: boolean; flow: Flow }[] = [];
  let length = 0;
  for (const section of report.sections) {
    if (!narrativeSections.includes(section.id)) continue;
    for (const { span, isHeading } of section.paragraphs) {
      const flow = flowOf(report.source.text, span);
      if (flow.text.length === 0) continue;
      parts.push({ section: section.id, isHeading, flow });
      length += flow.text.length + 1;
    }
  }
  const offsets = new Uint32Array(length + 1);
  const paragraphs: ProseParagraph[] = [];
  let start = 0;
  for (const { section, isHeading, flow } of parts) {
    const end = start + flow.text.length;
    offsets.set(flow.offsets, start);
    paragraphs.push({ section, start, end, isHeading });
    start = end + 1;
  }
  const text = parts.map((part) => `${part.flow.text}\n`).join("");
  offsets[length] = length === 0 ? 0 : (offsets[length - 1] as number);
  return { text, offsets, paragraphs, hanBefore: hanBefore(text) };
}

function hanBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isHanUnit(text.charCodeAt(i))) count += 1;
    before[i + 1] = count;
  }
  return before;
}

/** How many Han characters units `start` to `end` of the prose hold. */
export function hanOf(prose: Prose, start: number, end: number): number {
  return (prose.hanBefore[end] as number) - (prose.hanBefore[start] as number);
}
