import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.js";
import { randomFrom } from "../../src/stats/random.js";
import { printHtml } from "../../src/synth/html/print-html.js";
import { printReport } from "../../src/synth/print-report.js";
import { gist, randomDraft, reportFromBytes } from "../twin.js";
import { encodeGbk } from "./legacy-encoders.js";

const quoted = (bytes: Uint8Array) =>
  [...bytes]
    .map(
      (byte, i) =>
        (byte > 126 || byte === 61 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
          : String.fromCharCode(byte)) + (i % 60 === 59 ? "=\r\n" : ""),
    )
    .join("");
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");

function mht(encoding: string, content: string): Buffer {
  const part = (type: string, how: string, body: string) =>
    `------=_Part\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${how}\r\nContent-Location: http://a/\r\n\r\n${body}\r\n`;
  return Buffer.from(
    `From: <Saved by Browser>\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_Part"\r\n\r\n${part("image/png", "base64", "AAAA")}${part("text/html; charset=gb2312", encoding, content)}------=_Part--\r\n`,
    "latin1",
  );
}

describe("a web page saved as a single file", () => {
  it.each<[string, (bytes: Uint8Array) => string]>([
    ["quoted-printable", quoted],
    ["base64", base64],
    ["8bit", (bytes) => Buffer.from(bytes).toString("latin1")],
  ])("in %s says what its text says", async (encoding, encode) => {
    const draft = randomDraft(4);
    const html = printHtml(draft, "portal", randomFrom(4)).replace("utf-8", "gb2312");
    const page = await reportFromBytes(mht(encoding, encode(encodeGbk(html.replaceAll("&emsp;", "")) as Uint8Array)));
    expect([page.source.format, page.source.encoding]).toEqual(["html", "gb18030"]);
    expect(gist(page)).toEqual(gist(await reportFromBytes(printReport(draft, "tabs", () => 0).text)));
  });

  it.each([
    [
      "without any page in it",
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--',
    ],
    [
      "that holds itself without end",
      `MIME-Version: 1.0\r\n${'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'.repeat(500)}`,
    ],
    ["with a header that never ends", `MIME-Version: 1.0\r\nContent-Type: multipart/related; ${"a".repeat(100_000)}`],
  ])("%s is refused as damaged", async (_, text) => {
    expect(await ingest("a.mht", Buffer.from(text))).toMatchObject({
      code: "damaged",
      message: { zh: expect.stringContaining("单个文件网页（MHT）") },
    });
  });
});
