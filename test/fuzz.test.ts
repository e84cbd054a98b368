import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const fuzz = fileURLToPath(new URL("../scripts/fuzz.mjs", import.meta.url));

it("reads damaged files of every kind without a crash, a hang or an invented figure", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fuzz, "--runs", "20", "--seed", "7"], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^20 damaged files, seed 7, .*: all sound$/m);
  expect(status).toBe(0);
});
