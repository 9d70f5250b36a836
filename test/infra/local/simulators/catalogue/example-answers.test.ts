import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { examplesFolder } from "../../../../../shared/vendors/example-files.ts";
import { operations as insideRx } from "../../../../../shared/vendors/inside-rx/operations.ts";
import { operations as mdIntegrations } from "../../../../../shared/vendors/md-integrations/operations.ts";
import { publishedOperations as mdIntegrationsPublished } from "../../../../../shared/vendors/md-integrations/published-operations.ts";
import { operations as mwiFormulary } from "../../../../../shared/vendors/mwi-formulary/operations.ts";
import { operations as siCompounding } from "../../../../../shared/vendors/si-compounding/operations.ts";

const filesOf = (vendor: string) => globSync("*.{json,txt}", { cwd: fileURLToPath(examplesFolder(vendor)) });
const stem = (file: string) => file.slice(0, file.indexOf("."));

describe("a vendor's examples", () => {
  it.each([
    ["md-integrations", [...mdIntegrations, ...mdIntegrationsPublished]],
    ["mwi-formulary", mwiFormulary],
    ["si-compounding", siCompounding],
  ] as const)("a vendor's examples of %s belong to an operation each, and are documented or plausible, not both", (vendor, operations) => {
    const files = filesOf(vendor);
    const ids: readonly string[] = operations.map((one) => one.id);
    expect(files.filter((file) => !ids.includes(stem(file)))).toEqual([]);
    const documented = files.filter((file) => file === `${stem(file)}.json`).map(stem);
    expect(documented.filter((id) => files.includes(`${id}.plausible.json`))).toEqual([]);
  });

  it("a vendor's examples contain an answer for every documented read", () => {
    for (const [vendor, operations] of [
      ["md-integrations", mdIntegrations],
      ["mwi-formulary", mwiFormulary],
      ["inside-rx", insideRx.filter((one) => one.evidence === "documented")],
    ] as const) {
      const answered = filesOf(vendor)
        .filter((file) => /^\w+(\.plausible)?\.json$/.test(file))
        .map(stem);
      const wanted = operations.filter((one) => one.safe || vendor === "mwi-formulary").map((one) => one.id);
      expect(wanted.filter((id) => !answered.includes(id))).toEqual([]);
    }
  });

  it("SiCompounding's examples keep carriage returns and ids beyond 2^53", () => {
    const text = readFileSync(new URL("getPrescription.json", examplesFolder("si-compounding")), "utf8");
    expect(text).toContain('            "patient_id": 63841550598335501,\r\n');
    expect(text).toContain('"prescription_id": 63841558324288628,\r\n');
  });
});
