import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commandSpecs } from "../src/cli/command-specs.js";
import { runTables } from "../src/output/run-tables.js";
import { withShownOutput } from "../src/output/shown-output.js";
import { mingjian } from "./cli/capture.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

describe.each(["README.md", "README.zh-CN.md"])("%s", (name) => {
  it("shows what the commands print: run `npm run docs` after a change", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "mingjian-"));
    const here = process.cwd();
    try {
      process.chdir(root);
      const fresh = await withShownOutput(read(name), async (argv: readonly string[]) => {
        const { out } = await mingjian(argv.map((argument) => argument.replace("DIR", scratch)));
        return out;
      });
      expect(fresh).toBe(read(name));
    } finally {
      process.chdir(here);
      rmSync(scratch, { recursive: true });
    }
  });

  it("shows something wherever it names a command to show", () => {
    const named = read(name).match(/<!-- \$ mingjian /g) ?? [];
    const filled = read(name).match(/<!-- \$ mingjian [^\n]*-->\n```text\n(?!```)/g) ?? [];
    expect(filled).toHaveLength(named.length);
  });

  it("names every command", () => {
    expect(commandSpecs.filter((spec) => !read(name).includes(`mingjian ${spec.name} `))).toEqual([]);
  });

  it("links to files that exist", () => {
    for (const [, target = ""] of read(name).matchAll(/\]\(([^)#]+)\)/g))
      expect(() => read(target), target).not.toThrow();
  });
});

describe("README.md", () => {
  it("names every table that a run writes", () => {
    expect(Object.values(runTables).filter(({ file }) => !read("README.md").includes(`\`${file}\``))).toEqual([]);
  });
});
