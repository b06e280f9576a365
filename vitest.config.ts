import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/sameDraws.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // By default one core stays idle: of two, that is half of them.
    maxWorkers: "100%",
    // A core that two browsers share answers late, not never.
    expect: { poll: { timeout: 15_000 } },
  },
});
