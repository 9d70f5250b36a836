import { configDefaults, defineConfig } from "vitest/config";
import { integrationTests, lengthyTests, waitingTests } from "./test/integration-tests.ts";

const notUnit = [...integrationTests, ...lengthyTests];

export default defineConfig({
  test: {
    globalSetup: ["test/global-setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // A process runs many files one after the other: to start one for each takes longer than the tests.
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...notUnit],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // What starts something, or takes long, has a process for each file, after the unit tests.
        test: {
          name: "integration",
          include: notUnit,
          exclude: [...configDefaults.exclude, ...waitingTests],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: "waiting", include: [...waitingTests], maxWorkers: 3, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
