import { describe, expect, it } from "vitest";
import { packageIn } from "../../../infra/supply-chain/check-lock.ts";
import { readAudit } from "../../../infra/supply-chain/read-audit.ts";
import { markDeployed, packageFolders, type Sbom } from "../../../infra/supply-chain/sbom.ts";

const component = (name: string) => ({ "bom-ref": `${name}@1.0.0`, name, version: "1.0.0", scope: "required" });

const sbom: Sbom = {
  metadata: { component: { name: "folder", "bom-ref": "rx-gateway@0.1.0" } },
  components: ["sdk", "page", "page-part", "tool"].map(component),
  dependencies: [
    { ref: "page@1.0.0", dependsOn: ["page-part@1.0.0"] },
    // A cycle, as npm allows.
    { ref: "page-part@1.0.0", dependsOn: ["page@1.0.0"] },
    { ref: "sdk@1.0.0", dependsOn: ["tool@1.0.0"] },
  ],
};

describe("The bill of materials", () => {
  it("marks what a bundle contains, and a served file with its dependencies, as deployed", () => {
    const marked = markDeployed(sbom, { bundled: ["sdk@1.0.0"], served: ["page@1.0.0"] });
    expect(Object.fromEntries(marked.components.map(({ name, scope }) => [name, scope]))).toEqual({
      sdk: "required",
      page: "required",
      "page-part": "required",
      // A bundle has what is imported of a package's dependencies, and names it.
      tool: "excluded",
    });
    expect(marked.metadata.component.name).toBe("rx-gateway");
  });

  it("is refused when a deployed package is missing in it", () => {
    expect(() => markDeployed(sbom, { bundled: ["other@2.0.0"], served: [] })).toThrow(/lacks other@2\.0\.0/);
  });

  it("reads packages from the sources of a bundle, nested and with a scope", () => {
    const sources = [
      "node_modules/@aws-sdk/core/dist-es/a.js",
      "node_modules/@aws-sdk/core/dist-es/b.js",
      "node_modules/a/node_modules/@s/b/index.js",
      "shared/core/log.ts",
    ];
    const folders = [...packageFolders(sources)];
    expect(folders).toEqual(["node_modules/@aws-sdk/core", "node_modules/a/node_modules/@s/b"]);
    expect(folders.map(packageIn)).toEqual(["@aws-sdk/core", "@s/b"]);
  });
});

describe("An audit of dependencies", () => {
  const report = (severity: string) =>
    JSON.stringify({
      metadata: { vulnerabilities: { [severity]: 1 } },
      vulnerabilities: { sdk: { severity, range: "<2.0.0" } },
    });

  it("separates what is deployed from tools", () => {
    const line = "sdk (<2.0.0): a vulnerability of severity high.";
    expect(readAudit(report("high"), new Set(["sdk"]))).toEqual({ kind: "findings", deployed: [line], tools: [] });
    expect(readAudit(report("high"), new Set())).toEqual({ kind: "findings", deployed: [], tools: [line] });
  });

  it("passes over low and moderate severities", () => {
    expect(readAudit(report("moderate"), new Set(["sdk"]))).toEqual({ kind: "findings", deployed: [], tools: [] });
  });

  it.each([
    "",
    "<html>",
    '{"message":"405 Method Not Allowed","statusCode":405}',
    '{"error":{}}',
    "null",
  ])("is unavailable, and never clean, where the registry answers %j", (output) => {
    expect(readAudit(output, new Set()).kind).toBe("unavailable");
  });
});
