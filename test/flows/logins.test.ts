import { describe, expect, it } from "vitest";
import { localConnections } from "../../infra/local/connections.ts";
import { putSecret } from "../support/stack/put-secret.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const { stack, client } = await useGateway();

interface LoginCase {
  readonly vendor: string;
  readonly loginPath: string;
  /** An answer of the token endpoint with this token. */
  readonly tokenAnswer: (token: string) => string;
  readonly call: (headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

const oauth = (token: string) => JSON.stringify({ access_token: token, token_type: "Bearer", expires_in: 3600 });
const states = "/v1/md-integrations/v1/partner/metadata/states";

const logins: readonly LoginCase[] = [
  {
    vendor: "md-integrations",
    loginPath: "/v1/partner/auth/token",
    tokenAnswer: oauth,
    call: (headers = {}) => client.call(states, { headers }),
  },
  {
    vendor: "si-compounding",
    loginPath: "/V2/getToken",
    tokenAnswer: (token) => JSON.stringify({ error: 0, msg: "success", token }),
    call: (headers = {}) =>
      client.call("/v1/si-compounding/V2/createRefillRequest", {
        headers: { "idempotency-key": crypto.randomUUID(), ...headers },
        body: '{"request": {"patient_id": 1}}',
      }),
  },
  {
    vendor: "mwi-formulary",
    loginPath: "/oauth/token",
    tokenAnswer: oauth,
    call: (headers = {}) => client.call("/v1/mwi-formulary/formulary/v3/types", { headers }),
  },
  {
    vendor: "syncvet",
    loginPath: "/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token",
    tokenAnswer: oauth,
    call: (headers = {}) => client.call("/v1/syncvet/api/Patients", { headers }),
  },
];

const problemOf = async (response: Response) => (await response.json()) as { type: string; detail: string };

describe("a login whose token no header can carry", () => {
  it.each(logins)("is not sent on, and the next call of $vendor logs in", { timeout: 60_000 }, async (one) => {
    const { vendor, loginPath: path, tokenAnswer, call } = one;
    const body = tokenAnswer("poisoned\r\nx-injected: 1");
    await client.fault(vendor, { match: { path }, do: { status: 200, body } });

    const refused = await call({ prefer: "wait=2" });
    expect(refused.status).toBe(503);
    expect(refused.headers.get("gateway-outcome")).toBe("not-sent");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await problemOf(refused)).toMatchObject({ retryable: true });
    expect((await client.journal(vendor)).filter((entry) => entry.path !== path)).toEqual([]);

    expect((await call()).status).toBe(200);
    expect((await client.journal(vendor)).filter((entry) => entry.path === path)).toHaveLength(2);
  });
});

describe("a token endpoint", { timeout: 60_000 }, () => {
  const path = "/v1/partner/auth/token";
  const call = (headers: Readonly<Record<string, string>> = {}) => client.call(states, { headers });
  /** The next call finds its token refused, and the token endpoint answers with this. */
  async function withDeadToken(times: number, action: object): Promise<void> {
    await client.clearFaults("md-integrations");
    await until(async () => (await call()).status === 200);
    await client.clearJournal("md-integrations");
    await client.fault(
      "md-integrations",
      { match: { path: "/v1/partner/metadata/states" }, do: { revokeTokens: true } },
      { match: { path }, times, do: action },
    );
  }
  const loginsMade = async () => (await client.journal("md-integrations")).filter((entry) => entry.path === path);

  it.each([
    [["bom"]],
    [["gzip"]],
    [["utf-16le"]],
    [["br", "gzip"]],
    [["zstd"]],
    [["deflate-raw"]],
  ])("may write its answer as %j", async (encode) => {
    await withDeadToken(1, { encode });
    expect((await call()).status).toBe(200);
    expect(await loginsMade()).toHaveLength(1);
    expect((await loginsMade())[0]?.headers["accept-encoding"]).toBe("identity");
  });

  it.each([
    ["a firewall's 403", { status: 403, body: "<html>Forbidden</html>" }],
    ["temporarily_unavailable", { status: 400, body: '{"error":"temporarily_unavailable"}' }],
    ["a 200 with an error", { status: 200, body: '{"error":"server_error"}' }],
    ["a redirect", { status: 302, headers: { location: "/login" } }],
  ])("that answers once with %s fails no call that has the time to wait", async (_what, action) => {
    await withDeadToken(1, action);
    expect((await call()).status).toBe(200);
    expect(await loginsMade()).toHaveLength(2);
  });

  it("is not called before the end of the pause that its 403 asks for", async () => {
    await withDeadToken(1, { status: 403, headers: { "retry-after": "3" }, body: "<html>Slow down</html>" });
    const refused = await call({ prefer: "wait=2" });
    expect(refused.status).toBe(503);
    expect(refused.headers.get("gateway-outcome")).toBe("not-sent");
    expect((await call({ prefer: "wait=1" })).status).toBe(503);
    expect(await loginsMade()).toHaveLength(1);
    expect((await call()).status).toBe(200);
    const [first, second] = await loginsMade();
    expect(Date.parse(second?.at ?? "") - Date.parse(first?.at ?? "")).toBeGreaterThanOrEqual(2_900);
  });

  it("that refuses the client has the operator called, and nothing sent", async () => {
    await withDeadToken(2, { status: 400, body: '{"error":"invalid_client"}' });
    const refused = await call();
    expect(refused.status).toBe(503);
    expect((await problemOf(refused)).type).toMatch(/:vendor-login-refused$/);
  });

  it("that hands out a refused token again has it sent again by harmless reads alone, one for each call", async () => {
    await withDeadToken(2, { status: 200, body: oauth("dead-token") });
    expect((await call()).status).toBe(502);
    const again = await call({ prefer: "wait=2" });
    expect(again.status).toBe(503);
    expect((await problemOf(again)).type).toMatch(/:vendor-login-unavailable$/);
    expect((await call()).status).toBe(200);
    const sent = (await client.journal("md-integrations")).filter(
      ({ headers }) => headers["authorization"] === "Bearer dead-token",
    );
    expect(sent).toHaveLength(3);
    expect(await loginsMade()).toHaveLength(3);
  });
});

const secretOf = (vendor: string, connection: string) =>
  localConnections.find((one) => one.vendor === vendor && one.connection === connection)?.credentials ?? {};

describe("credentials that were replaced at the vendor and in the secret", () => {
  const clientSecret = "replaced-not-secret";
  const reads = [
    ["md-integrations", "/v1/partner/metadata/states", undefined],
    ["si-compounding", "/V2/getHealthStatus", ""],
    ["mwi-formulary", "/formulary/v3/types", undefined],
    ["syncvet", "/api/Patients", undefined],
  ] as const;

  it.each(reads)("are found when the old ones are refused: %s", { timeout: 60_000 }, async (vendor, path, body) => {
    const read = () => client.call(`/v1/${vendor}${path}`, body === undefined ? {} : { body });
    await client.clearFaults(vendor);
    await until(async () => (await read()).status === 200);
    await client.settings(vendor, { credentials: { default: { clientSecret } } });
    await putSecret(stack.info, `${vendor}/default`, { ...secretOf(vendor, "default"), clientSecret });
    await client.fault(vendor, { match: { path }, do: { revokeTokens: true } });
    expect((await read()).status).toBe(200);
  });
});

describe("a connection's secret", { timeout: 60_000 }, () => {
  const oauthSecret = secretOf("syncvet", "default");
  const keySecret = secretOf("inside-rx", "default");
  const mdi = secretOf("md-integrations", "clinic-2");
  const mwi = secretOf("mwi-formulary", "clinic-2");

  it.each([
    {
      vendor: "inside-rx",
      connection: "default",
      path: "/v1/inside-rx/search/v1/popular",
      good: keySecret,
      bad: [
        [oauthSecret, "apiKey"],
        [{ ...keySecret, apiKey: "key\nx-injected: 1" }, "apiKey"],
        [{ ...keySecret, apiKey: "kéy" }, "apiKey"],
        [{ ...keySecret, pepper: "short" }, "pepper"],
        ["", "credentials"],
      ] as const,
    },
    {
      vendor: "md-integrations",
      connection: "clinic-2",
      path: states,
      good: mdi,
      bad: [
        [keySecret, "clientId"],
        [{ ...mdi, environment: "production" }, "environment"],
        [{ ...mdi, tokenPath: "//evil.test/v1/auth" }, "tokenPath"],
        [{ ...mdi, tokenPath: "@evil.test/v1/auth" }, "tokenPath"],
        [{ ...mdi, clientSecret: "secret\n" }, "clientSecret"],
      ] as const,
    },
    {
      vendor: "mwi-formulary",
      connection: "clinic-2",
      path: "/v1/mwi-formulary/formulary/v3/types",
      good: mwi,
      bad: [
        [{ ...mwi, tenants: ["a\r\nx: y"] }, "tenants"],
        [{ ...mwi, tenants: [] }, "tenants"],
        ["not JSON", "JSON object"],
      ] as const,
    },
  ])("that is wrong is refused by its field and read again: $vendor", async ({
    vendor,
    connection,
    path,
    good,
    bad,
  }) => {
    const tenant = vendor === "mwi-formulary" ? { "tenant-id": String(mwi["tenants"]).split(",")[0] ?? "" } : {};
    const call = () => client.call(path, { headers: { "gateway-connection": connection, ...tenant } });
    await client.clearJournal(vendor);
    for (const [secret, field] of bad) {
      await putSecret(stack.info, `${vendor}/${connection}`, secret);
      const refused = await call();
      expect(refused.status).toBe(503);
      expect(refused.headers.get("gateway-outcome")).toBe("not-sent");
      const { type, detail } = await problemOf(refused);
      expect(type).toMatch(/:connection-(misconfigured|empty)$/);
      expect(detail).toContain(field);
      expect(detail).not.toMatch(/evil|injected|short|secret\n/);
    }
    expect(await client.journal(vendor)).toEqual([]);
    await putSecret(stack.info, `${vendor}/${connection}`, good);
    expect((await call()).status).toBe(200);
  });
});
