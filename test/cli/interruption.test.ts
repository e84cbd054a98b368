import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mingjian } from "./capture.js";

const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-break-"));
  await mingjian(["synth", join(folder, "corpus"), "--reports", "60", "--seed", "3"]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a run and breaks it off once something was kept. */
function brokenOff(out: string): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, "score", join(folder, "corpus"), "--out", out]);
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    const watch = setInterval(() => {
      if (!existsSync(join(out, ".mingjian-cache"))) return;
      clearInterval(watch);
      child.kill("SIGINT");
    }, 5);
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ code, err });
    });
  });
}

describe("a run that is broken off", () => {
  it("writes no table and says how to go on; with --resume it ends as if nothing had happened", async () => {
    const out = join(folder, "out");
    const { code, err } = await brokenOff(out);
    expect(code).toBe(130);
    expect(err).toBe("\nmingjian: 已中断，未写出任何表格；加 --resume 重新运行，可从中断处继续\n");
    expect(readdirSync(out)).toEqual([".mingjian-cache"]);
    spawnSync(process.execPath, [program, "score", join(folder, "corpus"), "--out", out, "--resume"]);
    await mingjian(["score", join(folder, "corpus"), "--out", join(folder, "straight")]);
    const files = readdirSync(join(folder, "straight")).sort();
    expect(readdirSync(out).sort()).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(out, file), "utf8"), file).toBe(readFileSync(join(folder, "straight", file), "utf8"));
  });
});
