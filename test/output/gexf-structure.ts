import { SaxesParser, type SaxesTagNS } from "saxes";

/** What GEXF 1.3 allows of an element: attributes with the form of their values, those it must have, and the elements in it. */
interface Element {
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly required: readonly string[];
  readonly children: readonly string[];
}

const any = /^[^]*$/;
const some = /^[^]+$/;
const wholeNumber = /^[+-]?\d+$/;
const realNumber = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/;
const date = /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const time = /^(?:[+-]?\d+(?:\.\d+)?|\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?)$/;
const mode = /^(?:static|dynamic)$/;
const edgeType = /^(?:directed|undirected|mutual)$/;
const times = { start: time, end: time, timestamp: time };

/** The schema as published (http://gexf.net, gexf.xsd with data.xsd and dynamics.xsd), without viz, hierarchies and spells. */
const elements: Readonly<Record<string, Element>> = {
  gexf: { attributes: { version: /^1\.3$/, variant: any }, required: ["version"], children: ["meta", "graph"] },
  meta: { attributes: { lastmodifieddate: date }, required: [], children: ["creator", "keywords", "description"] },
  creator: { attributes: {}, required: [], children: [] },
  keywords: { attributes: {}, required: [], children: [] },
  description: { attributes: {}, required: [], children: [] },
  graph: {
    attributes: {
      ...times,
      timeformat: /^(?:integer|double|date|dateTime)$/,
      timerepresentation: /^(?:interval|timestamp)$/,
      timezone: some,
      mode: /^(?:static|dynamic|slice)$/,
      defaultedgetype: edgeType,
      idtype: /^(?:integer|string)$/,
    },
    required: [],
    children: ["attributes", "nodes", "edges"],
  },
  attributes: {
    attributes: { class: /^(?:node|edge)$/, mode, start: time, end: time },
    required: ["class"],
    children: ["attribute"],
  },
  attribute: {
    attributes: { id: some, title: any, type: /^(?:integer|long|double|float|boolean|string|liststring|anyURI)$/ },
    required: ["id", "title", "type"],
    children: ["default", "options"],
  },
  default: { attributes: {}, required: [], children: [] },
  options: { attributes: {}, required: [], children: [] },
  nodes: { attributes: { count: wholeNumber }, required: [], children: ["node"] },
  node: { attributes: { ...times, id: some, label: any }, required: ["id"], children: ["attvalues"] },
  edges: { attributes: { count: wholeNumber }, required: [], children: ["edge"] },
  edge: {
    attributes: {
      ...times,
      id: some,
      label: any,
      kind: any,
      type: edgeType,
      source: some,
      target: some,
      weight: realNumber,
    },
    required: ["id", "source", "target"],
    children: ["attvalues"],
  },
  attvalues: { attributes: {}, required: [], children: ["attvalue"] },
  attvalue: { attributes: { ...times, for: some, value: any }, required: ["for", "value"], children: [] },
};

const valueForms: Readonly<Record<string, RegExp>> = {
  integer: wholeNumber,
  long: wholeNumber,
  double: realNumber,
  float: realNumber,
  boolean: /^(?:true|false|1|0)$/,
};

/** What is read of a graph while its structure is held against the schema. */
interface Read {
  readonly problems: string[];
  readonly declared: Map<string, string>;
  readonly ids: { readonly node: Set<string>; readonly edge: Set<string> };
  readonly ends: [edge: string, node: string][];
  readonly values: [key: string, value: string][];
  times: string[];
  timeformat: string;
  weights: number[];
}

/** Everything in which a text is no GEXF 1.3 that Gephi opens; empty for a sound one. */
export function gexfProblems(text: string): readonly string[] {
  const read: Read = {
    ...{ problems: [], declared: new Map(), ids: { node: new Set(), edge: new Set() }, ends: [], values: [] },
    ...{ times: [], timeformat: "double", weights: [] },
  };
  const open: { name: string; class: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => read.problems.push(error.message));
  parser.on("opentag", (tag) => {
    const parent = open.at(-1);
    const one = attributesOf(tag);
    if (tag.uri !== "http://gexf.net/1.3") read.problems.push(`${tag.name}: namespace ${tag.uri}`);
    structure(tag.local, one, parent?.name ?? null, read.problems);
    const group = tag.local === "node" || tag.local === "edge" ? tag.local : (one.class ?? parent?.class ?? "");
    open.push({ name: tag.local, class: group });
    take(tag.local, one, group, read);
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return [...read.problems, ...relations(read)];
}

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(tag.attributes)
      .filter(({ prefix, local }) => prefix !== "xmlns" && local !== "xmlns")
      .map(({ local, value }) => [local, value]),
  );
}

function structure(
  name: string,
  given: Readonly<Record<string, string>>,
  parent: string | null,
  problems: string[],
): void {
  const known = elements[name];
  if (known === undefined) return void problems.push(`${name}: no such element`);
  if (parent === null ? name !== "gexf" : !elements[parent]?.children.includes(name))
    problems.push(`${name} in ${parent ?? "nothing"}`);
  for (const attribute of known.required) if (given[attribute] === undefined) problems.push(`${name}: no ${attribute}`);
  for (const [attribute, value] of Object.entries(given)) {
    const form = known.attributes[attribute];
    if (form === undefined) problems.push(`${name}: ${attribute} is not allowed`);
    else if (!form.test(value)) problems.push(`${name}: ${attribute}="${value}"`);
  }
}

function take(name: string, given: Readonly<Record<string, string>>, group: string, read: Read): void {
  const id = given.id ?? "";
  if (name === "graph") read.timeformat = given.timeformat ?? "double";
  if (name === "attribute") {
    if (read.declared.has(`${group} ${id}`)) read.problems.push(`attribute ${group} ${id} twice`);
    read.declared.set(`${group} ${id}`, given.type ?? "");
  }
  if (name === "node" || name === "edge") {
    if (read.ids[name].has(id)) read.problems.push(`${name} ${id} twice`);
    read.ids[name].add(id);
    read.times.push(...[given.start, given.end].filter((value) => value !== undefined));
  }
  if (name === "edge") {
    read.ends.push([id, given.source ?? ""], [id, given.target ?? ""]);
    read.weights.push(Number(given.weight ?? 1));
  }
  if (name === "attvalue") read.values.push([`${group} ${given.for}`, given.value ?? ""]);
}

function relations({ declared, ids, ends, values, weights, timeformat, times: given }: Read): string[] {
  const form = { integer: wholeNumber, double: realNumber, date, dateTime: time }[timeformat] ?? time;
  return [
    ...ends.filter(([, node]) => !ids.node.has(node)).map(([edge, node]) => `edge ${edge}: no node ${node}`),
    ...weights.filter((weight) => !(weight > 0 && Number.isFinite(weight))).map((weight) => `weight ${weight}`),
    ...given.filter((value) => !form.test(value)).map((value) => `time ${value} is no ${timeformat}`),
    ...values.flatMap(([key, value]) => {
      const type = declared.get(key);
      if (type === undefined) return [`value for ${key}, which is not declared`];
      return (valueForms[type] ?? any).test(value) ? [] : [`value for ${key}: "${value}" is no ${type}`];
    }),
  ];
}
