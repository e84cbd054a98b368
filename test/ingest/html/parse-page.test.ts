import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { parsePage } from "../../../src/ingest/html/parse-page.js";

type Node = DefaultTreeAdapterTypes.Node;

const read = new Set("class id href style colspan hidden type src name content value".split(" "));

/** The tree as lines, one a node, without what comments say and attributes that nobody reads. */
function linesOf(root: Node): string[] {
  const lines: string[] = [];
  const stack: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
    const { node, depth } = each;
    const said = "value" in node ? node.value : "";
    const attributes = "attrs" in node ? node.attrs.filter(({ name }) => read.has(name)) : [];
    const printed = attributes.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join("");
    lines.push(`${depth} ${node.nodeName}${printed} ${JSON.stringify(said)}`);
    const children = "content" in node ? [node.content] : "childNodes" in node ? node.childNodes : [];
    for (const child of [...children].reverse()) stack.push({ node: child, depth: depth + 1 });
  }
  return lines;
}

const pieces = fc.constantFrom(
  ..."<p>|</p>|<P CLASS=a>|<b>|</b>|<i class='x'>|</i>|<a href=\"?a=1&b=2\">|<a href='#' target=_blank>|</a>|<br/>|<br / >|<font color=red>|</font>".split(
    "|",
  ),
  ..."<table>|</table>|<tr>|<td colspan=3 align=center>|</td>|<caption>|<tbody>|<select>|<option selected>|</select>|<li>|</ul>|<div id=x id=y>|</div >".split(
    "|",
  ),
  ..."<script>|</script>|</SCRIPT >|</scripts>|<style>|</style>|<title>|</title>|<textarea>|</textarea>|<pre>|<noscript>|</noscript>|<xmp>|<plaintext>".split(
    "|",
  ),
  ..."<svg>|</svg>|<foreignObject>|<math>|<mi>|<![CDATA[甲]]>|<template>|</template>|<frameset>|<input type=hidden>|</br>|</>|<?x?>|<o:p>|<ſ>".split(
    "|",
  ),
  ..."<!--|-->|--!>|<!-->|<!--->|<!---->|<!-- 甲 --->|<!DOCTYPE html>|<!x>|<|>|</|&|&nbsp;|&amp;lt|&#10;|&#x4e00;|&bogus;|=|/|'|\"".split(
    "|",
  ),
  ...[
    "甲乙",
    "\u{20000}",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t\f",
    " 1 ",
    "<p\n",
    "<p x = y",
    " = ",
    " class",
    '="z"',
    "<p\u0001>",
  ],
);

describe("the tree of a page", () => {
  it("is that of parse5 from whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const html = parts.join("");
        expect(linesOf(parsePage(html))).toEqual(linesOf(parse(html)));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it("takes time in proportion to the page, whatever stands in it", () => {
    const plain = [
      "<p>",
      "<p ",
      "<p a='",
      "<p a=&",
      "甲 ",
      "&",
      "<!--",
      "<!--a--!>",
      "-",
      "</",
      "<script>",
      "<style></styl",
    ];
    for (const piece of [...plain, "<table>甲", "<script><!--</script>", "<a href='&'>", "</p a>"]) {
      const start = performance.now();
      parsePage(`<!DOCTYPE html><body>${piece.repeat(50_000)}`);
      expect(performance.now() - start, piece).toBeLessThan(4000);
    }
  });
});
