import { expect, test } from "vitest";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { memoryPartnerReader } from "../../../support/fakes/memory-stores.ts";
import { memoryPartnerApi } from "../../../support/partner-api/memory-partner-api.ts";

const { call } = memoryPartnerApi({
  partners: memoryPartnerReader(aPartner({ grants: ["syncvet:*", "md-integrations:*", "inside-rx:events"] })),
});
const fields = { vendor: "syncvet", size: 1, contentType: "text/plain" };

const create = (changed: object) => call({ method: "POST", target: "/v1/uploads", body: { ...fields, ...changed } });

test.each([
  ["syncvet", 31_457_280],
  ["md-integrations", 104_857_600],
])("an upload for %s has at most %i bytes", async (vendor, size) => {
  expect(await create({ vendor, size })).toMatchObject({ status: 201 });
  expect(await create({ vendor, size: size + 1 })).toMatchObject({
    status: 413,
    body: { type: "urn:rx-gateway:problem:body-too-large" },
  });
});

test("an upload needs a grant for calls of its vendor, not only for its events", async () => {
  expect((await create({ vendor: "inside-rx" })).status).toBe(403);
});

test.each([
  "text/plain",
  "application/vnd.api+json",
  "text/plain; charset=utf-8",
  "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
  'multipart/form-data; boundary="a b, c"',
])("an upload can have the type %s", async (contentType) => {
  expect((await create({ contentType })).status).toBe(201);
});

test.each([
  [{ vendor: "nobody" }, "/vendor"],
  [{ vendor: undefined }, "/vendor"],
  [{ contentType: "text/plain\n; charset=utf-8" }, "/contentType"],
  [{ contentType: "text/plain;\u2003charset=utf-8" }, "/contentType"],
  [{ size: 0 }, "/size"],
  [{ size: 1.5 }, "/size"],
  [{ size: "1" }, "/size"],
  [{ size: Number.NaN }, "/size"],
  [{ contentType: undefined }, "/contentType"],
  [{ contentType: "text" }, "/contentType"],
  [{ contentType: "text/plain\r\nx-evil: 1" }, "/contentType"],
  [{ contentType: "text/plain; a=b; c" }, "/contentType"],
  [{ contentType: `text/${"x".repeat(255)}` }, "/contentType"],
  [{ sha256: "abc" }, "/sha256"],
  [{ sha256: null }, "/sha256"],
  [{ name: "x.pdf" }, "/name"],
  [{ sha256: "A".repeat(64) }, "/sha256"],
])("a refusal of %j names %s", async (changed, pointer) => {
  expect(await create(changed)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
});

test("a partner has at most its share of uploads for a vendor that no call has used", async () => {
  const api = memoryPartnerApi({
    partners: memoryPartnerReader(
      aPartner({ grants: ["syncvet:*", "md-integrations:*"] }),
      aPartner({ id: "prt_2", grants: ["syncvet:*"] }),
    ),
    maxUploads: 2,
  });
  const another = (vendor = "syncvet", partnerId = "prt_1") =>
    api.call({ method: "POST", target: "/v1/uploads", body: { ...fields, vendor }, partnerId });
  expect([(await another()).status, (await another()).status]).toEqual([201, 201]);
  expect(await another()).toMatchObject({
    status: 429,
    headers: { "RateLimit-Policy": '"syncvet-uploads";q=2', RateLimit: '"syncvet-uploads";r=0', "Retry-After": "60" },
    body: { type: "urn:rx-gateway:problem:too-many-uploads", retryable: true },
  });
  expect([(await another("md-integrations")).status, (await another("syncvet", "prt_2")).status]).toEqual([201, 201]);
});
