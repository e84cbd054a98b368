import { describe, expect, it, vi } from "vitest";
import { ParagraphStyles } from "../../../src/ingest/docx/styles.js";

const style = (id: string, inner: string) => `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`;
const listed = (list: string) => `<w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
const stylesOf = (...parts: readonly string[]) =>
  new ParagraphStyles(() => `<?xml version="1.0"?>\n<w:styles xmlns:w="w">${parts.join("\n")}</w:styles>`);

describe("paragraph styles", () => {
  it("are read once, when the first paragraph names one", () => {
    const read = vi.fn(() => null);
    const styles = new ParagraphStyles(read);
    expect(read).not.toHaveBeenCalled();
    expect([styles.of("1"), styles.of("2")]).toEqual([null, null]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("take over lists from what they are based on; of two with one id the last holds", () => {
    const styles = stylesOf(
      `<w:latentStyles><w:lsdException w:name="heading 1"/></w:latentStyles>`,
      style("1", listed("4")),
      style("2", '<w:name w:val="toc 2"/><w:basedOn w:val="3"/>'),
      style("1", listed("5")),
      style("3", `<w:basedOn w:val="1"/><w:ilvl w:val="2"/>`),
      `<w:style w:styleId = '4' />`,
    );
    expect(styles.of("2")).toEqual({ list: "5", level: 2, isContents: true });
    expect(styles.of("4")).toEqual({ list: null, level: 0, isContents: false });
    expect(styles.of("heading 1")).toBeNull();
  });

  it.each([
    ["a comment", `<!--${style("1", listed("6"))}-->`],
    ["an instruction", `<?old ${style("1", listed("6"))}?>`],
    ["an id with a reference", style("&lt;", "")],
    ["other elements with such ids", `<w:tblStyle w:styleId="1"/>`],
  ])("are not mistaken beside %s", (_, part) => {
    const styles = stylesOf(style("1", listed("4")), part, style("2", listed("7")));
    expect([styles.of("1")?.list, styles.of("2")?.list]).toEqual(["4", "7"]);
  });

  it("take time in proportion to their number, whatever stands between", () => {
    for (const piece of ['<w:style w:styleId="1"/>', "styleId", ' styleId=""', "<style styleId='"]) {
      const start = performance.now();
      stylesOf(piece.repeat(200_000)).of("1");
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  });
});
