import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inOrder } from "../../../src/corpus/jobs/in-order.js";
import { keptIngest } from "../../../src/corpus/jobs/kept-ingest.js";
import { keepResults, keyOf } from "../../../src/corpus/jobs/kept-results.js";
import { ingest } from "../../../src/ingest/ingest.js";
import { refuse } from "../../../src/ingest/refusal.js";
import type { Source } from "../../../src/model/source.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingjian-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const html = Buffer.from("<!doctype html><html><body><p>枣庄市教育局</p></body></html>");

describe("kept results", () => {
  it("come back as they were, also for another process", () => {
    const value = { text: "年报", spans: [[0, 2]], missing: null, grid: new Map([[1, "a"]]) };
    keepResults(folder).put(keyOf("a", 1), value);
    expect(keepResults(folder).get(keyOf("a", 1))).toEqual(value);
    expect(keepResults(folder).get(keyOf("a", 2))).toBeNull();
  });

  it("are absent when what was kept is damaged", () => {
    const key = keyOf("a");
    keepResults(folder).put(key, { text: "年报".repeat(1000) });
    const file = join(folder, key.slice(0, 2), readdirSync(join(folder, key.slice(0, 2)))[0] ?? "");
    writeFileSync(file, "half of it");
    expect(keepResults(folder).get(key)).toBeNull();
  });

  it("are not kept where nothing can be written, and nothing else happens", () => {
    writeFileSync(join(folder, "file"), "");
    const kept = keepResults(join(folder, "file"));
    kept.put(keyOf("a"), 1);
    expect(kept.get(keyOf("a"))).toBeNull();
  });
});

describe("keptIngest", () => {
  const counted = (answer?: Source) => {
    const calls: string[] = [];
    const read = async (path: string, bytes: Uint8Array) => {
      calls.push(path);
      return answer ?? ingest(path, bytes);
    };
    return { calls, read };
  };

  it("reads a container once for each version, path and content", async () => {
    const { calls, read } = counted();
    const kept = keptIngest(read, keepResults(folder), "1");
    const first = await kept("a.html", html);
    expect(await kept("a.html", html)).toEqual(first);
    expect(calls).toEqual(["a.html"]);
    await kept("b.html", html);
    await kept("a.html", Buffer.concat([html, Buffer.from(" ")]));
    await keptIngest(read, keepResults(folder), "2")("a.html", html);
    expect(calls).toEqual(["a.html", "b.html", "a.html", "a.html"]);
  });

  it("reads plain text each time, and what was refused again", async () => {
    const plain = counted();
    const kept = keptIngest(plain.read, keepResults(folder), "1");
    await kept("a.txt", Buffer.from("枣庄市教育局"));
    await kept("a.txt", Buffer.from("枣庄市教育局"));
    expect(plain.calls).toHaveLength(2);
    let refused = 0;
    const slow = keptIngest(
      async (path) => {
        refused += 1;
        return refuse(path, "took-too-long", "太慢", "too slow");
      },
      keepResults(folder),
      "1",
    );
    await slow("a.html", html);
    await slow("a.html", html);
    expect(refused).toBe(2);
  });
});

describe("inOrder", () => {
  it("gives results in the items' order, whatever order they come in, and never has more under way than asked", async () => {
    let underWay = 0;
    let most = 0;
    const results: number[] = [];
    const work = async (n: number) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, (7 * n) % 5));
      underWay -= 1;
      return n * n;
    };
    for await (const result of inOrder([0, 1, 2, 3, 4, 5, 6, 7], 3, work)) results.push(result);
    expect(results).toEqual([0, 1, 4, 9, 16, 25, 36, 49]);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(3);
  });
});
