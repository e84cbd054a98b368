import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, type Token } from "parse5";
import { describe, expect, it } from "vitest";
import { parsePage } from "../../../src/ingest/html/parse-page.js";
import type { PageNode } from "../../../src/ingest/html/tree.js";

type Node = DefaultTreeAdapterTypes.Node;

const read = new Set("class id href style colspan hidden type src name content value".split(" "));

/** A node with its name, what it says, its attributes that somebody reads, and what is in it. */
interface Seen {
  readonly said: string;
  readonly children: readonly Seen[];
}

function seen(name: string, value: string, attributes: readonly Token.Attribute[], children: readonly Seen[]): Seen {
  const kept = attributes
    .filter((each) => read.has(each.name))
    .map((each) => ` ${each.name}=${JSON.stringify(each.value)}`);
  return { said: `${name}${kept.join("")} ${JSON.stringify(value)}`, children };
}

const ofPage = (node: PageNode): Seen => seen(node.tagName, node.value, node.attrs, node.children().map(ofPage));

/** Without the doctype; what stands in a template stands nowhere on the page. */
function ofReference(node: Node): Seen {
  const children = "childNodes" in node ? node.childNodes.filter((child) => child.nodeName !== "#documentType") : [];
  const value = "value" in node ? node.value : "";
  return seen(node.nodeName, value, "attrs" in node ? node.attrs : [], children.map(ofReference));
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
        expect(ofPage(parsePage(html))).toEqual(ofReference(parse(html)));
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
