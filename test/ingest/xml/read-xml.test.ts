import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { readXml } from "../../../src/ingest/xml/read-xml.js";

/** What is reported, one line an event; the last says whether the document is sound. */
function eventsOf(xml: string): string[] {
  const events: string[] = [];
  const sound = readXml(xml, {
    open: (name, attributes) => events.push(`<${name} ${attributes.valueOf("val") ?? "–"}`),
    close: (name) => events.push(`>${name}`),
    text: (text) => events.push(text),
  });
  return [...events, sound ? "sound" : "damaged"];
}

/** The same from a parser that checks everything. */
function referenceOf(xml: string): string[] {
  const events: string[] = [];
  let sound = true;
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new SaxesParser();
  parser.on("error", () => {
    sound = false;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const named = Object.entries(attributes as Record<string, string>).find(([key]) => local(key) === "val");
    if (sound) events.push(`<${local(name)} ${named?.[1] ?? "–"}`);
  });
  parser.on("closetag", ({ name }) => sound && events.push(`>${local(name)}`));
  parser.on("text", (text) => sound && events.push(text));
  parser.on("cdata", (text) => sound && events.push(text));
  parser.write(xml).close();
  return [...events, sound ? "sound" : "damaged"];
}

const text = fc.constantFrom("12", "三", "&lt;", "<!-- <a> -->", "<?a <b>?>", "\r\n", "<![CDATA[<1&]]>", '"', ">");
const attributes = fc.constantFrom("", " val='1'", ' w:val="&amp;>"', " x = '\"' w:val\n=\n'2'");

/** Text may be reported in pieces. */
const joined = (events: readonly string[]) => events.join("");

describe("readXml", () => {
  it("reports elements, attributes and text with references replaced, names without prefix", () => {
    expect(
      eventsOf(
        `<?xml version="1.0"?>\n<!DOCTYPE a>\n<w:a xmlns:w='x' w:val="1 &lt; 2"><!-- <b> --><b val='"'/>三&#x4E00;&#19968;<![CDATA[<&]]></w:a >\n`,
      ),
    ).toEqual(["<a 1 < 2", '<b "', ">b", "三一一", "<&", ">a", "sound"]);
  });

  it("makes every line end a line feed and every blank in a value a space", () => {
    expect(eventsOf('<a val="1\r\n2\t3">1\r\n2\r3</a>')).toEqual(["<a 1  2 3", "1\n2\n3", ">a", "sound"]);
  });

  it.each([
    ["nothing", "", []],
    ["text alone", "三", []],
    ["an open element", "<a>1", ["<a –"]],
    ["a tag broken off", "<a><b", ["<a –"]],
    ["a missing quote, which swallows no text", '<a><b val="1>2</b><c val="3"/></a>', ["<a –"]],
    ["a value without quotes", "<a val=1/>", []],
    ["attributes without a blank between", '<a val="1"b="2"/>', []],
    ["elements that cross", "<a><b></a></b>", ["<a –", "<b –"]],
    ["two roots", "<a/><b/>", ["<a –", ">a"]],
    ["text after the root", "<a/>1", ["<a –", ">a"]],
    ["an entity of its own", '<!DOCTYPE a [<!ENTITY b "1">]><a>2<c/>&b;</a>', ["<a –", "2", "<c –", ">c"]],
    ["an unknown entity in an attribute nobody asks for", '<a><b c="&nbsp;"/></a>', ["<a –"]],
    ["a reference to no character", "<a>&#0;</a>", ["<a –"]],
    ["a control character", "<a>1\u00012</a>", ["<a –"]],
    ["an open comment", "<a><!-- </a>", ["<a –"]],
  ])("reports what stands before %s", (_, xml, events) => {
    expect(eventsOf(xml)).toEqual([...events, "damaged"]);
  });

  it("says the same as a strict parser of sound documents", () => {
    const { content } = fc.letrec((tie) => ({
      content: fc
        .array(fc.oneof({ maxDepth: 4 }, text, tie("element")), { maxLength: 4 })
        .map((parts) => parts.join("")),
      element: fc
        .tuple(fc.constantFrom("a", "w:b", "wps:t"), attributes, tie("content"))
        .map(([name, said, inner]) => (inner === "" ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name} >`)),
    }));
    fc.assert(
      fc.property(content, (inner) => {
        const xml = `<r>${inner}</r>`;
        expect(joined(eventsOf(xml))).toEqual(joined(referenceOf(xml)));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("takes time in proportion to the document, whatever stands in it", () => {
    for (const piece of ["<a>", "<a ", "<a b='", '<a b="1" ', "&amp;", "<!--", "<a b='&lt;'>", "<", '"', "<![CDATA["]) {
      const time = (count: number) => {
        const xml = `<r>${piece.repeat(count)}`;
        const start = performance.now();
        readXml(xml, { open: () => {}, close: () => {}, text: () => {} });
        return performance.now() - start;
      };
      expect(time(200_000), piece).toBeLessThan(2000);
    }
  });
});
