import { defineConfig } from "vitest/config";

// One process for all files: jieba takes a second and a quarter of a gigabyte to load, once. The growth of time is measured in a process
// of its own, where nothing else collects garbage.
const common = {
  pool: "forks",
  isolate: false,
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;
const growth = "test/growth.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: "all",
          include: ["test/**/*.test.ts"],
          exclude: [growth],
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...common, name: "growth", include: [growth], sequence: { groupOrder: 1 } } },
    ],
  },
});
