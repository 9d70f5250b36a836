import { describe, expect, test } from "vitest";
import { pythonVersion } from "../../../../infra/clients/python/package/python-version.ts";

describe("a version of npm", () => {
  test.each([
    ["0.1.0", "0.1.0"],
    ["12.0.3", "12.0.3"],
    ["1.2.0-alpha.1", "1.2.0a1"],
    ["1.2.0-beta.12", "1.2.0b12"],
    ["1.2.0-rc.1", "1.2.0rc1"],
  ])("%s is %s in Python", (version, expected) => {
    expect(pythonVersion(version)).toBe(expected);
  });

  test.each(["1.2", "1.2.0-canary.1", "1.2.0-rc", "1.2.0+build", "v1.2.0"])("%s is refused", (version) => {
    expect(() => pythonVersion(version)).toThrow(/Python has no version like/);
  });
});
