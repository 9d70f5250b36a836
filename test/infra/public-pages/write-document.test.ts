import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicDocument } from "../../../infra/public-pages/public-document.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

describe("the OpenAPI document without the folder of tests", () => {
  const root = mkdtempSync(join(tmpdir(), "rx-gateway-document-"));
  const file = join(root, "openapi.json");
  beforeAll(() => {
    for (const path of ["shared", "infra/public-pages", "package.json"]) {
      cpSync(join(repository, path), join(root, path), { recursive: true });
    }
    symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const write = () =>
    spawnSync(process.execPath, ["infra/public-pages/write-document.ts", file], { cwd: root, encoding: "utf8" });

  it("is written with every example, byte for byte the same", () => {
    const { status, stderr } = write();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const text = readFileSync(file, "utf8");
    expect(text).toBe(publicDocument(vendors.map(({ id }) => id)));
    expect(text.match(/"examples":\{"(documented|plausible)"/g)?.length).toBeGreaterThanOrEqual(99);
  });

  it("is not written when examples are missing, and the message names their operations and events", () => {
    rmSync(file, { force: true });
    rmSync(join(root, "shared/vendors/md-integrations/examples"), { recursive: true });
    const { status, stderr } = write();
    expect(status).toBe(1);
    expect(stderr).toContain("md-integrations: documented examples are missing");
    expect(stderr).toContain("- operation getStates: no shared/vendors/md-integrations/examples/getStates.json");
    expect(stderr).toContain(
      "- event case_waiting: no shared/vendors/md-integrations/examples/webhooks/case_waiting.json",
    );
    expect(existsSync(file)).toBe(false);
  });
});
