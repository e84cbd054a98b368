import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lockFolder } from "../../src/cli/lock-folder.js";

const folder = mkdtempSync(join(tmpdir(), "mingjian-lock-"));
const lock = join(folder, ".mingjian-lock");
afterAll(() => rmSync(folder, { recursive: true }));

describe("lockFolder", () => {
  it("keeps the folder for one run until it is given back", () => {
    const unlock = lockFolder(folder, "out");
    expect(existsSync(lock)).toBe(true);
    unlock();
    expect(existsSync(lock)).toBe(false);
  });

  it("refuses a folder that a run which is still there writes to", () => {
    writeFileSync(lock, String(process.ppid));
    expect(() => lockFolder(folder, "out")).toThrow("--out out: another run is writing to this folder");
  });

  it.each(["999999999", "", "x"])("takes over what a run left that is gone: %j", (left) => {
    writeFileSync(lock, left);
    lockFolder(folder, "out")();
    expect(existsSync(lock)).toBe(false);
  });
});
