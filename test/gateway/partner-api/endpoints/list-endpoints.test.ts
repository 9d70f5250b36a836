import { describe, expect, it } from "vitest";
import { anEndpoint } from "../../../support/builders/an-endpoint.ts";
import {
  endpointHarness,
  endpointTypes as eventTypes,
  endpointUrl as url,
} from "../../../support/harnesses/endpoint-harness.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

describe("GET /v1/endpoints", () => {
  it("lists the partner's own endpoints in the order of creation, page by page", async () => {
    const { call, clock } = webhookApi();
    const ids: string[] = [];
    for (let made = 0; made < 5; made += 1) {
      ids.push((await call("POST", "/v1/endpoints", { url, eventTypes })).body.id);
      clock.advance(1);
    }
    await call("POST", "/v1/endpoints", { url, eventTypes }, "prt_2");

    const first = await call("GET", "/v1/endpoints?limit=3");
    const second = await call("GET", `/v1/endpoints?limit=3&cursor=${first.body.cursor}`);

    expect(first.body.data).toHaveLength(3);
    expect([...first.body.data, ...second.body.data].map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(second.body.cursor).toBeNull();
    expect(JSON.stringify(first.body)).not.toContain("whsec_");
  });

  it("lists them newest first, and those that were created within a time", async () => {
    const { call, clock } = webhookApi();
    const made: { readonly id: string; readonly at: string }[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { body } = await call("POST", "/v1/endpoints", { url, eventTypes });
      made.push({ id: body.id, at: new Date(clock.now()).toISOString() });
      clock.advance(1);
    }
    const list = async (query: string) =>
      (await call("GET", `/v1/endpoints?${query}`)).body.data.map(({ id }: { id: string }) => id);
    const ids = made.map(({ id }) => id);

    expect(await list("order=desc")).toEqual(ids.toReversed());
    expect(await list(`since=${made[1]?.at}&until=${made[2]?.at}`)).toEqual(ids.slice(1, 3));
    expect(await list(`since=${made[1]?.at}&until=${made[2]?.at}&order=desc&limit=1`)).toEqual(ids.slice(2, 3));
    expect(await list(`since=${made[2]?.at}&until=${made[1]?.at}`)).toEqual([]);
  });

  it("shows an endpoint without a purpose, as one of an earlier version, with null", async () => {
    const { call, endpoints } = webhookApi();
    await endpoints.add(anEndpoint());

    expect((await call("GET", "/v1/endpoints")).body.data).toMatchObject([{ id: "ep_1", purpose: null }]);
  });

  it.each([
    "limit=0",
    "limit=-1",
    "limit=x",
    "limit=1.5",
    "cursor=x",
    "cursor=",
    "limit=0&cursor=x",
    "limit=",
    "limit=%201",
    "limit=1e1",
    "limit=0x1",
    "limit=01",
    "limit=%2B1",
    "limit",
    "order=newest",
    "order=",
    "Limit=1",
    "since=yesterday",
    "until=2026-02-30T00:00:00Z",
    "status=active",
    "__proto__=1",
    "constructor=1",
  ])("refuses the query %s", async (query) => {
    const { status, body } = await webhookApi().call("GET", `/v1/endpoints?${query}`);

    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      ...[...new URLSearchParams(query).keys()].map((name) => `query/${name}`),
    ]);
  });
});

describe("another partner's endpoint", () => {
  it.each([
    ["GET", ""],
    ["PATCH", "", {}],
    ["DELETE", ""],
    ["POST", "/rotate-secret", { overlapHours: 1 }],
    ["GET", "/deliveries"],
  ])("answers 404 to %s %s", async (method, path, body?) => {
    const { call, endpoint } = await endpointHarness();

    expect((await call(method, `/v1/endpoints/${endpoint.id}${path}`, body, "prt_2")).status).toBe(404);
    expect((await call("GET", `/v1/endpoints/${endpoint.id}`)).body).toEqual(endpoint);
  });
});

describe("DELETE /v1/endpoints/{id}", () => {
  it("removes the endpoint", async () => {
    const { call, endpoint } = await endpointHarness();
    const path = `/v1/endpoints/${endpoint.id}`;

    expect(await call("DELETE", path)).toMatchObject({ status: 204, body: undefined });
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("DELETE", path)).status).toBe(404);
  });
});
