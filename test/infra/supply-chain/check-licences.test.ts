import { describe, expect, it } from "vitest";
import { checkLicences } from "../../../infra/supply-chain/check-licences.ts";
import type { Component } from "../../../infra/supply-chain/sbom.ts";

const component = (licence: string | undefined, scope: string): Component => ({
  "bom-ref": "p@1.0.0",
  name: "p",
  version: "1.0.0",
  scope,
  licenses: licence === undefined ? [] : [{ license: { id: licence } }],
});

describe("Licences of packages", () => {
  it.each([
    ["MIT", "required", true],
    ["Apache-2.0", "required", true],
    ["(MIT OR GPL-3.0-or-later)", "required", true],
    ["(MIT AND GPL-3.0-or-later)", "required", false],
    ["MPL-2.0", "required", false],
    ["MPL-2.0", "excluded", true],
    ["(MPL-2.0 OR Apache-2.0)", "required", true],
    ["GPL-3.0-only", "excluded", false],
    ["AGPL-3.0-or-later", "excluded", false],
    ["SSPL-1.0", "excluded", false],
    ["BUSL-1.1", "excluded", false],
    ["SEE LICENSE IN EULA.txt", "excluded", false],
    ["UNLICENSED", "excluded", false],
    ["", "excluded", false],
    [undefined, "excluded", false],
  ])("%s of a package that is %s are allowed: %s", (licence, scope, allowed) => {
    expect(checkLicences([component(licence, scope)]).length === 0).toBe(allowed);
  });

  it("All of several licences must be allowed", () => {
    const both: Component = {
      ...component(undefined, "required"),
      licenses: [{ license: { id: "MIT" } }, { license: { id: "GPL-3.0-only" } }],
    };
    expect(checkLicences([both])).toEqual([
      "p@1.0.0 is deployed under (MIT) AND (GPL-3.0-only), which is not allowed.",
    ]);
  });

  it("A package without a licence in its manifest is allowed only at the version whose files were read", () => {
    const decko = { ...component(undefined, "required"), name: "decko", version: "1.2.0" };
    expect(checkLicences([decko])).toEqual([]);
    expect(checkLicences([{ ...decko, version: "1.2.1" }])).toHaveLength(1);
  });
});
