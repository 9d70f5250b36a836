import { describe, expect, it } from "vitest";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const url = "https://partner.example/hook";
const eventTypes = ["md-integrations.*"];

async function setUp(options: Parameters<typeof webhookApi>[0] = {}) {
  const api = webhookApi(options);
  const { body } = await api.call("POST", "/v1/endpoints", { url, eventTypes });
  const { secret, ...endpoint } = body;
  const secrets = async () => (await api.endpoints.find("prt_1", endpoint.id))?.secrets ?? [];
  return { ...api, endpoint, secret, secrets };
}

describe("POST /v1/endpoints", () => {
  it("makes an endpoint, and shows its secret this once", async () => {
    const { call } = webhookApi();

    const { status, headers, body } = await call("POST", "/v1/endpoints", { url, eventTypes });

    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^ep_[0-9a-f]{24}$/),
      url,
      eventTypes,
      connections: null,
      status: "active",
      headerNames: [],
      secret: expect.stringMatching(/^whsec_/),
    });
    expect(Buffer.from(body.secret.slice(6), "base64").length).toBeGreaterThanOrEqual(24);
    expect(headers).toMatchObject({ Location: `/v1/endpoints/${body.id}` });
    const { secret: _, ...shown } = body;
    expect((await call("GET", `/v1/endpoints/${body.id}`)).body).toEqual(shown);
  });

  it("tells every fault at once", async () => {
    const { call } = webhookApi();

    const { status, body } = await call("POST", "/v1/endpoints", {
      url: "http://partner.example/",
      eventTypes: ["acme.*", "md-integrations.*", 7, "md-integrations", "*.x"],
      connections: ["clinic-3", 1],
      "a/b~c": true,
    });

    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      "/a~1b~0c",
      "/url",
      "/eventTypes/0",
      "/eventTypes/2",
      "/eventTypes/3",
      "/eventTypes/4",
      "/connections/0",
      "/connections/1",
    ]);
  });

  it.each([
    [{}, ["/url", "/eventTypes"]],
    [{ url }, ["/eventTypes"]],
    [{ url, eventTypes: [] }, ["/eventTypes"]],
    [{ url, eventTypes: "md-integrations.*" }, ["/eventTypes"]],
    ...[
      ...["md-integrations.case*", "md-integrations.case.*", "md-integrations.*.case", "md-integrations.", "**", "*."],
      ...["job.suceeded", "endpoint.resumed", "gateway.tset", "jobs.*", "Job.*"],
    ].map((type): [object, string[]] => [{ url, eventTypes: [type] }, ["/eventTypes/0"]]),
    [{ url, eventTypes, headers: "x" }, ["/headers"]],
    [{ url, eventTypes, headers: [] }, ["/headers"]],
    [
      { url, eventTypes, headers: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`x-${n}`, "y"])) },
      ["/headers"],
    ],
    [
      {
        url,
        eventTypes,
        headers: { a: "x".repeat(1_024), b: "x".repeat(1_024), c: "x".repeat(1_024), d: "x".repeat(1_024) },
      },
      ["/headers"],
    ],
    [{ url, eventTypes, headers: { "X-A": "1", "x-a": "2" } }, ["/headers/x-a"]],
    ...[
      ...["webhook-id", "Webhook-Signature", "Content-Type", "content-length", "Host", "Connection", "Cookie", "TE"],
      ...[
        "Transfer-Encoding",
        "proxy-authorization",
        "Upgrade",
        "Expect",
        "Keep-Alive",
        "Trailer",
        "",
        "a b",
        "a:",
        "é",
      ],
    ].map((name): [object, string[]] => [{ url, eventTypes, headers: { [name]: "x" } }, [`/headers/${name}`]]),
    ...["", " x", "x ", "a\r\nb", "a\nb", "\u0000", "é", "x".repeat(1_025), 7, null].map(
      (value): [object, string[]] => [{ url, eventTypes, headers: { "x-a": value } }, ["/headers/x-a"]],
    ),
    [{ url: 7, eventTypes }, ["/url"]],
    [{ url: null, eventTypes }, ["/url"]],
    [{ url: "https://10.0.0.1/", eventTypes }, ["/url"]],
    [{ url: "https://inside.example/", eventTypes }, ["/url"]],
    [{ url: "https://mixed.example/", eventTypes }, ["/url"]],
    [{ url: "http://127.0.0.1:4201/", eventTypes }, ["/url"]],
    [{ url, eventTypes, connections: [] }, ["/connections"]],
    [{ url, eventTypes, status: "disabled" }, ["/status"]],
    [{ url, eventTypes, secret: "whsec_x" }, ["/secret"]],
    ["[]", [""]],
    ["null", [""]],
    ["{", [""]],
    ["", [""]],
  ])("refuses %j, pointing at %j", async (body, pointers) => {
    const { call } = webhookApi();

    const answer = await call("POST", "/v1/endpoints", body);

    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  });

  it.each([
    { url: "https://not-yet.example/", eventTypes },
    { url: "http://127.0.0.1:4200/hook", eventTypes },
    { url, eventTypes: ["*"] },
    {
      url,
      eventTypes: [
        "job.*",
        "endpoint.*",
        "gateway.*",
        "job.succeeded",
        "endpoint.paused",
        "md-integrations.case_waiting",
      ],
    },
    { url, eventTypes: ["md-integrations.an_event_that_nobody_knows_yet"] },
    { url, eventTypes, connections: ["clinic-2", "md-integrations/default"] },
    { url, eventTypes, connections: null },
  ])("takes %j", async (body) => {
    const { call } = webhookApi();

    expect((await call("POST", "/v1/endpoints", body)).status).toBe(201);
  });

  it("is forbidden where a vendor is named whose events the partner holds on no connection", async () => {
    const { call } = webhookApi();

    expect((await call("POST", "/v1/endpoints", { url, eventTypes: ["inside-rx.*"] })).status).toBe(403);
    expect((await call("POST", "/v1/endpoints", { url, eventTypes }, "prt_none")).status).toBe(403);
    expect((await call("POST", "/v1/endpoints", { url, eventTypes: ["*", "job.*"] }, "prt_none")).status).toBe(201);
    expect((await call("POST", "/v1/endpoints", { url, eventTypes }, "prt_2")).status).toBe(201);
  });

  it("is refused beyond 200 endpoints", async () => {
    const { call } = webhookApi();
    for (let made = 0; made < 200; made += 1) await call("POST", "/v1/endpoints", { url, eventTypes });

    expect((await call("POST", "/v1/endpoints", { url, eventTypes })).status).toBe(409);
    expect((await call("POST", "/v1/endpoints", { url, eventTypes }, "prt_2")).status).toBe(201);
  });
});

describe("GET /v1/endpoints", () => {
  it("lists the partner's own in the order of their making, page by page", async () => {
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
    "order=asc",
    "Limit=1",
    "since=2026-01-01T00:00:00Z",
    "__proto__=1",
    "constructor=1",
  ])("refuses %s", async (query) => {
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
  ])("is not there for %s %s", async (method, path, body?) => {
    const { call, endpoint } = await setUp();

    expect((await call(method, `/v1/endpoints/${endpoint.id}${path}`, body, "prt_2")).status).toBe(404);
    expect((await call("GET", `/v1/endpoints/${endpoint.id}`)).body).toEqual(endpoint);
  });
});

describe("PATCH /v1/endpoints/{id}", () => {
  it("changes what is named, and nothing else", async () => {
    const { call, endpoint, secrets } = await setUp();
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

  it("disables an endpoint and takes it up again", async () => {
    const { call, endpoint } = await setUp();
    const path = `/v1/endpoints/${endpoint.id}`;

    expect((await call("PATCH", path, { status: "disabled" })).body.status).toBe("disabled");
    expect((await call("PATCH", path, { status: "active" })).body.status).toBe("active");
  });

  it.each([
    [{ status: "paused" }, "/status"],
    [{ url: "https://localhost/" }, "/url"],
    [{ eventTypes: [] }, "/eventTypes"],
    [{ id: "ep_other" }, "/id"],
    [{ connections: "default" }, "/connections"],
  ])("refuses %j", async (body, pointer) => {
    const { call, endpoint } = await setUp();

    const answer = await call("PATCH", `/v1/endpoints/${endpoint.id}`, body);

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  it("sets headers whose values are never returned", async () => {
    const { call, endpoint, endpoints } = await setUp();
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

  it("asks for the grant of a vendor that is named", async () => {
    const { call, endpoint } = await setUp();

    expect((await call("PATCH", `/v1/endpoints/${endpoint.id}`, { eventTypes: ["inside-rx.x"] })).status).toBe(403);
  });

  it("loses no change that is made at the same time", async () => {
    const { call, endpoint } = await setUp();
    const path = `/v1/endpoints/${endpoint.id}`;

    await Promise.all([
      call("PATCH", path, { eventTypes: ["*"] }),
      call("PATCH", path, { connections: ["default"] }),
      call("POST", `${path}/rotate-secret`, { overlapHours: 1 }),
    ]);

    expect((await call("GET", path)).body).toMatchObject({ eventTypes: ["*"], connections: ["default"] });
  });
});

describe("DELETE /v1/endpoints/{id}", () => {
  it("removes the endpoint", async () => {
    const { call, endpoint } = await setUp();
    const path = `/v1/endpoints/${endpoint.id}`;

    expect(await call("DELETE", path)).toMatchObject({ status: 204, body: undefined });
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("DELETE", path)).status).toBe(404);
  });
});

describe("POST /v1/endpoints/{id}/rotate-secret", () => {
  it("shows a new secret, and lets the old one sign for the overlap", async () => {
    const { call, endpoint, secret, secrets, clock } = await setUp();

    const { status, body } = await call("POST", `/v1/endpoints/${endpoint.id}/rotate-secret`, { overlapHours: 2 });

    expect(status).toBe(200);
    expect(body).toEqual({ ...endpoint, secret: expect.stringMatching(/^whsec_/) });
    expect(body.secret).not.toBe(secret);
    expect(await secrets()).toEqual([{ secret: body.secret }, { secret, until: clock.now() + 2 * 3_600_000 }]);
  });

  it("ends the old one at once without an overlap, and after a day when none is named", async () => {
    const { call, endpoint, secrets, clock } = await setUp();
    const path = `/v1/endpoints/${endpoint.id}/rotate-secret`;

    await call("POST", path, { overlapHours: 0 });
    expect(await secrets()).toHaveLength(1);
    await call("POST", path);
    expect((await secrets())[1]?.until).toBe(clock.now() + 24 * 3_600_000);
  });

  it("never makes an old one's time longer", async () => {
    const { call, endpoint, secrets, clock } = await setUp();
    const path = `/v1/endpoints/${endpoint.id}/rotate-secret`;

    await call("POST", path, { overlapHours: 1 });
    await call("POST", path, { overlapHours: 168 });

    expect((await secrets()).map(({ until }) => until)).toEqual([
      undefined,
      clock.now() + 168 * 3_600_000,
      clock.now() + 3_600_000,
    ]);
  });

  it("divides the overlap by the time scale", async () => {
    const { call, endpoint, secrets, clock } = await setUp({ scale: 3600 });

    await call("POST", `/v1/endpoints/${endpoint.id}/rotate-secret`, { overlapHours: 1 });

    expect((await secrets())[1]?.until).toBe(clock.now() + 1_000);
  });

  it("refuses when too many would sign", async () => {
    const { call, endpoint } = await setUp();
    const path = `/v1/endpoints/${endpoint.id}/rotate-secret`;
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await call("POST", path, { overlapHours: 1 })).status);

    expect(statuses).toEqual([200, 200, 200, 200, 409, 409]);
    expect((await call("POST", path, { overlapHours: 0 })).status).toBe(200);
  });

  it.each([
    { overlapHours: -1 },
    { overlapHours: 169 },
    { overlapHours: "1" },
    { overlapHours: null },
  ])("refuses %j", async (body) => {
    const { call, endpoint, secrets } = await setUp();

    const answer = await call("POST", `/v1/endpoints/${endpoint.id}/rotate-secret`, body);

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: "/overlapHours" }] } });
    expect(await secrets()).toHaveLength(1);
  });
});

it("a paused endpoint that its partner calls active is drained at once", async () => {
  const { call, endpoint, endpoints, store, clock } = await setUp();
  await endpoints.setPaused("prt_1", endpoint.id, true);
  await store.pause({ partnerId: "prt_1", endpointId: endpoint.id }, clock.now());
  expect((await call("GET", `/v1/endpoints/${endpoint.id}`)).body).toMatchObject({ status: "paused" });

  const { body } = await call("PATCH", `/v1/endpoints/${endpoint.id}`, { status: "active" });

  expect(body).toMatchObject({ status: "active" });
  expect(await store.findHealth(endpoint.id)).toMatchObject({ state: "draining" });
});
