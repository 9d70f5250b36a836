import { describe, expect, test } from "vitest";
import { chooseTenant, tenantHeaders, withTenant } from "../../../shared/gateway/calls/choose-tenant.ts";
import { fingerprintOf } from "../../../shared/gateway/jobs/idempotency-key.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";
import type { Connection } from "../../../shared/vendors/types.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";

const first = "3D0C9A52-7c1e-4b7a-9f57-1f6b1c0a0001";
const second = "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0002";
const connection = (tenants: readonly string[] | undefined, defaultTenant?: string): Connection => ({
  vendor: "mwi-formulary",
  name: "default",
  credentials: {
    kind: "client",
    clientId: "id",
    clientSecret: "secret",
    pepper: aPepper,
    environment: "live",
    ...(tenants === undefined ? {} : { tenants }),
    ...(defaultTenant === undefined ? {} : { defaultTenant }),
  },
});
const two = connection([first, second]);
const withDefault = connection([first, second], second);
const headersOf = (named: readonly string[] | undefined) => (named === undefined ? {} : { "tenant-id": named });
const choose = (of: Connection, safe: boolean, named?: readonly string[]) =>
  chooseTenant(mwiFormulary, of, { headers: headersOf(named), safe });

describe("A call without a tenant", () => {
  test.each([
    ["a read, on a connection with one tenant", connection([first]), true, first],
    ["a write, on a connection with one tenant", connection([first]), false, first],
    ["a read, where a default is named", withDefault, true, second],
  ])("A call without a tenant is for the only tenant or the default one: %s", (_what, of, safe, tenant) => {
    expect(choose(of, safe)).toEqual({ "tenant-id": [tenant] });
  });

  test.each([
    ["a write, where a default is named", withDefault, false],
    ["a write, where none is", two, false],
    ["a read, where none is", two, true],
  ])("A call without a tenant is refused on a connection with several: %s", (_what, of, safe) => {
    expect(() => choose(of, safe)).toThrow("400 tenant-required");
  });

  test("A call is refused on a connection without tenants", () => {
    for (const tenants of [[], undefined]) {
      expect(() => choose(connection(tenants), true)).toThrow("503 connection-misconfigured");
    }
  });
});

describe("A call with a tenant", () => {
  test("A call with a tenant in any letter case is sent with the connection's spelling", () => {
    for (const safe of [true, false]) {
      expect(choose(withDefault, safe, [second])).toEqual({ "tenant-id": [second] });
      expect(choose(two, safe, [` ${first.toLowerCase()}`])).toEqual({ "tenant-id": [first] });
    }
  });

  test.each([
    ["8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0001"],
    [""],
    [`${first},${second}`],
  ])("A call with a tenant of another connection is refused: %j", (named) => {
    expect(() => choose(two, true, [named])).toThrow("403 forbidden");
    expect(() => choose(connection([first]), false, [named])).toThrow("403 forbidden");
  });

  test("A call with two tenants is refused", () => {
    expect(() => choose(two, true, [first, second])).toThrow("400 bad-request");
  });
});

describe("A recorded call", () => {
  const send = (of: Connection, named?: readonly string[]) => tenantHeaders(mwiFormulary, of, headersOf(named));

  test("A recorded call is sent to the tenant that was chosen for it", () => {
    expect(send(withDefault, [first])).toEqual({ "tenant-id": [first] });
  });

  test("A recorded call is not sent when its tenant has left the connection", () => {
    expect(() => send(connection([second]), [first])).toThrow("403 forbidden");
  });

  test("A call without a chosen tenant, such as a probe, is sent to the first tenant", () => {
    expect(send(two)).toEqual({ "tenant-id": [first] });
    expect(() => send(connection([]))).toThrow("503 connection-misconfigured");
  });
});

test("A vendor without tenants gets no tenant header", () => {
  expect(tenantHeaders(insideRx, connection(undefined), { "tenant-id": ["x"] })).toEqual({});
  expect(chooseTenant(insideRx, connection(undefined), { headers: { "tenant-id": ["x"] }, safe: false })).toEqual({});
});

test("The chosen tenant is in the call, so that a job's record and its fingerprint have it", async () => {
  const connections = { get: async () => connection([first]) };
  const call = {
    connectionName: "default",
    operation: undefined,
    action: "passthrough",
    safe: false,
    request: { method: "POST", path: "/", query: [], headers: { accept: ["*/*"] }, body: new Uint8Array() },
  };
  const chosen = await withTenant({ vendor: mwiFormulary, connections }, call);
  expect(chosen.request.headers).toEqual({ accept: ["*/*"], "tenant-id": [first] });
  const digest = keyedDigest("key");
  const named = { ...call, request: { ...call.request, headers: { "tenant-id": [first.toLowerCase()] } } };
  expect(fingerprintOf(digest, chosen.request, "tenant-id")).toBe(fingerprintOf(digest, named.request, "tenant-id"));
});

test.each(["Tenant-Id", "tenantId", "TENANT_ID"])("A tenant in the query, as %s, is refused", async (parameter) => {
  const connections = { get: async () => two };
  const request = {
    method: "GET",
    path: "/",
    query: [[parameter, second] as const],
    headers: {},
    body: Buffer.alloc(0),
  };
  const call = { connectionName: "default", operation: undefined, action: "passthrough", safe: true, request };
  await expect(withTenant({ vendor: mwiFormulary, connections }, call)).rejects.toMatchObject({
    members: { status: 400, detail: "Name the tenant in the header Tenant-Id, not in the query. Nothing was sent." },
  });
  await expect(withTenant({ vendor: insideRx, connections }, call)).resolves.toBe(call);
});
