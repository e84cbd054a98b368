import type { Span } from "../text/span.js";

/** Where a cell was printed. `raw` is what stands at the span; both are empty for a cell printed empty. */
export interface PrintedCell {
  readonly path: string;
  readonly raw: string;
  readonly span: Span | null;
  /** The layout does not show that this blank cell is there: a reader cannot know which column of its row is blank. */
  readonly lost: boolean;
}

/** Text that is written piece by piece and remembers where each cell was printed. */
export class Page {
  readonly cells: PrintedCell[] = [];
  private readonly parts: string[] = [];
  private length = 0;

  /** Writes text as it is. */
  write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** Writes what a cell says and remembers where, when it is a data cell. `lost`: the layout hides this blank. */
  cell(path: string | null, text: string, lost = false): void {
    const raw = text.trim();
    const start = this.length + text.indexOf(raw);
    if (path !== null) this.cells.push({ path, raw, span: raw === "" ? null : [start, start + raw.length], lost });
    this.write(text);
  }

  /** All that was written. */
  get text(): string {
    return this.parts.join("");
  }
}
