import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";

/**
 * A partner's engineer with two sources: this guide and the gateway's `/openapi.json`. The guide's shell blocks run one
 * after the other, and what they made is then read by the document.
 */
const guide = readFileSync(new URL("../../docs/vendors/md-integrations.md", import.meta.url), "utf8");
const blocksOf = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);

interface OperationObject {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >;
  readonly "x-gateway-grant"?: string;
}

interface Delivered {
  readonly id: string;
  readonly type: string;
  readonly subject: Readonly<Record<string, string>>;
}

const { stack, clients } = await useTestStack(webhookClients, { timeScale: 100 });
const { gateway, simulators, receiver, partner } = stack.info;

const directory = mkdtempSync(join(tmpdir(), "rx-gateway-guide-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** The variables of the guide's shell after its last block, by name. */
const made: Record<string, string> = {};
let printed = "";

const { paths, components } = (await (await fetch(`${gateway}/openapi.json`)).json()) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: object;
};

/** The operation of the document for a path as it is called. */
function operationOf(method: string, path: string): OperationObject | undefined {
  const found = Object.entries(paths)
    .filter(([template]) => new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`).test(path))
    .toSorted(([a], [b]) => a.split("{").length - b.split("{").length);
  return found.map(([, item]) => item[method.toLowerCase()]).find((operation) => operation !== undefined);
}

/** What the document's schema has against an answer. */
function faultsOf(method: string, path: string, answer: unknown): unknown {
  const operation = operationOf(method, path);
  const success = Object.entries(operation?.responses ?? {}).find(([status]) => status.startsWith("2"))?.[1];
  const schema = success?.content?.["application/json"]?.schema;
  if (schema === undefined) return `no schema of ${method} ${path}`;
  const validator = new Ajv2020.default({ strict: false, allErrors: true });
  addFormats.default(validator);
  const validate = validator.compile({ ...schema, components });
  return validate(answer) ? undefined : validate.errors;
}

async function read(path: string): Promise<unknown> {
  const { status, body } = await clients.call("GET", path);
  expect([path, status]).toEqual([path, 200]);
  return body;
}

beforeAll(async () => {
  const variables = ["PATIENT", "FILE", "CASE", "MESSAGE", "ENDPOINT_SECRET"];
  const script = [
    "set -euo pipefail",
    ...blocksOf("sh"),
    ...variables.map((name) => `echo "made ${name} $${name}"`),
  ].join("\n");
  const env = {
    PATH: `${join(process.execPath, "..")}:${process.env["PATH"]}`,
    RX_GATEWAY: gateway,
    RX_GATEWAY_KEY: partner.key,
    SIMULATORS: simulators,
    ENDPOINT_URL: `${receiver}/guide`,
  };
  const { stdout } = await promisify(execFile)("bash", ["-c", script], { env, cwd: directory });
  printed = stdout;
  for (const [, name = "", value = ""] of stdout.matchAll(/^made (\w+) (.*)$/gm)) made[name] = value;
  await clients.quiet();
}, 120_000);

describe("the guide of MD Integrations", () => {
  test("has shell blocks that play a case from the questionnaire to the shipped order", () => {
    for (const name of ["PATIENT", "FILE", "CASE", "MESSAGE"])
      expect([name, made[name]]).toEqual([name, expect.stringMatching(/^[\w-]{6,}$/)]);
    expect(printed).toContain("\n101010\nshipped\n");
    expect(printed).toContain("\n404\n");
    expect(printed).not.toContain("undefined");
  });

  test("makes what the document's schemas describe", async () => {
    const { PATIENT: patient, CASE: one, FILE: file, MESSAGE: message } = made;
    for (const path of [
      `/v1/md-integrations/v1/partner/patients/${patient}`,
      `/v1/md-integrations/v1/partner/cases/${one}`,
      `/v1/md-integrations/v1/partner/files/${file}`,
      `/v1/md-integrations/v1/partner/patients/${patient}/messages/${message}`,
      `/v1/cases/${one}`,
    ]) {
      const answer = await read(path);
      expect([path, faultsOf("GET", path, answer)]).toEqual([path, undefined]);
    }
  });

  test("ends with a completed case whose timeline has what the vendor has sent", async () => {
    const { status, timeline } = (await read(`/v1/cases/${made["CASE"]}`)) as {
      readonly status: string;
      readonly timeline: readonly { readonly type: string }[];
    };
    expect(status).toBe("completed");
    expect(timeline.map(({ type }) => type)).toEqual(
      expect.arrayContaining(
        [
          "case_assigned_to_clinician",
          "case_approved",
          "order_status_changed",
          "offering_submitted",
          "case_completed",
        ].map((name) => `md-integrations.${name}`),
      ),
    );
  });

  test("verifies deliveries with its own code, and gives each event one body for its case", async () => {
    const [code = ""] = blocksOf("js");
    const file = join(directory, "verify.mjs");
    writeFileSync(file, code);
    const { isGenuine } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      isGenuine: (headers: object, body: string, secret: string) => boolean;
    };
    const received = await clients.received("guide");
    const secret = made["ENDPOINT_SECRET"] ?? "";

    expect(received.length).toBeGreaterThanOrEqual(4);
    for (const { headers, body } of received) {
      expect(isGenuine(headers, body, secret)).toBe(true);
      expect(isGenuine(headers, `${body} `, secret)).toBe(false);
    }
    const events = received.map(({ body }) => JSON.parse(body) as Delivered);
    const approved = events.find(({ type }) => type === "md-integrations.case_approved");
    expect(approved?.subject).toEqual({ case_id: made["CASE"] });
  });

  test("names operations that the document has", () => {
    const named = [...guide.matchAll(/`(GET|POST|PATCH|PUT|DELETE) (\S+)`/g)].map(
      ([, method = "", path = ""]) => [method, path] as const,
    );
    expect(named.length).toBeGreaterThan(15);
    for (const [method, path] of named) {
      const whole = path.startsWith("/v1/") && !path.startsWith("/v1/partner") ? [path] : wholePathsOf(path);
      const found = whole.map((one) => operationOf(method, one));
      expect([method, path, found.some((one) => one !== undefined)]).toEqual([method, path, true]);
    }
  });

  test("names every event that has a source, each with the ids of its subject", async () => {
    const { data } = (await read("/v1/event-types?limit=200")) as {
      readonly data: readonly { readonly name: string; readonly evidence: string; readonly example: Delivered }[];
    };
    const known = data.filter(
      ({ name, evidence }) => name.startsWith("md-integrations.") && evidence !== "unconfirmed",
    );
    expect(known).toHaveLength(37);
    const section = guide.slice(guide.indexOf("\n## Events"), guide.indexOf("\n## Pages"));
    const rows = section.split("\n").filter((line) => line.startsWith("| `"));
    for (const { name, example } of known) {
      const [events = "", subject = ""] =
        rows.map((row) => row.split("|").slice(1)).find(([cell = ""]) => cell.includes(`\`${name.slice(16)}\``)) ?? [];
      expect([name, events]).toEqual([name, expect.stringContaining("`")]);
      const ids = name.endsWith("prescription_submitted") ? [] : Object.keys(example.subject);
      expect([name, ids.filter((id) => !subject.includes(`\`${id}\``))]).toEqual([name, []]);
    }
  });
});

/** A path of the guide, which may begin with an ellipsis, at the vendor. */
function wholePathsOf(path: string): readonly string[] {
  const below = path.replace(/^…/, "");
  return [`/v1/md-integrations${below}`, `/v1/md-integrations/v1/partner${below}`];
}
