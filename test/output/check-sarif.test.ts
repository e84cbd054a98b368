import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.js";
import { sarifFormat } from "../../src/output/check-sarif.js";
import { type Checked, noTotals, withFile } from "../../src/output/checked.js";
import { checkedOf, plain, refused, sampleText } from "./checked-of.js";
import { sarifSchema } from "./sarif-schema.js";

const ajv = new Ajv({
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": (text: string) => URL.canParse(text, "file:///x/") && !/\s/.test(text),
  },
});
const isSarif = ajv.compile(sarifSchema);

function logOf(files: readonly Checked[]) {
  const format = sarifFormat({ ...plain, checks });
  const log = JSON.parse(
    format.begin() + files.map(format.file).join("") + format.end(files.reduce(withFile, noTotals)),
  );
  expect(isSarif(log), ajv.errorsText(isSarif.errors)).toBe(true);
  return log.runs[0];
}

describe("check --format sarif", () => {
  it("is a valid log with a rule for every check, also when nothing was checked", () => {
    const run = logOf([]);
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(checks.map(({ id }) => id));
  });

  it("places a finding by line, column and offset, with what it rests on as related locations", () => {
    const [result] = logOf([checkedOf([{ quotes: ["申请3件", "网站ABC"], severity: "info" }])]).results;
    expect(result).toMatchObject({
      ruleId: "placeholder-left",
      level: "note",
      message: { text: "此处有误" },
      partialFingerprints: { "mingjian/v1": "000000000000" },
    });
    expect(checks[result.ruleIndex]?.id).toBe("placeholder-left");
    const at = sampleText.indexOf("申请3件");
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "report.txt" },
      region: {
        startLine: 3,
        startColumn: 15,
        endLine: 3,
        endColumn: 19,
        charOffset: at,
        charLength: 4,
        snippet: { text: "申请3件" },
      },
    });
    expect(result.relatedLocations[0].physicalLocation.region.snippet.text).toBe("网站ABC");
  });

  it("gives no offset into a file that is not its text to the byte: line ends at CRLF are two characters there", () => {
    const checked = checkedOf([{ quotes: ["申请3件"] }]);
    if (checked.kind !== "assessed") throw new Error("not assessed");
    const { assessment } = checked;
    const regionOf = (more: number, format: "text" | "html" = "text") => {
      const { report } = assessment;
      const source = { ...report.source, format, bytes: Buffer.byteLength(report.source.text) + more };
      const changed = { ...checked, assessment: { ...assessment, report: { ...report, source } } };
      return logOf([changed]).results[0].locations[0].physicalLocation.region;
    };
    const lineEnds = sampleText.split("\n").length - 1;
    const { charOffset, charLength, ...byLine } = regionOf(0);
    expect([charOffset, charLength]).toEqual([sampleText.indexOf("申请3件"), 4]);
    expect(regionOf(3)).toMatchObject({ charOffset });
    expect(regionOf(lineEnds)).toEqual(byLine);
    expect(regionOf(0, "html")).toEqual(byLine);
  });

  it("keeps results of several files in one list", () => {
    const files = [
      checkedOf([{ quotes: ["无。"] }, { quotes: ["ABC"] }]),
      checkedOf([]),
      checkedOf([{ quotes: ["栏目"] }]),
    ];
    expect(logOf(files).results).toHaveLength(3);
  });

  it("suppresses a dismissed finding with its reason", () => {
    const [result] = logOf([checkedOf([{ quotes: ["无。"], dismissed: "已核实" }])]).results;
    expect(result.suppressions).toEqual([{ kind: "external", status: "accepted", justification: "已核实" }]);
  });

  it("reports an unreadable file as a notification, its name as a valid URI", () => {
    const [invocation] = logOf([refused]).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0]).toMatchObject({
      descriptor: { id: "not-found" },
      locations: [{ physicalLocation: { artifactLocation: { uri: "%E6%97%A0.txt" } } }],
    });
  });
});
