import { defineConfig } from "vitest/config";

/** The pace of scrolling is looked at when nothing else runs beside it. */
const alone = "test/addon/local/page/grid/scrolling.test.ts";

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // By default one core stays idle: of two, that is half of them.
    maxWorkers: "100%",
    // A core that two browsers share answers late, not never.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [alone],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: "alone", include: [alone], sequence: { groupOrder: 1 } } },
    ],
  },
});
