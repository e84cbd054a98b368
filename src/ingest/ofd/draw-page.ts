import { compose, identity, type Matrix, mapped } from "../layout/matrix.js";
import { filledSegments, type Segment, strokedSegments, THICKEST_RULE } from "../layout/rules-of-paths.js";
import type { DrawnGlyph } from "../layout/upright.js";
import type { Attributes } from "../xml/attributes.js";
import type { XmlEvents } from "../xml/read-xml.js";
import { deltasIn, numbersIn, outlinesIn } from "./notation.js";

/** OFD measures in millimetres. */
export const POINTS_PER_MILLIMETRE = 72 / 25.4;
const millimetres: Matrix = [POINTS_PER_MILLIMETRE, 0, 0, POINTS_PER_MILLIMETRE, 0, 0];
/** The width of a line whose object states none. Source: GB/T 33190, table 35. */
const LINE_WIDTH = 0.353;

/** A text or path object that is open: where its inside lies on the page, and how it is drawn. */
interface OpenObject {
  readonly matrix: Matrix;
  readonly size: number;
  readonly isStroked: boolean;
  readonly isFilled: boolean;
  readonly lineWidth: number;
}

interface OpenText {
  readonly x: number;
  readonly y: number;
  readonly across: readonly number[];
  readonly down: readonly number[];
  text: string;
}

/** Notes each character and each ruling line of one page or template page, in points. */
export class OfdDrawing implements XmlEvents {
  readonly glyphs: DrawnGlyph[] = [];
  readonly segments: Segment[] = [];
  /** The page's own size, when it states one. */
  box: readonly number[] | null = null;
  /** The template pages it is drawn on. */
  readonly templates: string[] = [];
  private object: OpenObject | null = null;
  private code: OpenText | null = null;
  private content = "";
  /** Where the text before began: the next one begins there too unless it says otherwise. */
  private start = { x: 0, y: 0 };

  readonly open = (name: string, attributes: Attributes): void => {
    this.content = "";
    if (name === "Template") this.templates.push(attributes.valueOf("TemplateID") ?? "");
    else if (name === "TextObject" || name === "PathObject") this.openObject(name, attributes);
    else if (name === "TextCode") {
      const { valueOf } = attributes;
      const x = Number(valueOf("X") ?? this.start.x);
      const y = Number(valueOf("Y") ?? this.start.y);
      this.start = { x, y };
      this.code = { x, y, across: deltasIn(valueOf("DeltaX")), down: deltasIn(valueOf("DeltaY")), text: "" };
    }
  };

  readonly text = (text: string): void => {
    this.content += text;
  };

  readonly close = (name: string): void => {
    if (name === "PhysicalBox") this.box ??= numbersIn(this.content);
    else if (name === "TextCode") this.closeText();
    else if (name === "AbbreviatedData" && this.object !== null) this.draw(this.object);
    else if (name === "TextObject" || name === "PathObject") this.object = null;
    this.content = "";
  };

  private openObject(name: string, { valueOf }: Attributes): void {
    const [x = 0, y = 0] = numbersIn(valueOf("Boundary"));
    const inner = numbersIn(valueOf("CTM"));
    const own = inner.length === 6 ? (inner as unknown as Matrix) : identity;
    this.start = { x: 0, y: 0 };
    this.object = {
      matrix: compose(compose(millimetres, [1, 0, 0, 1, x, y]), own),
      size: Number(valueOf("Size") ?? 0),
      isStroked: valueOf("Stroke") !== "false",
      isFilled: name === "TextObject" || valueOf("Fill") === "true",
      lineWidth: Number(valueOf("LineWidth") ?? LINE_WIDTH),
    };
  }

  private closeText(): void {
    const { object, code } = this;
    this.code = null;
    if (object === null || code === null) return;
    const [a, b, c, d] = object.matrix;
    const size = object.size * Math.hypot(c, d);
    let { x, y } = code;
    let i = 0;
    // White space around the text belongs to the file's layout.
    for (const text of this.content.trim()) {
      const natural = object.size * (text.charCodeAt(0) < 0x2000 ? 0.5 : 1);
      const across = code.across[i] ?? (code.down.length > 0 ? 0 : natural);
      const width = across > 0 ? Math.min(natural, across) : natural;
      const [atX, atY] = mapped(object.matrix, x, y);
      this.glyphs.push({ text, x: atX, y: atY, dx: a * width, dy: b * width, size });
      x += across;
      y += code.down[i] ?? 0;
      i += 1;
    }
  }

  private draw({ matrix, isStroked, isFilled, lineWidth }: OpenObject): void {
    const thickness = lineWidth * Math.hypot(matrix[0], matrix[1]);
    const drawn = [...outlinesIn(this.content)].map((points) => points.map(([x, y]) => mapped(matrix, x, y)));
    if (isStroked && thickness <= THICKEST_RULE) for (const points of drawn) strokedSegments(points, this.segments);
    if (isFilled) filledSegments(drawn, this.segments);
  }
}
