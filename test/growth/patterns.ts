import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A regular expression of the project, and a place it is found at. */
export interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

const literal =
  /(?<=(?:^|[=(,:[!&|?{};]|=>|return)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuyv]*)(?=\s*[;,.)\]}:\n])/gm;

/** Every regular expression written out in the sources. */
export function literalPatterns(): readonly Found[] {
  const src = join(root, "src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return files.sort().flatMap((name) => {
    const code = readFileSync(join(src, name), "utf8").replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
    return [...code.matchAll(literal)].map(([whole, source = "", flags]) => ({
      place: `${name} ${whole.slice(0, 80)}`,
      pattern: new RegExp(source, flags),
    }));
  });
}

/** Every regular expression that the built project puts together when it is loaded or judges a report. */
export function composedPatterns(): readonly Found[] {
  const collector = join(root, "test/growth/collect-composed.mjs");
  const sample = join(root, "corpus/reports/330523-forestry-2023.txt");
  const printed = execFileSync(process.execPath, [collector, join(root, "dist"), sample], { encoding: "utf8" });
  return (JSON.parse(printed) as [string, string, string][]).map(([file, source, flags]) => ({
    place: `${file} ${source.slice(0, 80)}`,
    pattern: new RegExp(source, flags),
  }));
}
