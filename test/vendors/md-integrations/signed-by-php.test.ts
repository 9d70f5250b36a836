import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyWebhook } from "../../../shared/gateway/webhooks/intake/verify-webhook/verify-webhook.ts";
import { parseWebhookSecret } from "../../../shared/gateway/webhooks/intake/verify-webhook/webhook-secret.ts";
import { readWebhook } from "../../../shared/vendors/md-integrations/webhooks.ts";

interface Signed {
  readonly secret: string;
  readonly webhooks: readonly { readonly name: string; readonly body: string; readonly signature: string }[];
}

const fixtures = new URL("../../fixtures/md-integrations/signed-by-php/", import.meta.url);
const script = fileURLToPath(new URL("sign.php", fixtures));
const fixed = readFileSync(new URL("webhooks.json", fixtures), "utf8");
const now = Date.parse("2026-01-01T00:00:00Z");

function isAccepted(secret: string, body: Uint8Array, signature: string): boolean {
  const parsed = parseWebhookSecret(JSON.stringify({ scheme: "md-integrations", secrets: [secret] }));
  if (parsed === undefined) throw new Error("The secret is not one.");
  return verifyWebhook(parsed, { headers: { signature: [signature] }, body, now }) === undefined;
}

/** The body with one bit of one byte flipped, at each position in turn. */
function* changed(body: Buffer): Generator<Buffer, void> {
  for (let at = 0; at < body.length; at += 1) {
    const other = Buffer.from(body);
    other[at] = (other[at] ?? 0) ^ 1;
    yield other;
  }
}

function checkAll({ secret, webhooks }: Signed): void {
  for (const { name, body, signature } of webhooks) {
    const bytes = Buffer.from(body);
    expect([name, isAccepted(secret, bytes, signature)]).toEqual([name, true]);
    for (const other of changed(bytes)) expect(isAccepted(secret, other, signature)).toBe(false);
  }
}

const { webhooks } = JSON.parse(fixed) as Signed;

describe("a webhook that PHP wrote and signed", () => {
  it.each(
    webhooks.map(({ name }) => name),
  )("verifies byte for byte, and with one byte changed does not: %s", (name) => {
    const signed = JSON.parse(fixed) as Signed;
    checkAll({ ...signed, webhooks: signed.webhooks.filter((webhook) => webhook.name === name) });
  });

  it("is read, with its time and its case", () => {
    for (const { name, body } of webhooks.filter(({ name }) => name !== "a list")) {
      const { type, time, subject } = readWebhook(Buffer.from(body), now);
      expect([name, type, time, subject["case_id"]]).toEqual([
        name,
        "case_waiting",
        1_767_225_600_000,
        "b8e0c2f4-0000-4000-8000-000000000001",
      ]);
    }
  });
});

const php =
  (...args: string[]) =>
  (input?: string) =>
    spawnSync("php", [script, ...args], { input, encoding: "utf8" });
const isThere = spawnSync("php", ["--version"]).status === 0;
if (!isThere)
  console.log("There is no php on this machine: what it writes today is not tried, only what it wrote once.");

describe.skipIf(!isThere)("PHP on this machine", () => {
  it("writes and signs today what it did when the fixtures were made", () => {
    expect(php()().stdout).toBe(fixed);
  });

  it("writes nothing that does not verify", () => {
    const payloads = fc.sample(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue(), { maxKeys: 6 }), {
      numRuns: 200,
      seed: 11,
    });

    const { stdout, stderr } = php("-")(JSON.stringify(payloads));

    expect(stderr).toBe("");
    const signed = JSON.parse(stdout) as Signed;
    expect(signed.webhooks).toHaveLength(payloads.length);
    checkAll(signed);
  });
});
