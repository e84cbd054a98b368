import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { WholeInflate } from "../../../src/ingest/pdf/whole-inflate.js";

async function unpacked(bytes: Uint8Array): Promise<string> {
  const { readable, writable } = new WholeInflate("deflate");
  const writer = writable.getWriter();
  await writer.ready;
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => {});
  let text = "";
  for await (const chunk of readable) text += Buffer.from(chunk).toString();
  return text;
}

it("unpacks what it is given at once, and refuses what is damaged or larger than a report's", async () => {
  expect(await unpacked(deflateSync("政务公开"))).toBe("政务公开");
  await expect(unpacked(deflateSync("政务公开").subarray(0, 9))).rejects.toThrow();
  await expect(unpacked(deflateSync(Buffer.alloc(65 * 1024 * 1024)))).rejects.toThrow();
  expect(() => new WholeInflate("brotli")).toThrow(TypeError);
});
