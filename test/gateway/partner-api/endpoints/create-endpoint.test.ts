import { describe, expect, it } from "vitest";
import { endpointTypes as eventTypes, endpointUrl as url } from "../../../support/harnesses/endpoint-harness.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

describe("POST /v1/endpoints", () => {
  it("creates an endpoint and shows its secret only once", async () => {
    const { call } = webhookApi();

    const { status, headers, body } = await call("POST", "/v1/endpoints", { url, eventTypes });

    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^ep_[0-9a-f]{24}$/),
      type: "https",
      url,
      eventTypes,
      connections: null,
      status: "active",
      pausedBy: null,
      purpose: null,
      headerNames: [],
      secret: expect.stringMatching(/^whsec_/),
    });
    expect(Buffer.from(body.secret.slice(6), "base64").length).toBeGreaterThanOrEqual(24);
    expect(headers).toMatchObject({ Location: `/v1/endpoints/${body.id}` });
    const { secret: _, ...shown } = body;
    expect((await call("GET", `/v1/endpoints/${body.id}`)).body).toEqual(shown);
  });

  it("records the API key that was shown the secret, and shows it to no partner", async () => {
    const { call, endpoints } = webhookApi();

    const { body } = await call("POST", "/v1/endpoints", { url, eventTypes });

    const stored = await endpoints.find("prt_1", body.id);
    expect(stored).toMatchObject({ keyId: "k", secrets: [{ keyId: "k", createdAt: stored?.createdAt }] });
    expect(JSON.stringify((await call("GET", "/v1/endpoints")).body)).not.toContain("keyId");
  });

  it.each(["treatment", "payment", "operations", "other", null])("stores the purpose %j", async (purpose) => {
    const { call, endpoints } = webhookApi();

    const { body } = await call("POST", "/v1/endpoints", { url, eventTypes, purpose });

    expect(body.purpose).toBe(purpose);
    expect((await endpoints.find("prt_1", body.id))?.purpose ?? null).toBe(purpose);
  });

  it("lists every fault at once", async () => {
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
    ...["marketing", "Treatment", "", 1, ["payment"]].map((purpose): [object, string[]] => [
      { url, eventTypes, purpose },
      ["/purpose"],
    ]),
    [{ url, eventTypes, status: "disabled" }, ["/status"]],
    [{ url, eventTypes, secret: "whsec_x" }, ["/secret"]],
    ["[]", [""]],
    ["null", [""]],
    ["{", [""]],
    ["", [""]],
  ])("refuses %j with the pointers %j", async (body, pointers) => {
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
    { url, eventTypes: ["md-integrations.an_event_that_is_not_known_yet"] },
    { url, eventTypes, connections: ["clinic-2", "md-integrations/default"] },
    { url, eventTypes, connections: null },
  ])("accepts %j", async (body) => {
    const { call } = webhookApi();

    expect((await call("POST", "/v1/endpoints", body)).status).toBe(201);
  });

  it("answers 403 for event types of a vendor whose events the partner is granted on no connection", async () => {
    const { call } = webhookApi();

    expect((await call("POST", "/v1/endpoints", { url, eventTypes: ["inside-rx.*"] })).status).toBe(403);
    expect((await call("POST", "/v1/endpoints", { url, eventTypes }, "prt_none")).status).toBe(403);
    expect((await call("POST", "/v1/endpoints", { url, eventTypes: ["*", "job.*"] }, "prt_none")).status).toBe(201);
    expect((await call("POST", "/v1/endpoints", { url, eventTypes }, "prt_2")).status).toBe(201);
  });

  it("answers 409 beyond the partner's share of endpoints", async () => {
    const { call } = webhookApi({ maxEndpoints: 3 });
    for (let made = 0; made < 3; made += 1) await call("POST", "/v1/endpoints", { url, eventTypes });

    const { status, body } = await call("POST", "/v1/endpoints", { url, eventTypes });

    expect([status, body.type]).toEqual([409, expect.stringContaining("too-many-endpoints")]);
    expect((await call("POST", "/v1/endpoints", { url, eventTypes }, "prt_2")).status).toBe(201);
  });

  it("leaves no more endpoints than the partner's share where many are created at the same time", async () => {
    const { call, endpoints } = webhookApi({ maxEndpoints: 3 });

    const created = await Promise.all(
      Array.from({ length: 8 }, () => call("POST", "/v1/endpoints", { url, eventTypes })),
    );

    const stored = await endpoints.listOf("prt_1");
    expect(stored.length).toBeLessThanOrEqual(3);
    expect(created.filter(({ status }) => status === 201)).toHaveLength(stored.length);
    expect(created.every(({ status }) => status === 201 || status === 409)).toBe(true);
  });
});
