import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { reuseGraph } from "../../src/output/gexf.js";
import { presets } from "../../src/reuse/presets.js";
import { studyReuse } from "../../src/reuse/study.js";
import { libraryOf } from "../reuse/library-of.js";
import { gexfProblems } from "./gexf-structure.js";

const copied = "档案馆查阅点全年接待群众三百余人次，值班员逐一登记并在次日回访，回访记录按月交办公室汇总，共归档";
const hostile = "]]><!--&amp; \"'<b>\u0000\u0007\ud800\ufffe\u202e𠮷\t\n局";
const drafts = [
  { text: copied, agency: hostile, year: 2020, publishedOn: "2021-01-20" },
  { text: copied, agency: "乙局", year: 2021, publishedOn: "2022-01-25" },
  { text: copied, agency: "丙局", year: 2021, publishedOn: "2022-01-25" },
  { text: copied, agency: null, year: 2022, publishedOn: null },
];
const study = await studyReuse(libraryOf(drafts), { preset: presets.standard, threads: 1 });
const graph = reuseGraph(study);

describe("the graph for Gephi", () => {
  it("keeps to the schema of GEXF 1.3: attributes declared and of their types, ids unique, ends there, weights and dates in form", () => {
    expect(gexfProblems(graph)).toEqual([]);
    expect(graph.match(/<node /g)).toHaveLength(4);
    expect(graph.match(/<edge /g)?.length).toBeGreaterThan(3);
  });

  it("has a report from the day it was published on, and an edge from that of its later report", () => {
    expect(graph).toContain(
      '<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">',
    );
    expect(graph).toMatch(/<node id="000000000001" label="乙局 2021" start="2022-01-25">/);
    expect(graph).toMatch(/<edge id="000000000001-000000000000" [^>]*type="directed" [^>]*start="2022-01-25">/);
    expect(graph).toMatch(/<node id="000000000003" label="000000000003 2022">/);
  });

  it("leaves the direction open where dates are equal", () => {
    expect(graph).toMatch(
      /<edge id="000000000002-000000000001" source="000000000001" target="000000000002" type="undirected"/,
    );
  });

  it("is sound when nothing is shared", async () => {
    const none = await studyReuse(libraryOf(["甲", "乙"]), { preset: presets.standard, threads: 1 });
    expect(gexfProblems(reuseGraph(none))).toEqual([]);
  });

  it("of the bundled reports is sound", () => {
    const path = fileURLToPath(new URL("../../reports/reuse.gexf", import.meta.url));
    expect(gexfProblems(readFileSync(path, "utf8"))).toEqual([]);
  });

  it.each([
    ["an attribute that is not declared", 'for="0"', 'for="99"', "which is not declared"],
    ["an integer that is none", 'for="1" value="2020"', 'for="1" value="二〇二〇"', "is no integer"],
    ["an unknown attribute", "<edges>", '<edges colour="red">', "colour is not allowed"],
    ["an element out of place", "<nodes>", "<nodes><edge/>", "edge in nodes"],
    ["an edge to nowhere", 'target="000000000001"', 'target="x"', "no node x"],
    ["the same node twice", '<node id="000000000001"', '<node id="000000000000"', "twice"],
    ["a date that is none", 'start="2022-01-25"', 'start="2022"', "is no date"],
    ["a weight that is none", 'weight="1"', 'weight="1,0"', 'weight="1,0"'],
    ["another version's namespace", "http://gexf.net/1.3", "http://www.gexf.net/1.2draft", "namespace"],
  ])("would be found out with %s", (_, from, to, problem) => {
    expect(graph).toContain(from);
    expect(gexfProblems(graph.replace(from, to)).join("; ")).toContain(problem);
  });
});
