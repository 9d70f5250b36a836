import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentedOperations } from "../../infra/local/simulators/catalogue/documented-operations.ts";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import type { OperationDocumentation } from "../../shared/vendors/documentation.ts";
import { examplesFolder } from "../../shared/vendors/example-files.ts";
import { loadDocumentation } from "../../shared/vendors/registry/load-documentation.ts";
import type { Operation } from "../../shared/vendors/types.ts";
import { simulatedVendors } from "../support/local/simulated-vendors.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

/**
 * The number of operations in each vendor's document, counted by hand: the catalogue must have them all. For a vendor that
 * is not listed, the facts of its document that the simulator answers by are counted.
 */
const documented = new Map([
  ["si-compounding", 5],
  ["mwi-formulary", 56],
  ["md-integrations", 67],
  ["inside-rx", 2],
  ["syncvet", 1],
]);

interface JournalEntry {
  readonly connection: string;
  readonly method: string;
  readonly path: string;
}

const exampleOf = (vendor: string, file: string): Buffer | undefined => {
  const url = new URL(file, examplesFolder(vendor));
  return existsSync(url) ? readFileSync(url) : undefined;
};

/** Reads come first and deletions last, since a deleted object is not found again. */
const turn = ({ method }: Operation): number => ["GET", "PUT", "PATCH", "POST", "DELETE"].indexOf(method);

const inDocument = ({ evidence }: Pick<Operation, "evidence">): boolean =>
  evidence === "documented" || evidence === "assumed";

/**
 * Whether an answer holds the document's example. Documents leave elements of lists out of their examples, and a
 * vendor generates new ids: those need only be of the same type.
 */
function holds(answer: unknown, example: unknown, name = ""): boolean {
  if (Array.isArray(example)) {
    return Array.isArray(answer) && example.every((element) => answer.some((one) => holds(one, element)));
  }
  if (typeof example === "object" && example !== null) {
    const members = typeof answer === "object" && answer !== null ? new Map(Object.entries(answer)) : new Map();
    return Object.entries(example).every(([key, value]) => members.has(key) && holds(members.get(key), value, key));
  }
  return answer === example || (/(^|[-_])(id|uuid)$/.test(name) && typeof answer === typeof example);
}

describe("every documented operation, through the gateway", () => {
  let stack: LocalStack;
  const exercised = new Map<string, string[]>();

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(async () => {
    const counts = simulatedVendors.map(({ id }) => `${id} ${exercised.get(id)?.length ?? 0}`);
    console.info(`operations exercised: ${counts.join(", ")}`);
    await stack?.stop();
  });

  async function call(vendor: string, operation: Operation, documentation: OperationDocumentation, connection: string) {
    const { parameters = [] } = documentation;
    const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name) => {
      const example = parameters.find((one) => one.in === "path" && one.name === name)?.example;
      return encodeURIComponent(example ?? "5f1d9a60-0c0e-4b52-9c1e-000000000001");
    });
    const query = parameters.filter((one) => one.in === "query" && one.example !== undefined);
    const search = new URLSearchParams(query.map(({ name, example = "" }): [string, string] => [name, example]));
    const body = exampleOf(vendor, `${operation.id}.request.json`);
    const response = await fetch(`${stack.info.gateway}/v1/${vendor}${path}?${search}`, {
      method: operation.method,
      headers: {
        authorization: `Bearer ${stack.info.partner.key}`,
        "gateway-connection": connection,
        ...tenantOf(vendor, connection),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  function tenantOf(vendor: string, connection: string): Record<string, string> {
    const [tenant] = stack.info.tenants[`${vendor}/${connection}`] ?? [];
    return tenant === undefined ? {} : { "tenant-id": tenant };
  }

  async function journal(vendor: string): Promise<readonly JournalEntry[]> {
    const response = await fetch(`${stack.info.simulators}/_control/${vendor}/requests`);
    return (await response.json()) as readonly JournalEntry[];
  }

  describe.each(simulatedVendors.map((vendor) => [vendor.id, vendor] as const))("of %s", (id, vendor) => {
    const operations = vendor.operations.filter(inDocument).toSorted((a, b) => turn(a) - turn(b));
    const seen = (operation: Operation) => exercised.set(id, [...(exercised.get(id) ?? []), operation.id]);

    test.each(operations.filter(({ internal }) => !internal))("$id answers as documented", async (operation) => {
      const { documentation } = await loadDocumentation(id);
      const described = documentation.operations[operation.id];
      if (described === undefined) throw new Error(`${operation.id} is not described.`);

      const { status, headers, text } = await call(id, operation, described, "default");

      expect({ status, text: status < 300 ? "" : text }).toEqual({ status: expect.any(Number), text: "" });
      expect(headers.get("gateway-outcome")).toBe("answered");
      const example = exampleOf(id, `${operation.id}.json`)?.toString("utf8");
      if (example !== undefined && operation.method === "GET") expect(text).toBe(example);
      if (example !== undefined) expect(holds(JSON.parse(text), JSON.parse(example)), text).toBe(true);
      seen(operation);
    });

    test.each(operations.filter(({ internal }) => internal))("$id is the gateway's own", async (operation) => {
      const { documentation } = await loadDocumentation(id);
      const described = documentation.operations[operation.id];
      if (described === undefined) throw new Error(`${operation.id} is not described.`);
      const before = (await journal(id)).length;

      const { status, text } = await call(id, operation, described, "default");

      expect(status).toBe(403);
      expect(JSON.parse(text).detail).toContain("The gateway logs in");
      expect((await journal(id)).length).toBe(before);
      seen(operation);
    });

    test("are as many as its document has", () => {
      expect(exercised.get(id)?.length).toBe(documented.get(id) ?? documentedOperations(id).filter(inDocument).length);
    });
  });

  test("logs in where each document says, and at the document's own path for the connection that asks for it", async () => {
    const response = await fetch(`${stack.info.gateway}/v1/md-integrations/v1/partner/metadata/states`, {
      headers: { authorization: `Bearer ${stack.info.partner.key}`, "gateway-connection": "clinic-2" },
    });
    await response.arrayBuffer();
    await fetch(`${stack.info.gateway}/v1/syncvet/api/Anything`, {
      headers: { authorization: `Bearer ${stack.info.partner.key}` },
    });
    const logins = async (vendor: string, path: string) =>
      (await journal(vendor)).filter((entry) => entry.method === "POST" && entry.path === path);

    expect(await logins("si-compounding", "/V2/getToken")).toHaveLength(1);
    expect(await logins("mwi-formulary", "/oauth/token")).toHaveLength(1);
    expect(await logins("md-integrations", "/v1/partner/auth/token")).toHaveLength(1);
    expect(await logins("md-integrations", "/v1/hubspot/auth")).toMatchObject([{ connection: "clinic-2" }]);
    expect(await logins("syncvet", "/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token")).toHaveLength(1);
  });
});
