import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checks } from "../src/checks/index.js";
import { lexiconNames } from "../src/narrative/lexicon.js";
import { checksPage } from "../src/output/check-docs.js";
import { indicators } from "../src/score/indicators/index.js";
import { casesByCheck } from "./checks/cases/index.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const namesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const camelCase = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

describe("the checks", () => {
  const files = namesIn("src/checks", ".ts").filter((name) => name !== "index" && name !== "run-checks");

  it("are all listed, each in a file of its name", () => {
    expect(checks.map(({ id }) => id).sort()).toEqual(files);
  });

  it("are constants named like their files", () => {
    const misnamed = files.filter((id) => {
      const text = readFileSync(join(root, "src/checks", `${id}.ts`), "utf8");
      return !new RegExp(`^export const ${camelCase(id)}\\b`, "m").test(text);
    });
    expect(misnamed).toEqual([]);
  });

  it("have cases of their own", () => {
    expect(Object.keys(casesByCheck).sort()).toEqual(files);
  });

  it("are documented as they are: run `npm run docs` after changing one", () => {
    expect(readFileSync(join(root, "docs/checks.md"), "utf8")).toBe(checksPage(checks));
  });

  it("keep to one page each", () => {
    const long = files.filter(
      (id) => readFileSync(join(root, "src/checks", `${id}.ts`), "utf8").split("\n").length > 81,
    );
    expect(long).toEqual([]);
  });
});

describe("the indicators", () => {
  it("are all listed, each in a file of its name", () => {
    const files = namesIn("src/score/indicators", ".ts").filter((name) => name !== "index");
    expect(indicators.map(({ code }) => code).sort()).toEqual(files);
  });

  it("are constants named like their files", () => {
    const misnamed = indicators.filter(({ code }) => {
      const text = readFileSync(join(root, "src/score/indicators", `${code}.ts`), "utf8");
      return !new RegExp(`^export const ${camelCase(code)}\\b`, "m").test(text);
    });
    expect(misnamed).toEqual([]);
  });
});

describe("the lexicons", () => {
  it("are all listed, each in a file of its name", () => {
    expect([...lexiconNames].sort()).toEqual(namesIn("lexicons", ".tsv"));
  });

  it("are all explained in CONTRIBUTING", () => {
    const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    expect(lexiconNames.filter((name) => !text.includes(`\`${name}.tsv\``))).toEqual([]);
  });
});
