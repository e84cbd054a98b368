import { defineConfig } from "vitest/config";

// One process for all files: jieba takes a second and a quarter of a gigabyte to load, once.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    isolate: false,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
