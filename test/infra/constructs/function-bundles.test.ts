import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildFunctions, makeReadable } from "../../../infra/constructs/function-bundles.ts";
import { loadDocumentation } from "../../../shared/vendors/registry/load-documentation.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";

/**
 * What a cold start has to read; measured, a megabyte costs it about 100 ms. Receipts, subjects of calls, shares and circuits of
 * pairs are 50 KB of it; unified resources, guards of intents, looks at uncertain jobs and catch-ups together 95 KB.
 */
const maxProxyBytes = 690_000;

describe("the proxy's bundle", () => {
  const outdir = mkdtempSync(join(tmpdir(), "rx-gateway-bundle-test-"));
  let bundle = "";
  beforeAll(() => {
    buildFunctions(["proxy"], outdir);
    bundle = readFileSync(join(outdir, "proxy", "index.mjs"), "utf8");
  });
  afterAll(() => rmSync(outdir, { recursive: true }));

  test("stays under 690,000 bytes", () => {
    expect(Buffer.byteLength(bundle)).toBeLessThan(maxProxyBytes);
  });

  test.each(
    vendors.map(({ id }) => id),
  )("has the operations of %s and no text that only documents need", async (id) => {
    const { documentation } = await loadDocumentation(id);
    const descriptions = Object.values(documentation.operations).map(({ description }) => description);
    expect(descriptions.filter((text) => bundle.includes(text))).toEqual([]);
    expect(bundle.includes(documentation.source)).toBe(false);
    expect(Object.keys(documentation.operations).filter((operation) => !bundle.includes(operation))).toEqual([]);
  });

  test("has the header by which Lambda counts the rounds of a loop through SQS", () => {
    expect(bundle).toContain("X-Amzn-Trace-Id");
    expect(bundle).toContain("_X_AMZN_TRACE_ID");
  });

  test("reads credentials only from the environment", () => {
    expect(bundle.includes("functions take no other credentials")).toBe(true);
    expect(bundle.includes("Could not load credentials from any providers")).toBe(false);
  });
});

test("the files of a bundle can be read by everyone, whatever the umask was", () => {
  const folder = mkdtempSync(join(tmpdir(), "rx-gateway-modes-"));
  mkdirSync(join(folder, "intake"), { mode: 0o700 });
  writeFileSync(join(folder, "intake", "index.mjs"), "", { mode: 0o600 });
  makeReadable(folder);
  const modeOf = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8);
  expect(["", "intake", "intake/index.mjs"].map(modeOf)).toEqual(["755", "755", "644"]);
  rmSync(folder, { recursive: true });
});
