import type { IsoDate } from "../model/report.js";
import type { ReuseDocument } from "../model/reuse.js";
import type { ReuseStudy } from "../reuse/study.js";
import { compareText } from "../text/compare.js";

/** An edge is drawn from this share of the smaller report on: less is a sentence or two. Source: method note on the copy network. */
const leastShare = 0.2;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
/** What XML 1.0 does not allow: controls, halves of surrogate pairs and two non-characters. */
const notXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escaped = (text: string | number) =>
  String(text)
    .replace(notXml, "")
    .replace(/[&<>"']/g, (character) => entities[character] as string);

const nodeColumns = ["agency", "year", "published", "region", "level"] as const;
const edgeColumns = ["kind", "shared_chars", "passages", "order_known", "passage"] as const;

/**
 * The network of shared text as GEXF 1.3 (Gephi 0.9.3 and later): reports, with an edge from the earlier to the later known one where shared
 * passages are a fifth of either; undirected where dates do not tell. Weight: the larger of the two shares. Each edge quotes its longest passage.
 * For the timeline a report is there from its publication on and an edge from that of its later report; always where the date is not known.
 */
export function reuseGraph(study: ReuseStudy): string {
  const { documents, pairs, passages } = study;
  const longest = new Map<number, { readonly chars: number; readonly text: string }>();
  for (const { a, b, chars, text } of passages) {
    const key = a * documents.length + b;
    if (chars > (longest.get(key)?.chars ?? 0)) longest.set(key, { chars, text });
  }
  const drawn = pairs.filter((pair) => Math.max(pair.containmentOfA, pair.containmentOfB) >= leastShare);
  const shown = new Set(drawn.flatMap(({ a, b }) => [a, b]));
  const nodes = [...shown]
    .map((d) => documents[d] as ReuseDocument)
    .sort((x, y) => compareText(x.reportId, y.reportId));
  const edges = drawn.map((pair) => {
    const [later, earlier] = [documents[pair.a]?.reportId ?? "", documents[pair.b]?.reportId ?? ""];
    const [source, target] = pair.direction === "a-to-b" ? [later, earlier] : [earlier, later];
    const weight = Math.round(Math.max(pair.containmentOfA, pair.containmentOfB) * 1e6) / 1e6;
    const kind = pair.sameAgency === null ? "unknown" : pair.sameAgency ? "own-prior" : "peer";
    const quote = longest.get(pair.a * documents.length + pair.b)?.text.slice(0, 200) ?? "";
    const values = [kind, pair.sharedChars, pair.passages, String(pair.direction !== null), quote];
    const start = laterDate(documents[pair.a], documents[pair.b]);
    return { id: `${later}-${earlier}`, source, target, weight, isDirected: pair.direction !== null, start, values };
  });
  edges.sort((x, y) => compareText(x.id, y.id));
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta><creator>mingjian</creator><description>Shared text between reports; direction is the order of dates in this corpus</description></meta>
  <graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">
    <attributes class="node">
${nodeColumns.map((title, i) => `      <attribute id="${i}" title="${title}" type="${title === "year" ? "integer" : "string"}"/>`).join("\n")}
    </attributes>
    <attributes class="edge">
${edgeColumns.map((title, i) => `      <attribute id="${i}" title="${title}" type="${edgeType(title)}"/>`).join("\n")}
    </attributes>
    <nodes>
${nodes.map(nodeOf).join("")}    </nodes>
    <edges>
${edges.map(edgeOf).join("")}    </edges>
  </graph>
</gexf>
`;
}

function edgeType(title: (typeof edgeColumns)[number]): string {
  if (title === "order_known") return "boolean";
  return title === "shared_chars" || title === "passages" ? "integer" : "string";
}

function nodeOf({ reportId, agencyName, year, publishedOn, regionCode, level }: ReuseDocument): string {
  const label = `${agencyName ?? reportId}${year === null ? "" : ` ${year}`}`;
  return `      <node id="${escaped(reportId)}" label="${escaped(label)}"${startOf(publishedOn)}>${valuesOf([agencyName, year, publishedOn, regionCode, level])}</node>\n`;
}

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly isDirected: boolean;
  readonly start: IsoDate | null;
  readonly values: readonly (string | number)[];
}

function edgeOf({ id, source, target, weight, isDirected, start, values }: Edge): string {
  const type = isDirected ? "directed" : "undirected";
  return `      <edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}" type="${type}" weight="${weight}"${startOf(start)}>${valuesOf(values)}</edge>\n`;
}

/** The later of two reports' dates; null when one is not known. */
function laterDate(a: ReuseDocument | undefined, b: ReuseDocument | undefined): IsoDate | null {
  const [one, other] = [a?.publishedOn ?? null, b?.publishedOn ?? null];
  return one === null || other === null ? null : one > other ? one : other;
}

const startOf = (date: IsoDate | null) => (date === null ? "" : ` start="${escaped(date)}"`);

function valuesOf(values: readonly (string | number | null)[]): string {
  const set = values.flatMap((value, i) =>
    value === null ? [] : [`<attvalue for="${i}" value="${escaped(value)}"/>`],
  );
  return `<attvalues>${set.join("")}</attvalues>`;
}
