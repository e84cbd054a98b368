import { expect, it } from "vitest";
import { SharedPort } from "../../../src/ingest/pdf/shared-port.js";

it("hands drawings over as they are, in lists of their own, and copies everything else", async () => {
  const port = new SharedPort();
  const heard: unknown[] = [];
  port.addEventListener("message", ({ data }) => heard.push(data));
  const glyph = { unicode: "政" };
  const [fnArray, argsArray] = [[44], [[glyph]]];
  const other = { data: [1] };
  port.postMessage({ stream: 1, chunk: { fnArray, argsArray, length: 1 } });
  port.postMessage(other);
  fnArray.length = argsArray.length = 0;
  other.data.push(2);
  await Promise.resolve();
  expect(heard).toEqual([{ stream: 1, chunk: { fnArray: [44], argsArray: [[glyph]], length: 1 } }, { data: [1] }]);
  expect((heard[0] as { chunk: { argsArray: unknown[][] } }).chunk.argsArray[0]?.[0]).toBe(glyph);
});

it("hears no more after its end", async () => {
  const port = new SharedPort();
  const heard: unknown[] = [];
  const end = new AbortController();
  const listener = ({ data }: { readonly data: unknown }) => heard.push(data);
  port.addEventListener("message", listener, { signal: end.signal });
  end.abort();
  port.addEventListener("message", listener);
  port.removeEventListener("message", listener);
  port.postMessage(1);
  await Promise.resolve();
  expect(heard).toEqual([]);
});
