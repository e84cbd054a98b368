import { encodeGbk } from "../legacy-encoders.js";

/** A line of text at a place of a page, in points from its lower left corner. `angle`: degrees against the clock. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly angle?: number;
}

/** What a page of a {@link smallPdf} shows. */
export interface SmallPage {
  readonly texts: readonly PlacedText[];
  /** Rectangles `[x, y, width, height]` that are filled. */
  readonly filled?: readonly (readonly [number, number, number, number])[];
  /** Lines `[x0, y0, x1, y1]` that are stroked. */
  readonly stroked?: readonly (readonly [number, number, number, number])[];
  readonly rotate?: number;
}

function drawn({ texts, filled = [], stroked = [] }: SmallPage): string {
  const shown = texts.map(({ text, x, y, size = 10, angle = 0 }) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const hex = Buffer.from(encodeGbk(text) ?? []).toString("hex");
    return `BT /F1 ${size} Tf ${[cos, sin, -sin, cos].map((n) => n.toFixed(4)).join(" ")} ${x} ${y} Tm <${hex}> Tj ET`;
  });
  const boxes = filled.map((box) => `${box.join(" ")} re f`);
  const lines = stroked.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
  return [...boxes, "0.5 w", ...lines, ...shown].join("\n");
}

/** A PDF of A4 pages whose only font is the GB font STSong-Light, which is not embedded: its characters are told by the GBK-EUC-H table alone. */
export function smallPdf(pages: readonly SmallPage[], extra = ""): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + i * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [814 908 500] >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
    ...pages.flatMap((page, i) => {
      const content = drawn(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
