import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withAssembly } from "../../support/stack/with-assembly.ts";

test("every bundle that sends messages has the SDK's middleware that sends the trace header", async () => {
  const assembly = await withAssembly();
  const bundles = readdirSync(assembly)
    .filter((name) => name.startsWith("asset.") && readdirSync(join(assembly, name)).includes("index.mjs"))
    .map((name) => readFileSync(join(assembly, name, "index.mjs"), "utf8"));
  const senders = bundles.filter((code) => code.includes('"AmazonSQS"'));

  expect(senders.length).toBeGreaterThan(4);
  // Lambda sees a runaway loop by this header alone (docs/on-real-aws.md).
  for (const code of senders) {
    expect(code).toContain('"_X_AMZN_TRACE_ID"');
    expect(code).toContain('"X-Amzn-Trace-Id"');
  }
});
