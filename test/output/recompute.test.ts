import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const recomputed = (run: string) =>
  spawnSync("python3", ["-B", path("scripts/recompute/recompute.py"), run], { encoding: "utf8" });

describe("a run recomputed from its files by a program that shares no code", () => {
  it("has the same figures, ranks and intervals", () => {
    const { status, stdout, stderr } = recomputed(path("reports"));
    expect(stderr).toBe("");
    expect(stdout.split("\n").filter((line) => line !== "" && !line.includes(", 0 different"))).toEqual([]);
    expect(stdout).toMatch(/^rankings\.csv rank_p95: [1-9]\d* equal, 0 different$/m);
    expect(status).toBe(0);
  }, 60_000);

  it("is told apart from one with a figure changed", () => {
    const folder = mkdtempSync(join(tmpdir(), "mingjian-"));
    cpSync(path("reports"), folder, { recursive: true });
    const file = join(folder, "sections.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace(",present,", ",missing,"));
    const { status, stdout } = recomputed(folder);
    expect([status, /section-coverage: \d+ equal, 1 different/.test(stdout)]).toEqual([1, true]);
    rmSync(folder, { recursive: true });
  }, 60_000);
});
