import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localConnections } from "../../infra/local/connections.ts";
import { readMetricLine } from "../../infra/local/metrics/read-metric-line.ts";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const { stack } = await useGateway();

/** Each is used in one place of one flow, and must be in no log. */
let count = 0;
const canaries: string[] = [];
const canary = (): string => {
  count += 1;
  const text = `canary${String(count).padStart(4, "0")}jane`;
  canaries.push(text);
  return text;
};

test("no log line holds a body, a query, a path parameter, a header value, a token or a secret", async () => {
  const { info } = stack;
  const client = gatewayClient(info);
  const drain = async (answer: Promise<Response>) => (await answer).text();

  // A call that is answered, one that is refused, one that fails, one that becomes uncertain, one that is queued.
  const refill = "/v1/si-compounding/V2/createRefillRequest";
  const body = (): string => JSON.stringify({ request: { patient_id: canary(), notes: canary() } });
  await drain(client.call(`${refill}?q=${canary()}`, { body: body(), headers: { "x-correlation-id": canary() } }));
  await drain(client.call(refill, { body: `{"${canary()}"` }));
  await drain(client.call(`/v1/md-integrations/v1/clinician/patients/${canary()}/messages`));
  await drain(client.call(`/v1/nobody/${canary()}`));
  await drain(client.call(`/v1/md-integrations/${canary()}/%2F`));
  await drain(client.call(refill, { body: body(), key: `rxg_${canary()}_${"0".repeat(40)}` }));
  await client.fault("si-compounding", { match: { path: "/V2/createRefillRequest" }, do: { reset: "after" } });
  await drain(client.call(refill, { body: body(), headers: { "idempotency-key": canary() } }));
  await client.fault("si-compounding", {
    match: { path: "/V2/createRefillRequest" },
    do: { status: 400, headers: { "x-vendor": canary() }, body: JSON.stringify({ msg: canary() }) },
  });
  await drain(client.call(refill, { body: body() }));
  await drain(client.call(refill, { body: body(), headers: { prefer: "respond-async" } }));
  await client.settings("si-compounding", { credentials: { default: { clientSecret: canary() } } });
  await client.fault("si-compounding", { do: { revokeTokens: true } });
  await drain(client.call("/v1/si-compounding/V2/getPatient", { body: body() }));

  // A webhook that is delivered, one that is not, one without a signature.
  const endpoint = await client.call("/v1/endpoints", {
    body: JSON.stringify({
      url: `${info.receiver}/${canary()}`,
      eventTypes: ["md-integrations.*"],
      headers: { "x-key": canary() },
    }),
  });
  const { id, secret } = (await endpoint.json()) as { id: string; secret: string };
  await fetch(`${info.receiver}/_respond/${canaries.at(-1)}`, {
    method: "POST",
    body: JSON.stringify([{ times: 1, status: 500, headers: { "x-answer": canary() }, body: canary() }]),
  });
  const payload = () => ({ event_type: "patient_modified", patient_id: canary(), name: canary(), timestamp: 1 });
  await client.webhook("md-integrations", { payload: { ...payload(), timestamp: Math.floor(Date.now() / 1000) } });
  await client.webhook("md-integrations", { payload: payload(), badSignature: true });
  await client.webhook("md-integrations", { raw: canary() });
  await drain(
    client.call("/v1/endpoints", { body: JSON.stringify({ url: `http://${canary()}.test/`, eventTypes: [] }) }),
  );
  await drain(client.call(`/v1/events?cursor=${canary()}`));

  await until(() => logs().includes("delivery.attempted"));
  await drain(client.call(`/v1/endpoints/${id}/deliveries`));
  const text = logs();
  const secrets = localConnections.flatMap(({ credentials, webhook }) => [
    ...Object.entries(credentials)
      .filter(([name]) => ["clientSecret", "apiKey", "pepper"].includes(name))
      .map(([, value]) => String(value)),
    ...(webhook?.secrets ?? []),
    ...(webhook?.authorization === undefined ? [] : [webhook.authorization]),
  ]);
  const tokens = (await client.journal("si-compounding")).flatMap(
    ({ body: sent }) => sent?.match(/[0-9a-f]{32}/g) ?? [],
  );
  expect(tokens.length).toBeGreaterThan(0);
  // What the lines measure is a part of them, so that it is searched, too.
  const measured = new Set(text.split("\n").flatMap((line) => readMetricLine(line).map(({ name }) => name)));
  for (const name of ["VendorCalls", "VendorCallDuration", "VendorLogins", "WebhooksIn", "DeliveryAttempts"])
    expect([...measured]).toContain(name);
  expect(canaries.length).toBeGreaterThan(25);
  const keys = [info.partner.key, info.limitedPartner.key].map((key) => key.split("_")[2] ?? "");
  for (const forbidden of [...canaries, ...secrets, ...tokens, ...keys, secret]) expect(text).not.toContain(forbidden);
});

test("the access log has the address and the key of a caller, and the type of an error", async () => {
  const { logs: dir, partner } = stack.info;
  const client = gatewayClient(stack.info);
  const ids = await Promise.all(
    ["/v1/vendors?limit=1000", "/nothing"].map(async (path) => {
      const response = await client.call(path);
      await response.text();
      return response.headers.get("gateway-request-id");
    }),
  );
  const [answered, unknown] = await until(() => {
    const lines = readFileSync(join(dir, "api-access.ndjson"), "utf8").split("\n");
    const found = ids.flatMap((id) => lines.filter((line) => line.includes(`"${id}"`)));
    return found.length === ids.length && found.map((line) => JSON.parse(line) as Record<string, string>);
  });
  expect(answered).toMatchObject({
    sourceIp: "127.0.0.1",
    resourcePath: "/v1/{proxy+}",
    error: "-",
    integrationStatus: "200",
    integrationLatencyMs: expect.stringMatching(/^\d+$/),
    authorizerStatus: "200",
    authorizerLatencyMs: expect.stringMatching(/^\d+$/),
    partner: partner.id,
    key: partner.key.split("_")[1],
  });
  expect(unknown).toMatchObject({ resourcePath: "-", error: "MISSING_AUTHENTICATION_TOKEN", key: "-" });
});

function logs(): string {
  const { logs: dir } = stack.info;
  return readdirSync(dir)
    .map((file) => readFileSync(join(dir, file), "utf8"))
    .join("\n");
}
