import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = join(dirname(fileURLToPath(import.meta.url)), "../src");

/** A room is a folder of `src/` or a file beside them. Own room or a lower floor, never sideways; `assess.ts` and `corpus/` are one room. */
const floors: Readonly<Record<string, number>> = {
  text: 0,
  stats: 0,
  model: 1,
  ingest: 2,
  parse: 2,
  claims: 2,
  checks: 3,
  narrative: 3,
  reuse: 3,
  score: 4,
  output: 5,
  synth: 5,
  "assess.ts": 6,
  corpus: 6,
  cli: 7,
  "index.ts": 7,
};
const oneRoom: Readonly<Record<string, string>> = { "assess.ts": "corpus", "index.ts": "cli" };

const LONGEST_FILE = 200;

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => {
    const text = readFileSync(join(src, path), "utf8");
    return { path, text, imports: importsOf(path, text) };
  });

/** The files of `src/` that one file imports, statically, dynamically or as a type. */
function importsOf(path: string, text: string): string[] {
  const quoted = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"(\.[^"]+)"/g);
  return [...quoted].map(([, to = ""]) => posix.join(posix.dirname(path), to).replace(/\.js$/, ".ts"));
}

const roomOf = (path: string) => path.split("/")[0] ?? path;

describe("the house", () => {
  it("has every room on a known floor", () => {
    expect(files.length).toBeGreaterThan(20);
    expect([...new Set(files.map((file) => roomOf(file.path)))].filter((room) => !(room in floors))).toEqual([]);
  });

  it("imports from the own room or a lower floor only", () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const room = roomOf(path);
      return imports
        .map(roomOf)
        .filter((to) => (oneRoom[to] ?? to) !== (oneRoom[room] ?? room) && (floors[to] ?? 99) >= (floors[room] ?? -1))
        .map((to) => `${path} imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  it("reads what it imports from files that exist", () => {
    const known = new Set(files.map((file) => file.path));
    expect(
      files.flatMap(({ path, imports }) => imports.filter((to) => !known.has(to)).map((to) => `${path}: ${to}`)),
    ).toEqual([]);
  });

  it("has no import cycle", () => {
    const graph = new Map(files.map((file) => [file.path, file.imports]));
    expect(firstCycle(graph)).toBeNull();
  });

  it("has no default export, enum or forbidden name", () => {
    const wrong = files.flatMap(({ path, text }) => [
      ...(/^export default\b/m.test(text) ? [`${path}: default export`] : []),
      ...(/^\s*(?:export )?(?:const )?enum /m.test(text) ? [`${path}: enum`] : []),
      ...(/(?:utils?|helpers?|common|manager|handler)\.ts$/i.test(path.replace("template-common", ""))
        ? [`${path}: name`]
        : []),
      ...(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(path)
        ? []
        : [`${path}: not kebab-case`]),
    ]);
    expect(wrong).toEqual([]);
  });

  it("keeps a file to one page of 200 lines", () => {
    const long = files.filter(({ text }) => text.split("\n").length - 1 > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("explains every export in a doc comment", () => {
    const bare = files.flatMap(({ path, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, i) =>
        /^export (?:async )?(?:function|const|class)\b/.test(line) && !/\*\/\s*$/.test(lines[i - 1] ?? "")
          ? [`${path}:${i + 1}`]
          : [],
      );
    });
    expect(bare).toEqual([]);
  });

  it("names nothing of the place it was built in", () => {
    const root = join(src, "..");
    const named = files
      .filter(({ text }) => /\/work\/|\.\.\/shared/.test(text))
      .map(({ path }) => relative(root, join(src, path)));
    expect(named).toEqual([]);
  });
});

function firstCycle(graph: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): string | null => {
    if (open.includes(path)) return [...open.slice(open.indexOf(path)), path].join(" → ");
    if (done.has(path)) return null;
    open.push(path);
    for (const to of graph.get(path) ?? []) {
      const found = visit(to);
      if (found !== null) return found;
    }
    open.pop();
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const found = visit(path);
    if (found !== null) return found;
  }
  return null;
}
