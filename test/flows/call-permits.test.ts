import { describe, expect, test } from "vitest";
import { type CfnResource, type CfnTemplate, isObject } from "../../infra/local/runner/template/cloudformation.ts";
import { jobClients, refillPath } from "../support/stack/job-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const permits = 3;

/** The template with permits for every vendor's calls, as stage `prod` has them. */
function withPermits(template: CfnTemplate): CfnTemplate {
  const changed = Object.entries(template.Resources).map(([id, resource]) => [id, withVariable(resource)] as const);
  return { ...template, Resources: Object.fromEntries(changed) };
}

function withVariable(resource: CfnResource): CfnResource {
  const { Properties: properties = {} } = resource;
  const { Environment: environment } = properties;
  const variables = isObject(environment) ? environment["Variables"] : undefined;
  if (!isObject(variables) || !Object.hasOwn(variables, "VENDOR")) return resource;
  const Variables = { ...variables, CALL_PERMITS: String(permits) };
  return { ...resource, Properties: { ...properties, Environment: { Variables } } };
}

const { clients } = await useTestStack(jobClients, { changeTemplate: withPermits, maxInstances: 16 });

const readPath = "/V2/getHealthStatus";
const read = () => clients.client.call(`/v1/si-compounding${readPath}`, { body: "{}" });

describe("a vendor with as many long calls in progress as the stage permits", () => {
  test("refuses a further call at once, as not sent", { timeout: 60_000 }, async () => {
    await clients.client.fault("si-compounding", {
      match: { path: readPath },
      times: permits,
      do: { delayMs: 8_000 },
    });
    const long = Array.from({ length: permits }, read);
    const refused = await until(async () => {
      const answer = await clients.refill("refused", { "idempotency-key": "one" });
      return answer.status === 429 && answer;
    });
    expect(refused.headers.get("retry-after")).toBe("2");
    expect(refused.headers.get("gateway-outcome")).toBe("not-sent");
    expect(await refused.json()).toMatchObject({
      type: "urn:rx-gateway:problem:too-many-calls",
      status: 429,
      outcome: "not-sent",
      retryable: true,
    });
    // One that is only queued takes no permit.
    const before = await clients.reached("queued");
    const queued = await clients.refill("queued", { prefer: "respond-async" });
    expect([before.length, queued.status]).toEqual([0, 202]);
    expect((await Promise.all(long)).map(({ status }) => status)).toEqual(Array(permits).fill(200));
    // The refusal has not used its key, and the permits are free again.
    const after = await clients.client.call(refillPath, {
      body: '{"request": {"patient_id": 2, "external_id": "after"}}',
      headers: { "idempotency-key": "two" },
    });
    expect(after.status).toBe(200);
    await until(async () => (await clients.reached("queued")).length === 1);
  });
});
