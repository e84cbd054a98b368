/** From where to where in `styles.xml` a style and what follows it up to the next one stand. */
export interface StylePlace {
  readonly from: number;
  readonly to: number;
}

/** Word writes some hundred characters before the id. */
const LONGEST_START = 2000;
const key = "styleId";
const statedId = /styleId\s{0,8}=\s{0,8}(?:"([^"<&\s]{0,255})"|'([^'<&\s]{0,255})')/y;
const styleTag = /<(?:[\w.-]{1,40}:)?style\s/y;

/**
 * Where the styles stand, by their ids; of several with one id the last. Word writes hundreds of styles and a report names a handful, which
 * are read alone. Null where that is not safe, because the part holds comments or the like or ids that are not plain.
 */
export function stylePlaces(xml: string): ReadonlyMap<string, StylePlace> | null {
  const starts: number[] = [];
  const ids: string[] = [];
  if (xml.includes("<!") || xml.includes("<?", 2)) return null;
  let from = 0;
  for (let at = xml.indexOf(key); at >= 0; at = xml.indexOf(key, from)) {
    const before = Math.max(from, at - LONGEST_START);
    const start = before + xml.slice(before, at).lastIndexOf("<");
    statedId.lastIndex = at;
    const id = statedId.exec(xml);
    if (start < before || id === null) return null;
    from = statedId.lastIndex;
    styleTag.lastIndex = start;
    if (!styleTag.test(xml)) continue;
    starts.push(start);
    ids.push(id[1] ?? id[2] ?? "");
  }
  return new Map(ids.map((id, i) => [id, { from: starts[i] as number, to: starts[i + 1] ?? xml.length }]));
}
