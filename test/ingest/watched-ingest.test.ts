import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.js";
import { standardLimits, type WatchedIngest, watchIngest } from "../../src/ingest/watched-ingest.js";

const twins = fileURLToPath(new URL("../fixtures/twins/", import.meta.url));
const files = readdirSync(twins).filter((file) => file.startsWith("370400"));
const bytesOf = (file: string) => readFileSync(`${twins}${file}`);

let watched: WatchedIngest;
afterEach(() => watched.close());

describe("watchIngest", () => {
  it("gives the answers of ingest, in whatever order they are asked for", async () => {
    watched = watchIngest();
    const answers = await Promise.all(files.map((file) => watched.ingest(file, bytesOf(file))));
    expect(answers).toEqual(await Promise.all(files.map((file) => ingest(file, bytesOf(file)))));
  });

  it("refuses a file that takes too long by name and reads the next one", async () => {
    watched = watchIngest({ ...standardLimits, seconds: 0.001 });
    const pdf = await watched.ingest("报告.pdf", bytesOf("370400-2022.pdf"));
    expect(pdf).toEqual({
      path: "报告.pdf",
      code: "took-too-long",
      message: {
        zh: "报告.pdf：读取用时超过 0.001 秒，已跳过。请核对文件；确需更长时间的，请用 --file-timeout 放宽",
        en: "报告.pdf: reading it took more than 0.001 seconds and was given up; check the file, or allow more time with --file-timeout",
      },
    });
    expect(await watched.ingest("a.txt", bytesOf("370400-2022.txt"))).toMatchObject({ format: "text" });
    watched = watchIngest();
    expect(await watched.ingest("a.doc", bytesOf("370400-2022.doc"))).toMatchObject({ format: "doc" });
  });

  it("refuses a file that takes too much memory, and reads on", async () => {
    watched = watchIngest({ ...standardLimits, megabytes: -1000 });
    expect(await watched.ingest("a.pdf", bytesOf("370400-2022.pdf"))).toMatchObject({ code: "too-large" });
    expect(await watched.ingest("b.pdf", bytesOf("370400-2022.pdf"))).toMatchObject({
      path: "b.pdf",
      code: "too-large",
    });
  });
});
