import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { simulatedVendors } from "../support/local/simulated-vendors.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

interface Described {
  readonly operationId: string;
  readonly "x-codeSamples"?: readonly { readonly source: string }[];
}

interface Sample {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly source: string;
}

/** Reads come first, deletions last, and parts before wholes: a deleted object is not found again. */
function byTurn(a: Sample, b: Sample): number {
  const turn = ({ method }: Sample): number => ["get", "put", "patch", "post", "delete"].indexOf(method);
  const depth = ({ path }: Sample): number => path.split("/").length;
  return turn(a) - turn(b) || depth(b) - depth(a);
}

/** Whether the path is one of a vendor without a simulator. */
function isUnsimulated(path: string): boolean {
  const unsimulated = vendors.filter((vendor) => !simulatedVendors.includes(vendor));
  return unsimulated.some(({ id }) => path.startsWith(`/v1/${id}/`));
}

/** Every sample of a simulated operation, except those that need the id of an existing job, endpoint or event, or a time. */
async function samplesOf(gateway: string): Promise<readonly Sample[]> {
  const { paths } = (await (await fetch(`${gateway}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Described>>;
  };
  const samples = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId: id, "x-codeSamples": given = [] }]) =>
      given.map(({ source }) => ({ id, method, path, source })),
    ),
  );
  return samples.filter(({ path, source }) => !source.includes("…") && !isUnsimulated(path)).toSorted(byTurn);
}

/** A directory with every file that a sample sends. */
function directoryWithFiles(samples: readonly Sample[]): string {
  const directory = mkdtempSync(join(tmpdir(), "rx-gateway-samples-"));
  for (const { source } of samples) {
    for (const [, name = ""] of source.matchAll(/=@([\w.-]+)'/g))
      writeFileSync(join(directory, name), "bytes of a file");
  }
  return directory;
}

describe("the lines to paste, in a shell against the local stack", () => {
  let stack: LocalStack;
  let samples: readonly Sample[] = [];
  let directory: string | undefined;
  const statuses = new Map<string, string>();

  beforeAll(async () => {
    stack = await startTestStack();
    const { gateway, partner } = stack.info;
    samples = await samplesOf(gateway);
    const script = samples
      .map(({ id, source }) => `echo "${id} $(${source} -o /dev/null -w '%{http_code}')"`)
      .join("\n");
    const env = { PATH: process.env["PATH"], RX_GATEWAY: gateway, RX_GATEWAY_KEY: partner.key };
    directory = directoryWithFiles(samples);
    const { stdout } = await promisify(execFile)("bash", ["-c", script], { env, cwd: directory });
    for (const [id = "", status = ""] of stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ")))
      statuses.set(id, status);
  }, 120_000);
  afterAll(async () => {
    if (directory !== undefined) rmSync(directory, { recursive: true });
    await stack?.stop();
  });

  test("are answered, each of them", () => {
    expect(samples.length).toBeGreaterThan(190);
    const unanswered = [...statuses].filter(([, status]) => !status.startsWith("2"));
    expect(unanswered).toEqual([]);
    expect(statuses.size).toBe(samples.length);
  });

  test("have the parts of a form for files", () => {
    const forms = samples.filter(({ source }) => source.includes(" -F "));
    expect(forms.map(({ id }) => id)).toContain("syncvetAddPatientAttachment");
    for (const { source } of forms) expect(source).not.toContain("Content-Type");
  });
});
