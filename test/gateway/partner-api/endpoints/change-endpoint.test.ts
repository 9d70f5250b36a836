import { describe, expect, it } from "vitest";
import { endpointHarness, endpointUrl as url } from "../../../support/harnesses/endpoint-harness.ts";

describe("PATCH /v1/endpoints/{id}", () => {
  it("changes the given members and no others", async () => {
    const { call, endpoint, secrets } = await endpointHarness();
    const before = await secrets();
    const path = `/v1/endpoints/${endpoint.id}`;

    expect((await call("PATCH", path, { connections: ["clinic-2"] })).body).toEqual({
      ...endpoint,
      connections: ["clinic-2"],
    });
    expect((await call("PATCH", path, { connections: null, eventTypes: ["*"] })).body).toEqual({
      ...endpoint,
      eventTypes: ["*"],
    });
    expect((await call("PATCH", path, {})).body).toEqual({ ...endpoint, eventTypes: ["*"] });
    expect(await secrets()).toEqual(before);
  });

  it("disables an endpoint and enables it again", async () => {
    const { call, endpoint } = await endpointHarness();
    const path = `/v1/endpoints/${endpoint.id}`;

    expect((await call("PATCH", path, { status: "disabled" })).body.status).toBe("disabled");
    expect((await call("PATCH", path, { status: "active" })).body.status).toBe("active");
  });

  it("changes the purpose, and takes it back", async () => {
    const { call, endpoint } = await endpointHarness();
    const path = `/v1/endpoints/${endpoint.id}`;

    expect((await call("PATCH", path, { purpose: "payment" })).body).toEqual({ ...endpoint, purpose: "payment" });
    expect((await call("PATCH", path, { status: "active" })).body.purpose).toBe("payment");
    expect((await call("PATCH", path, { purpose: null })).body.purpose).toBeNull();
  });

  it.each([
    [{ status: "pending" }, "/status"],
    [{ purpose: "research" }, "/purpose"],
    [{ url: "https://localhost/" }, "/url"],
    [{ eventTypes: [] }, "/eventTypes"],
    [{ id: "ep_other" }, "/id"],
    [{ connections: "default" }, "/connections"],
  ])("refuses %j", async (body, pointer) => {
    const { call, endpoint } = await endpointHarness();

    const answer = await call("PATCH", `/v1/endpoints/${endpoint.id}`, body);

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  it("sets headers whose values are in no answer", async () => {
    const { call, endpoint, endpoints } = await endpointHarness();
    const path = `/v1/endpoints/${endpoint.id}`;
    const headers = { Authorization: "Bearer sesame", "X-Tenant": "a b" };

    const answers = [
      await call("PATCH", path, { headers }),
      await call("GET", path),
      await call("GET", "/v1/endpoints"),
      await call("POST", `${path}/rotate-secret`, {}),
      await call("PATCH", path, { url: "https://elsewhere.example/" }),
    ];

    expect(await endpoints.find("prt_1", endpoint.id)).toMatchObject({ headers });
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 400]);
    expect(answers[1]?.body.headerNames).toEqual(["Authorization", "X-Tenant"]);
    expect(answers[4]?.body.errors).toMatchObject([{ pointer: "/headers" }]);
    expect(JSON.stringify(answers)).not.toContain("sesame");
    expect((await call("PATCH", path, { url: `${url}/other` })).status).toBe(200);
    expect((await call("PATCH", path, { url: "https://elsewhere.example/", headers: {} })).body.headerNames).toEqual(
      [],
    );
  });

  it("answers 403 for event types of a vendor without a grant", async () => {
    const { call, endpoint } = await endpointHarness();

    expect((await call("PATCH", `/v1/endpoints/${endpoint.id}`, { eventTypes: ["inside-rx.x"] })).status).toBe(403);
  });

  it("loses no concurrent change", async () => {
    const { call, endpoint } = await endpointHarness();
    const path = `/v1/endpoints/${endpoint.id}`;

    await Promise.all([
      call("PATCH", path, { eventTypes: ["*"] }),
      call("PATCH", path, { connections: ["default"] }),
      call("POST", `${path}/rotate-secret`, { overlapHours: 1 }),
    ]);

    expect((await call("GET", path)).body).toMatchObject({ eventTypes: ["*"], connections: ["default"] });
  });
});

it("an endpoint that its partner pauses is paused by it until it is set to another status", async () => {
  const { call, endpoint, store } = await endpointHarness();
  const path = `/v1/endpoints/${endpoint.id}`;

  expect((await call("PATCH", path, { status: "paused" })).body).toMatchObject({
    status: "paused",
    pausedBy: "partner",
  });
  expect(await store.findHealth(endpoint.id)).toMatchObject({ state: "paused" });
  expect((await call("PATCH", path, { eventTypes: ["*"] })).body).toMatchObject({ pausedBy: "partner" });
  expect((await call("PATCH", path, { status: "active" })).body).toMatchObject({ status: "active", pausedBy: null });
  expect(await store.findHealth(endpoint.id)).toMatchObject({ state: "draining" });
});

it("an endpoint that is paused for its failures says so, and may be paused by its partner as well", async () => {
  const { call, endpoint, endpoints } = await endpointHarness();
  const path = `/v1/endpoints/${endpoint.id}`;
  await endpoints.setPaused("prt_1", endpoint.id, true);

  expect((await call("GET", path)).body).toMatchObject({ status: "paused", pausedBy: "failures" });
  expect((await call("PATCH", path, { status: "paused" })).body).toMatchObject({ pausedBy: "partner" });
});

it("a paused endpoint that its partner sets to active is drained at once", async () => {
  const { call, endpoint, endpoints, store, clock } = await endpointHarness();
  await endpoints.setPaused("prt_1", endpoint.id, true);
  await store.pause({ partnerId: "prt_1", endpointId: endpoint.id }, clock.now());
  expect((await call("GET", `/v1/endpoints/${endpoint.id}`)).body).toMatchObject({ status: "paused" });

  const { body } = await call("PATCH", `/v1/endpoints/${endpoint.id}`, { status: "active" });

  expect(body).toMatchObject({ status: "active" });
  expect(await store.findHealth(endpoint.id)).toMatchObject({ state: "draining" });
});
