import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

const require = createRequire(import.meta.url);
const newman = require.resolve("newman/bin/newman.js");

/** The vendor's own collection, as it publishes it. */
const published = readFileSync(new URL("../fixtures/si-compounding/collection.json", import.meta.url), "utf8");

interface Execution {
  readonly item: { readonly name: string };
  readonly requestError?: unknown;
  readonly response?: { readonly code: number; readonly stream: { readonly data: readonly number[] } };
}

/** The collection with the gateway's address in place of the vendor's hosts, and with the partner's key. */
function collectionFor(gateway: string, key: string): string {
  const hosts = /https?:\/\/(api(-dev)?\.sicompounding\.cloud|siapi\.local)/g;
  const collection = JSON.parse(published.replaceAll(hosts, `${gateway}/v1/si-compounding`)) as object;
  return JSON.stringify({ ...collection, auth: { type: "bearer", bearer: { token: key } } });
}

describe("the vendor's Postman collection, sent to the gateway with nothing but a key added", () => {
  const directory = mkdtempSync(join(tmpdir(), "rx-gateway-newman-"));
  let stack: LocalStack;
  let executions: readonly Execution[] = [];

  beforeAll(async () => {
    stack = await startTestStack();
    const [collection, report] = [join(directory, "collection.json"), join(directory, "report.json")];
    writeFileSync(collection, collectionFor(stack.info.gateway, stack.info.partner.key));
    const options = ["--reporters", "json", "--reporter-json-export", report, "--timeout-request", "25000"];
    await promisify(execFile)(process.execPath, [newman, "run", collection, ...options]);
    const { run } = JSON.parse(readFileSync(report, "utf8")) as { run: { executions: readonly Execution[] } };
    executions = run.executions;
  });
  afterAll(async () => {
    await stack?.stop();
    rmSync(directory, { recursive: true });
  });

  const answerTo = (name: string) => {
    const { response } = executions.find(({ item }) => item.name === name) ?? {};
    return { status: response?.code, body: JSON.parse(Buffer.from(response?.stream.data ?? []).toString() || "null") };
  };

  test("is answered 200 throughout, but for the login", () => {
    const statuses = executions.map(({ item, response }) => [item.name, response?.code]);
    expect(statuses).toEqual([
      ["getToken", 403],
      ["getHealtStatus", 200],
      ["getPatient", 200],
      ["getPrescription", 200],
      ["createRefillRequest", 200],
    ]);
  });

  test("gets the reason that the gateway logs in itself", () => {
    expect(answerTo("getToken").body).toMatchObject({
      type: "urn:rx-gateway:problem:forbidden",
      detail: expect.stringContaining("The gateway logs in"),
    });
  });

  test("does the work, as the vendor confirms", () => {
    for (const name of ["getPatient", "getPrescription", "createRefillRequest"]) {
      expect(answerTo(name).body).toMatchObject({ error: 0 });
    }
  });
});
