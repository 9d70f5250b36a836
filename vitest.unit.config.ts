import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import { integrationTests, lengthyTests } from "./test/integration-tests.ts";
import all from "./vitest.config.ts";

/**
 * The unit tests: all but those that start something, and those that take long. A process runs many files one after the
 * other (`isolate: false`), which halves the time; `npm test` gives each file a process of its own.
 */
export default mergeConfig(
  all,
  defineConfig({
    test: { exclude: [...configDefaults.exclude, ...integrationTests, ...lengthyTests], isolate: false },
  }),
);
