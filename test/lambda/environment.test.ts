import { describe, expect, test } from "vitest";
import { readCallPermits, readCallsPerSecond, readIntentSettings } from "../../shared/lambda/environment.ts";

describe("a limit in the environment", () => {
  test("is absent where the variable is not set", () => {
    expect([readCallPermits({}), readCallsPerSecond({})]).toEqual([undefined, undefined]);
  });

  test("is read as a number: whole permits, any rate above 0", () => {
    expect(readCallPermits({ CALL_PERMITS: "50" })).toBe(50);
    expect(readCallsPerSecond({ CALLS_PER_SECOND: "0.5" })).toBe(0.5);
  });

  test.each(["0", "-1", "1.5", "many", "", "Infinity"])("of permits is refused where it is %j", (text) => {
    expect(() => readCallPermits({ CALL_PERMITS: text })).toThrow("CALL_PERMITS must be a whole number above 0.");
  });

  test.each(["0", "-1", "many", "", "Infinity"])("of calls a second is refused where it is %j", (text) => {
    expect(() => readCallsPerSecond({ CALLS_PER_SECOND: text })).toThrow("CALLS_PER_SECOND must be a number above 0.");
  });
});

describe("the settings of guards in the environment", () => {
  test.each([
    [{}, { mode: "warn", scope: "partner" }],
    [{ SAME_INTENT: "refuse" }, { mode: "refuse", scope: "partner" }],
    [{ SAME_INTENT: "off partner" }, { mode: "off", scope: "partner" }],
    [{ SAME_INTENT: "warn connection" }, { mode: "warn", scope: "connection" }],
  ])("of %j are %j", (environment, settings) => {
    expect(readIntentSettings(environment)).toEqual(settings);
  });

  test.each(["", "on", "warn all", "warn partner connection"])("are refused where they are %j", (text) => {
    expect(() => readIntentSettings({ SAME_INTENT: text })).toThrow("SAME_INTENT must be");
  });
});
