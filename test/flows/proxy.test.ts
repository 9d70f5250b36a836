import http from "node:http";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

const { stack, client } = await useGateway();
beforeEach(async () => {
  for (const vendor of ["inside-rx", "si-compounding", "md-integrations"]) {
    await client.clearFaults(vendor);
    await client.clearJournal(vendor);
  }
});

const refill = "/v1/si-compounding/V2/createRefillRequest";
const prices = "/v1/inside-rx/pricing/v1/npi/people";
const questionnaires = "/v1/md-integrations/v1/partner/questionnaires";
const npis = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(1_000_000_000 + index * 10));

async function problem(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as Record<string, unknown>;
}

describe("who may", () => {
  test.each([
    ["no key", null],
    ["a malformed key", "nonsense"],
    ["an unknown key", `rxg_unknown_${"0".repeat(40)}`],
    ["a revoked key", "revoked"],
  ])("%s is 401, with the same body", async (_what, key) => {
    const response = await client.call(questionnaires, { key: key === "revoked" ? stack.info.revokedKey : key });
    expect(response.status).toBe(401);
    const { instance, ...rest } = await problem(response);
    expect(instance).toBe(response.headers.get("gateway-request-id"));
    expect(rest).toEqual({
      type: "urn:rx-gateway:problem:unauthorized",
      title: "Unauthorized",
      status: 401,
      detail: "Send a valid API key as 'Authorization: Bearer rxg_<keyId>_<secret>'.",
      outcome: "not-sent",
      retryable: false,
    });
  });

  test.each([
    ["a vendor outside the grants", questionnaires, "limitedPartner", {}],
    ["a connection outside the grants", prices, "limitedPartner", { "gateway-connection": "clinic-2" }],
    ["a partner without grants", prices, "otherPartner", {}],
    ["a path that the catalogue does not know, without passthrough", "/v1/inside-rx/elsewhere", "limitedPartner", {}],
    ["a login operation", "/v1/si-compounding/V2/getToken", "partner", {}],
    ["a login operation in another case", "/v1/si-compounding/v2/GETTOKEN/", "partner", {}],
    ["a logout", "/v1/md-integrations/web/user/logout", "partner", {}],
  ] as const)("%s is 403, and the vendor is not called", async (_what, path, partner, headers) => {
    const response = await client.call(path, { body: "{}", key: stack.info[partner].key, headers });
    expect(response.status).toBe(403);
    expect(await problem(response)).toMatchObject({ outcome: "not-sent" });
    for (const vendor of ["inside-rx", "si-compounding", "md-integrations"]) {
      expect((await client.journal(vendor)).filter(({ path: called }) => path.endsWith(called))).toEqual([]);
    }
  });

  test("a login operation is refused with the reason", async () => {
    const response = await client.call("/v1/si-compounding/V2/getToken", { body: "{}" });
    expect(String((await problem(response))["detail"])).toContain("logs in");
  });

  test("an unknown vendor is 404 with a list of the known ones", async () => {
    const response = await client.call("/v1/acme/x");
    expect(response.status).toBe(404);
    expect(String((await problem(response))["detail"])).toContain("md-integrations");
  });

  test("an unknown connection is 404", async () => {
    const response = await client.call(questionnaires, { headers: { "gateway-connection": "clinic-9" } });
    expect(response.status).toBe(404);
  });

  test("a named connection is the one that is used", async () => {
    expect((await client.call(questionnaires, { headers: { "gateway-connection": "clinic-2" } })).status).toBe(200);
    const calls = await client.journal("md-integrations");
    expect(calls.map(({ path, connection }) => [path, connection])).toEqual([
      ["/v1/hubspot/auth", "clinic-2"],
      ["/v1/partner/questionnaires", "clinic-2"],
    ]);
  });
});

describe("bytes", () => {
  test("17 digits, 1.10, key order and white space come back byte for byte in both directions", async () => {
    const request = '{"z":1.10,  "patient_id": 63841550598335501,\r\n"a":"José 💊 \\u00e9"}';
    const response = await client.call(refill, { body: `{ "request": ${request} }` });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`"json_request": ${request}`);
    const [, sent] = await client.journal("si-compounding");
    expect(sent?.body).toMatch(/^\{"token":"[0-9a-f]{32}", "request": /);
    expect(sent?.body).toContain(request);
  });

  test("a token that the partner sent is replaced", async () => {
    await client.call(refill, { body: '{"token":"mine","request":{"patient_id":1}}' });
    expect((await client.journal("si-compounding")).at(-1)?.body).toMatch(/^\{"token":"[0-9a-f]{32}","request"/);
  });

  test("an empty body becomes a token alone", async () => {
    const response = await client.call("/v1/si-compounding/V2/getHealthStatus", { method: "POST" });
    expect(await response.json()).toEqual({ status: "UP" });
    expect((await client.journal("si-compounding")).at(-1)?.body).toMatch(/^\{"token": "[0-9a-f]{32}"\}$/);
  });

  test.each(["[1]", "not json", '"text"'])("a body of %s where the token must go is 400", async (body) => {
    const response = await client.call(refill, { body });
    expect(response.status).toBe(400);
    expect(await client.journal("si-compounding")).toEqual([]);
  });

  test("a binary, compressed answer arrives as it was sent", async () => {
    const bytes = gzipSync(Buffer.from([0, 1, 254, 255, 13, 10]));
    await client.fault("md-integrations", {
      match: { path: "/v1/partner/questionnaires" },
      do: {
        status: 200,
        headers: { "content-type": "application/octet-stream", "x-custom": "kept" },
        bodyBase64: bytes.toString("base64"),
      },
    });
    const response = await client.call(questionnaires);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(response.headers.get("x-custom")).toBe("kept");
    expect(response.headers.get("gateway-outcome")).toBe("answered");
  });

  test("a query means the same to the vendor, and only allowed headers go out", async () => {
    await client.call(`${questionnaires}?q=a%26b%20c%2Bd&q=2&product_type=App%5CModels`, {
      headers: { cookie: "c=1", "x-secret": "s", "x-correlation-id": "id-1", "accept-language": "de" },
    });
    const sent = (await client.journal("md-integrations")).at(-1);
    const url = new URL(sent?.path ?? "", "http://vendor");
    expect([...url.searchParams]).toEqual([
      ["q", "a&b c+d"],
      ["q", "2"],
      ["product_type", "App\\Models"],
    ]);
    expect(sent?.headers).toMatchObject({
      "x-correlation-id": "id-1",
      "accept-language": "de",
      accept: "application/json",
    });
    expect(sent?.headers).not.toHaveProperty("cookie");
    expect(sent?.headers).not.toHaveProperty("x-secret");
    expect(JSON.stringify(sent)).not.toContain("rxg_");
  });

  test.each([
    "/v1/md-integrations/v1//partner",
    "/v1/md-integrations/v1/a%2Fb",
    "/v1/md-integrations/v1/a%00b",
    "/v1/md-integrations/v1/%252e%252e/x",
  ])("%s is refused", async (path) => {
    expect((await client.call(path)).status).toBe(400);
    expect((await client.journal("md-integrations")).filter(({ path: called }) => !called.includes("token"))).toEqual(
      [],
    );
  });

  test("dot segments are refused, which most clients would resolve before they send", async () => {
    const { hostname, port } = new URL(stack.info.gateway);
    const path = "/v1/md-integrations/v1/partner/%2e%2e/%2E./logout";
    const headers = { authorization: `Bearer ${stack.info.partner.key}` };
    const status = await new Promise((resolve, reject) => {
      http.get({ hostname, port, path, headers }, (answer) => resolve(answer.resume().statusCode)).on("error", reject);
    });
    expect(status).toBe(400);
  });

  test.each([
    ["header", { headers: { "x-http-method-override": "DELETE" } }],
    ["body", { body: '{"_method":"DELETE"}' }],
  ])("a method override in the %s is refused", async (_where, options) => {
    expect((await client.call("/v1/md-integrations/web/clinicians", options)).status).toBe(400);
  });
});

describe("prices", () => {
  const body = (list: readonly unknown[] | undefined) =>
    JSON.stringify({ ndc: "12345678901", quantity: 30, npis: list });

  test("120 pharmacies are priced in three calls and sorted over the whole", async () => {
    const response = await client.call(`${prices}?sort=true`, { body: body(npis(120)) });
    const answer = (await response.json()) as {
      successful: { price: Record<string, string | null> }[];
      failed: unknown[];
    };
    expect(answer.successful.length + answer.failed.length).toBe(120);
    const lowest = answer.successful.map(({ price }) =>
      Math.min(...[price["unc"], price["discounted"]].flatMap((one) => (one == null ? [] : [Number(one)]))),
    );
    expect(lowest).toEqual(lowest.toSorted((a, b) => a - b));
    expect((await client.journal("inside-rx")).length).toBe(3);
  });

  test.each([
    ["missing", undefined],
    ["numbers", [1, 2]],
  ])("NPIs that are %s are the vendor's to refuse", async (_what, list) => {
    const response = await client.call(prices, { body: body(list) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errorCode: "NPIS_INCORRECT_OR_MISSING" });
  });

  test("a part that fails for a temporary cause is reported with code 2", async () => {
    // A wait that exceeds every caller's budget: this part fails at once.
    await client.fault("inside-rx", { times: 1, do: { status: 429, headers: { "retry-after": "26" } } });
    const response = await client.call(prices, { body: body(npis(60)) });
    expect(response.status).toBe(200);
    const { failed } = (await response.json()) as { failed: { code: number }[] };
    expect([10, 50]).toContain(failed.filter(({ code }) => code === 2).length);
  });
});

test("200 calls on a cold token cache make one token call per connection", async () => {
  const own = await startTestStack();
  try {
    const cold = gatewayClient(own.info);
    const connections = ["default", "clinic-2"];
    const statuses = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const connection = connections[index % 2] ?? "";
        const response = await cold.call(questionnaires, { headers: { "gateway-connection": connection } });
        await response.arrayBuffer();
        return response.status;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const logins = (await cold.journal("md-integrations")).filter(({ path }) => /auth/.test(path));
    expect(logins.map(({ connection }) => connection).toSorted()).toEqual(["clinic-2", "default"]);
  } finally {
    await own.stop();
  }
});

describe("outcomes", () => {
  const write = '{"request":{"patient_id":1}}';

  test("a revoked token costs one refresh and no failed call", async () => {
    await client.call(questionnaires);
    await client.fault("md-integrations", { do: { revokeTokens: true } });
    expect((await client.call(questionnaires)).status).toBe(200);
  });

  test("a vendor that refuses every token is 502, and the partner's key is fine", async () => {
    await client.fault("md-integrations", { times: 2, do: { status: 401, body: "{}" } });
    const response = await client.call(questionnaires);
    expect(response.status).toBe(502);
    expect(await problem(response)).toMatchObject({ type: "urn:rx-gateway:problem:vendor-credentials-refused" });
  });

  test.each([
    ["dropped before the work", { reset: "before" }, false],
    ["dropped after the work", { reset: "after" }, true],
    ["answered 500", { status: 500 }, false],
  ] as const)("an unsafe call %s is 504 uncertain and sent once", async (what, action, done) => {
    await client.fault("si-compounding", { match: { path: "/V2/createRefillRequest" }, times: 9, do: action });
    const response = await client.call(refill, { body: write, headers: { "idempotency-key": what } });
    expect(response.status).toBe(504);
    expect(await problem(response)).toMatchObject({ outcome: "uncertain", retryable: false });
    expect(response.headers.get("location")).toMatch(/^\/v1\/jobs\/job_si-compounding_[0-9a-f]{40}$/);
    const sent = (await client.journal("si-compounding")).filter(({ path }) => path === "/V2/createRefillRequest");
    expect(sent.map((entry) => entry.done)).toEqual([done]);
  });

  test("a read that was dropped is sent again", async () => {
    await client.fault("md-integrations", { match: { path: "/v1/partner/questionnaires" }, do: { reset: "before" } });
    expect((await client.call(questionnaires)).status).toBe(200);
  });

  test("a body that says no is the vendor's answer, and the job's failure", async () => {
    await client.fault("si-compounding", {
      match: { path: "/V2/createRefillRequest" },
      do: { status: 200, body: '{"error": 9, "msg": "No refills left"}' },
    });
    const response = await client.call(refill, { body: write, headers: { "idempotency-key": "says no" } });
    expect(await response.text()).toBe('{"error": 9, "msg": "No refills left"}');
    const job = await client.call(`/v1/jobs/${response.headers.get("gateway-job")}`);
    expect(await job.json()).toMatchObject({ status: "failed", outcome: "answered", responseStatus: 200 });
  });
});
