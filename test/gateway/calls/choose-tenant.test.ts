import { expect, test } from "vitest";
import { tenantHeaders } from "../../../shared/gateway/calls/choose-tenant.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";
import type { Connection } from "../../../shared/vendors/types.ts";
import { aPepper } from "../../builders/a-pepper.ts";

const first = "3D0C9A52-7c1e-4b7a-9f57-1f6b1c0a0001";
const second = "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0002";
const connection = (tenants: readonly string[] | undefined): Connection => ({
  vendor: "mwi-formulary",
  name: "default",
  credentials: {
    kind: "client",
    clientId: "id",
    clientSecret: "secret",
    pepper: aPepper,
    environment: "live",
    ...(tenants === undefined ? {} : { tenants }),
  },
});
const choose = (named: readonly string[] | undefined, tenants: readonly string[] | undefined = [first, second]) =>
  tenantHeaders(mwiFormulary, connection(tenants), named === undefined ? {} : { "tenant-id": named });

test("the connection's first tenant is used unless the partner names one", () => {
  expect(choose(undefined)).toEqual({ "tenant-id": [first] });
});

test("a tenant of the connection is taken in any case, and sent as the connection has it", () => {
  expect(choose([second])).toEqual({ "tenant-id": [second] });
  expect(choose([` ${first.toLowerCase()}`])).toEqual({ "tenant-id": [first] });
});

test.each([
  ["8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0001"],
  [""],
  [`${first},${second}`],
])("any other tenant is refused: %j", (named) => {
  expect(() => choose([named])).toThrow("403 forbidden");
  expect(() => choose([named], [])).toThrow("403 forbidden");
});

test("two tenants at once are refused", () => {
  expect(() => choose([first, second])).toThrow("400 bad-request");
});

test.each([[[]], [undefined]])("a connection without tenants cannot be used: %j", (tenants) => {
  expect(() => tenantHeaders(mwiFormulary, connection(tenants), {})).toThrow("503 connection-misconfigured");
});

test("a vendor without tenants gets no such header", () => {
  expect(tenantHeaders(insideRx, connection(undefined), { "tenant-id": ["x"] })).toEqual({});
});
