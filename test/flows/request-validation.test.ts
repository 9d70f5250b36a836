import { beforeEach, describe, expect, test } from "vitest";
import { useGateway } from "../support/stack/use-test-stack.ts";

interface JournalEntry {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const id = "918D012A-E5CE-4391-8D42-8396EF19CE83";

const { stack } = await useGateway();

describe("request validation", () => {
  beforeEach(() => fetch(`${stack.info.simulators}/_control/mwi-formulary/requests`, { method: "DELETE" }));

  async function call(
    path: string,
    options: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
  ) {
    const response = await fetch(`${stack.info.gateway}/v1/${path}`, {
      method: options.method ?? (options.body === undefined ? "GET" : "POST"),
      headers: { authorization: `Bearer ${stack.info.partner.key}`, ...options.headers },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    return { status: response.status, warning: response.headers.get("gateway-warning"), body: await response.text() };
  }
  async function sent(vendor: string): Promise<readonly JournalEntry[]> {
    const response = await fetch(`${stack.info.simulators}/_control/${vendor}/requests`);
    return (await response.json()) as readonly JournalEntry[];
  }

  test("a request that breaks a documented rule gets a pointer to every field, and nothing reaches the vendor", async () => {
    const { status, body } = await call(`mwi-formulary/formulary/v3/formularies/${id}/notes`, {
      body: { note: "", initials: 7, "location-uuid": "here", "note-date": "2019-09-07T15:50:00.00Z", more: true },
    });
    expect(status).toBe(400);
    const problem = JSON.parse(body) as { errors: { pointer: string }[]; outcome: string; instance: string };
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(["/location-uuid", "/note", "/initials"]);
    expect(problem.outcome).toBe("not-sent");
    expect(await sent("mwi-formulary")).toEqual([]);
  });

  test("a tenant that is not the connection's is refused, for queued calls too, and nothing reaches the vendor", async () => {
    const tenant = "8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0001";
    for (const headers of [{ "tenant-id": tenant }, { "tenant-id": tenant, prefer: "respond-async" }]) {
      expect((await call("mwi-formulary/formulary/v3/types", { headers })).status).toBe(403);
    }
    expect(await sent("mwi-formulary")).toEqual([]);
    const headers = { "tenant-id": tenant, "gateway-connection": "clinic-2" };
    expect((await call("mwi-formulary/formulary/v3/types", { headers })).status).toBe(200);
  });

  test("a write goes to the tenant that it names, and nowhere where it names none", async () => {
    const body = { "document-template-uuid": id };
    const path = `mwi-formulary/formulary/v3/formularies/${id}/document-templates`;
    const second = "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0002";
    expect((await call(path, { body, headers: { "tenant-id": second.toUpperCase() } })).status).toBe(201);
    for (const headers of [{}, { prefer: "respond-async" }]) {
      const refused = await call(path, { body, headers });
      expect(refused.status).toBe(400);
      expect(JSON.parse(refused.body)).toMatchObject({ type: "urn:rx-gateway:problem:tenant-required" });
    }
    const tenants = (await sent("mwi-formulary"))
      .filter((entry) => entry.path.endsWith("/document-templates"))
      .map(({ headers }) => headers["tenant-id"]);
    expect(tenants).toEqual([second]);
  });

  test("a read without a tenant goes to the connection's default, and nowhere where it names none", async () => {
    expect((await call("mwi-formulary/formulary/v3/types")).status).toBe(200);
    const clinic = await call("mwi-formulary/formulary/v3/types", { headers: { "gateway-connection": "clinic-2" } });
    expect(clinic.status).toBe(400);
    const reads = (await sent("mwi-formulary")).filter((entry) => entry.path.endsWith("/types"));
    const [first] = stack.info.tenants["mwi-formulary/default"] ?? [];
    expect(reads.map(({ headers }) => headers["tenant-id"])).toEqual([first]);
  });

  test("where a document contradicts itself the call passes, with a warning", async () => {
    const { status, warning } = await call(`md-integrations/web/internal-support-staffs/${id}`, {
      method: "PATCH",
      body: { first_name: "A" },
    });
    expect({ status, warning }).toEqual({
      status: 200,
      warning: 'other-audience, doubtful-field; pointer="/password_confirmation"',
    });
  });

  test("a patient, whom only the vendor's own collection has, is created and found again, without a warning", async () => {
    const made = await call("md-integrations/v1/partner/patients", { body: { first_name: "A" } });
    expect(made).toMatchObject({ status: 200, warning: null });
    const { patient_id: patient } = JSON.parse(made.body) as { patient_id: string };
    const found = await call(`md-integrations/v1/partner/patients/${patient}`);
    expect(found.status).toBe(200);
    expect(JSON.parse(found.body)).toMatchObject({ patient_id: patient, first_name: "A" });
  });

  test("the login that no catalogue lists is refused like those that do", async () => {
    const { status, body } = await call("mwi-formulary/oauth/token", { body: {} });
    expect(status).toBe(403);
    expect(body).toContain("The gateway logs in");
  });
});
