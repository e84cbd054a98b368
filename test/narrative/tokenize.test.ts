import { Module } from "node:module";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { UserError } from "../../src/model/user-error.js";
import { createTokenizer } from "../../src/narrative/tokenize.js";

describe("createTokenizer", () => {
  test("cuts with the new-word model, so that figures stay whole", () => {
    expect(createTokenizer([])("报送2023件")).toEqual(["报送", "2023", "件"]);
  });

  test("keeps the given words whole", () => {
    expect(createTokenizer(["银杏公开屏"])("启用银杏公开屏展示")).toContain("银杏公开屏");
  });

  test("gives words that join back to the text, line feeds included", () => {
    const text = "一是更新目录。\n二是答复申请1,234件；";
    expect(createTokenizer([])(text).join("")).toBe(text);
  });
});

describe("a tokenizer without nodejieba's native part", () => {
  const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const original = loader._load;
  afterEach(() => {
    loader._load = original;
    vi.resetModules();
  });

  async function errorOf(code: string): Promise<unknown> {
    vi.resetModules();
    loader._load = (request, ...rest) => {
      if (request === "nodejieba") throw Object.assign(new Error("no binding"), { code });
      return original.call(loader, request, ...rest);
    };
    const fresh = await import("../../src/narrative/tokenize.js");
    const tokenize = fresh.createTokenizer([]);
    try {
      tokenize("公开");
      return null;
    } catch (error) {
      return error;
    }
  }

  test("says to run npm run jieba when it was never compiled, at the first text and not before", async () => {
    const error = await errorOf("BINDING_NOT_FOUND");
    expect((error as UserError).name).toBe("UserError");
    expect((error as UserError).bilingual.en).toContain("npm run jieba");
    expect((error as UserError).bilingual.zh).toContain("npm run jieba");
  });

  test("says to run npm ci when the package is absent", async () => {
    expect(((await errorOf("MODULE_NOT_FOUND")) as UserError).bilingual.en).toContain("npm ci");
  });

  test("passes other errors on", async () => {
    expect(await errorOf("EACCES")).not.toHaveProperty("bilingual");
  });
});
