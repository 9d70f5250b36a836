import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildWheel } from "../../../../infra/clients/python/package/build-wheel.ts";
import { publicDocument } from "../../../../infra/public-pages/public-document.ts";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";
import { readZip } from "../../../support/archives/read-zip.ts";

const client = fileURLToPath(new URL("../../../../infra/clients/python/", import.meta.url));
const documentOf = (...ids: readonly string[]): string => publicDocument(ids);
const whole = documentOf(...vendors.map(({ id }) => id));
const wheel = buildWheel(whole, "1.2.0-rc.1");
const files = new Map(readZip(wheel).map(({ path, content }) => [path, content]));
const textOf = (path: string): string => files.get(path)?.toString("utf8") ?? "";
const info = "rx_gateway-1.2.0rc1.dist-info";

describe("the wheel", () => {
  test("has every source of the package, byte for byte, and nothing else of it", () => {
    const sources = globSync("rx_gateway/**/{*.py,py.typed}", { cwd: client }).toSorted();
    expect(sources.length).toBeGreaterThan(300);
    expect([...files.keys()].filter((path) => path.startsWith("rx_gateway/"))).toEqual(sources);
    for (const path of sources) expect(files.get(path)?.equals(readFileSync(`${client}${path}`))).toBe(true);
  });

  test("has a record of each file with its digest and its size", () => {
    const lines = [...files]
      .filter(([path]) => path !== `${info}/RECORD`)
      .map(([path, content]) => {
        const digest = createHash("sha256").update(content).digest("base64url");
        return `${path},sha256=${digest},${content.length}`;
      });
    expect(textOf(`${info}/RECORD`)).toBe([...lines, `${info}/RECORD,,`, ""].join("\n"));
  });

  test("names itself, its version, its licence and what it needs", () => {
    const [head = "", ...rest] = textOf(`${info}/METADATA`).split("\n\n");
    expect(head.split("\n")).toEqual([
      "Metadata-Version: 2.4",
      "Name: rx-gateway",
      "Version: 1.2.0rc1",
      "Summary: A typed client of Rx Gateway.",
      "License-Expression: Apache-2.0",
      "License-File: LICENSE",
      "Requires-Python: >=3.11",
      "Requires-Dist: anyio >=4,<5",
      "Requires-Dist: attrs >=23.1",
      "Requires-Dist: httpx >=0.28,<1",
      "Description-Content-Type: text/markdown",
    ]);
    expect(rest.join("\n\n")).toBe(readFileSync(`${client}README.md`, "utf8"));
    expect(textOf(`${info}/WHEEL`)).toContain("Tag: py3-none-any\n");
    expect(textOf(`${info}/licenses/LICENSE`)).toContain("Apache License");
  });

  test("has the same bytes each time", () => {
    expect(Buffer.from(buildWheel(whole, "1.2.0-rc.1")).equals(wheel)).toBe(true);
  });

  test("has only the operations of the vendors that its stage has", () => {
    const paths = readZip(buildWheel(documentOf("syncvet"), "1.2.0")).map(({ path }) => path);
    const packages = new Set(paths.flatMap((path) => /^rx_gateway\/api\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect(packages).toContain("syncvet");
    expect(packages).toContain("events_and_deliveries");
    expect(packages).not.toContain("si_compounding");
    expect(paths).toContain("rx_gateway/gateway.py");
  });

  test("says of the operations of its stage which do work, where their method does not", () => {
    const tableOf = (...ids: readonly string[]): string =>
      readZip(buildWheel(documentOf(...ids), "1.2.0"))
        .find(({ path }) => path === "rx_gateway/unusual_operations.py")
        ?.content.toString("utf8") ?? "";
    expect(tableOf("inside-rx")).toContain('("GET", "/v1/inside-rx/membership/v1/json", False),');
    expect(tableOf("syncvet")).not.toContain("inside-rx");
  });

  test("is small enough for the answer of a function", () => {
    expect(wheel.length).toBeLessThan(4_000_000);
  });
});
