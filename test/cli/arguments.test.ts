import { describe, expect, it } from "vitest";
import { mingjian } from "./capture.js";

/** One line, ending with a full thought and no stack trace. */
const sentence = /^mingjian: [^\n]+\n$/;

describe("the command line", () => {
  it("names an unknown command and lists those there are", async () => {
    const { code, out, err } = await mingjian(["chek", "a.txt"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err).toContain("没有“chek”这个命令，可用命令有 check");
  });

  it("asks for a command when there is none", async () => {
    expect((await mingjian([])).err).toContain("缺少命令");
    expect((await mingjian([], { language: "en" })).err).toContain("no command given");
  });

  it("names an unknown option in one sentence", async () => {
    const { code, err } = await mingjian(["check", "a.txt", "--fomat", "json"], { language: "en" });
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).toContain("fomat");
  });

  it("names an option value that does not exist, and those that do", async () => {
    const { code, err } = await mingjian(["check", "a.txt", "--format", "xml"]);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).toMatch(/xml.*sarif/);
  });

  it("asks for a file", async () => {
    expect((await mingjian(["check"])).err).toContain("缺少要检查的文件");
  });

  it("names a check id that does not exist", async () => {
    const { code, err } = await mingjian(["check", "a.txt", "--only", "no-such-check"]);
    expect([code, err]).toEqual([2, "mingjian: --only：没有“no-such-check”这个检查项，全部检查项见 docs/checks.md\n"]);
  });

  it("prints help and version on standard output", async () => {
    const help = await mingjian(["check", "--help"]);
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out).toContain("--fail-on");
    expect((await mingjian(["--help"], { language: "en" })).out).toContain("check reports and point at what is wrong");
    expect((await mingjian(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
