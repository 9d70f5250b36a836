import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { simulatedVendors } from "../support/local/simulated-vendors.ts";
import { hasCommand } from "../support/samples/has-command.ts";
import { runSamples, type SampleLanguage } from "../support/samples/run-samples.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

interface Described {
  readonly operationId: string;
  readonly "x-gateway-safe"?: boolean;
  readonly "x-gateway-internal"?: boolean;
  readonly "x-codeSamples"?: readonly { readonly label: SampleLanguage; readonly source: string }[];
}

interface Operation extends Described {
  readonly method: string;
  readonly path: string;
}

const languages: readonly (readonly [language: SampleLanguage, command: string])[] = [
  ["curl", "curl"],
  ["TypeScript", "node"],
  ["Python", "python3"],
];

/** Deletions come last, and parts before wholes: a deleted object is not found again. */
function byTurn(a: Operation, b: Operation): number {
  const turn = ({ method }: Operation): number => ["get", "put", "patch", "post", "delete"].indexOf(method);
  const depth = ({ path }: Operation): number => path.split("/").length;
  return turn(a) - turn(b) || depth(b) - depth(a);
}

/** Whether the path is one of a vendor without a simulator. */
function isUnsimulated(path: string): boolean {
  const unsimulated = vendors.filter((vendor) => !simulatedVendors.includes(vendor));
  return unsimulated.some(({ id }) => path.startsWith(`/v1/${id}/`));
}

async function operationsOf(gateway: string): Promise<readonly Operation[]> {
  const { paths } = (await (await fetch(`${gateway}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Described>>;
  };
  return Object.entries(paths)
    .flatMap(([path, item]) => Object.entries(item).map(([method, described]) => ({ ...described, method, path })))
    .toSorted(byTurn);
}

const sampleOf = (operation: Operation, language: SampleLanguage): string =>
  operation["x-codeSamples"]?.find(({ label }) => label === language)?.source ?? "";

/** A folder with every file that a sample sends. */
function folderWithFiles(operations: readonly Operation[]): string {
  const folder = mkdtempSync(join(tmpdir(), "rx-gateway-samples-"));
  for (const operation of operations)
    for (const [, name = ""] of sampleOf(operation, "curl").matchAll(/=@([\w.-]+)'/g))
      writeFileSync(join(folder, name), "bytes of a file");
  return folder;
}

/**
 * The sample with the key that curl has sent before it. What curl has deleted is not found again: the gateway replays its
 * answer, and only to the same request. The bytes of a form differ each time, so one keeps its own key.
 */
function withKeyOfCurl(source: string, operation: Operation): string {
  const curl = sampleOf(operation, "curl");
  const [, key] = /'Idempotency-Key: (.+)'/.exec(curl) ?? [];
  if (key === undefined || curl.includes(" -F ")) return source;
  return source.replace(/crypto\.randomUUID\(\)|str\(uuid\.uuid4\(\)\)/, JSON.stringify(key));
}

describe("the code samples", () => {
  let stack: LocalStack;
  let operations: readonly Operation[] = [];
  let folder: string | undefined;
  /** By language, and then by operation. */
  const printed = new Map<SampleLanguage, Map<string, string>>();
  const runnable = languages.filter(([, command]) => hasCommand(command)).map(([language]) => language);

  /** Whether the sample can be pasted as it is: it needs no id of an existing job, endpoint or event, and no time. */
  const isPasted = (operation: Operation): boolean =>
    !sampleOf(operation, "curl").includes("…") && !isUnsimulated(operation.path);

  beforeAll(async () => {
    stack = await startTestStack();
    const { gateway, partner } = stack.info;
    operations = await operationsOf(gateway);
    folder = folderWithFiles(operations);
    const where = { env: { RX_GATEWAY: gateway, RX_GATEWAY_KEY: partner.key }, folder };
    const pasted = operations.filter(isPasted);
    // All languages read before one of them deletes.
    for (const some of [
      pasted.filter(({ method }) => method === "get"),
      pasted.filter(({ method }) => method !== "get"),
    ])
      for (const language of runnable) {
        const samples = some.map((operation) => ({
          id: operation.operationId,
          source: withKeyOfCurl(sampleOf(operation, language), operation),
        }));
        const statuses = await runSamples(language, samples, where);
        printed.set(language, new Map([...(printed.get(language) ?? []), ...statuses]));
      }
  }, 180_000);
  afterAll(async () => {
    if (folder !== undefined) rmSync(folder, { recursive: true });
    await stack?.stop();
  });

  test("are there in each language for every operation, and every write of a vendor has a key", () => {
    expect(operations.length).toBeGreaterThan(300);
    for (const operation of operations) {
      const { operationId, "x-codeSamples": samples = [], "x-gateway-safe": isSafe } = operation;
      expect([operationId, samples.map(({ label }) => label)]).toEqual([operationId, languages.map(([name]) => name)]);
      const keyed = samples.filter(({ source }) => source.includes("Idempotency-Key")).length;
      if (isSafe !== undefined) expect([operationId, keyed]).toEqual([operationId, isSafe ? 0 : samples.length]);
    }
  });

  test.each(runnable)("in %s are answered, each of them", (language) => {
    const statuses = printed.get(language);
    const pasted = operations.filter(isPasted);
    expect(pasted.length).toBeGreaterThan(190);
    expect(statuses?.size).toBe(pasted.length);
    // Only the gateway logs in.
    const unanswered = pasted.filter((operation) => {
      const status = statuses?.get(operation.operationId) ?? "";
      return operation["x-gateway-internal"] ? status !== "403" : !/^2\d\d$/.test(status);
    });
    expect(unanswered.map(({ operationId }) => `${operationId} ${statuses?.get(operationId)}`)).toEqual([]);
  });

  test("send files as the parts of a form", () => {
    const forms = operations.filter((operation) => sampleOf(operation, "curl").includes(" -F "));
    expect(forms.map(({ operationId }) => operationId)).toContain("syncvetAddPatientAttachment");
    for (const operation of forms) {
      expect(sampleOf(operation, "curl")).not.toContain("Content-Type");
      expect(sampleOf(operation, "TypeScript")).toContain("new FormData()");
      expect(sampleOf(operation, "Python")).toContain("multipart/form-data");
    }
  });
});
