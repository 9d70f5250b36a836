import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import { deployedVendor } from "../../shared/vendors/registry/registry.ts";
import type { DurableQueue } from "../constructs/durable-queue.ts";
import { type GatewayFunction, timeouts } from "../constructs/gateway-function.ts";
import type { Stage } from "../stages.ts";
import { alarmOnUncertainJobs } from "./job-alarms.ts";
import type { Platform } from "./platform.ts";
import type { GatewayQueues } from "./queues.ts";

/** A longer cool-down is likely a mistake of the vendor's: `cool-down.started` lines have its seconds. */
const longCoolDownSeconds = 3_600;

/** One function for each vendor's calls, in the request and from its queue: it reads only that vendor's secrets. */
export function addVendorCalls(platform: Platform, queues: GatewayQueues): ReadonlyMap<string, GatewayFunction> {
  return new Map([...queues.jobs].map(([vendor, jobs]) => [vendor, addProxy(platform, vendor, jobs, queues.intake)]));
}

function addProxy(platform: Platform, vendor: string, jobs: DurableQueue, intake: DurableQueue): GatewayFunction {
  const { stage, state, local } = platform;
  const proxy = platform
    .function(
      "proxy",
      {
        description: `Calls of ${vendor}`,
        timeout: timeouts.call,
        memorySize: 1024,
        environment: {
          ...local.vendor,
          ...local.waits,
          VENDOR: vendor,
          CONNECTIONS: (stage.connections[vendor] ?? []).join(","),
          SECRET_PREFIX: platform.secretPrefix,
          ...(stage.environmentRequired ? { CONNECTION_ENVIRONMENT: "required" } : {}),
          ...vendorPaths(stage, vendor),
          ...budget(stage, vendor),
          ...(stage.requireIdempotencyKeys ? { REQUIRE_IDEMPOTENCY_KEYS: "true" } : {}),
        },
        reservedConcurrentExecutions: stage.callConcurrency,
      },
      `proxy-${vendor}`,
    )
    .bindTable("DIRECTORY_TABLE", state.directory, ["get"])
    .bindTable("TOKENS_TABLE", state.tokens, ["get", "update"])
    .bindTable("RECORDS_TABLE", state.records, ["get", "put", "update"])
    .bindBucket("BODIES_BUCKET", state.bodies, {
      jobs: ["read", "write", "abort"],
      answers: ["read", "write", "abort"],
      uploads: ["read", "remove"],
    })
    .bindSender("JOB_QUEUE_URL", jobs.queue)
    .bindSender("INTAKE_QUEUE_URL", intake.queue)
    .bindSecrets(state.secrets.credentialArns(vendor), state.key);
  // One at a time: a call may take all of the function's time.
  proxy.addEventSource(
    new SqsEventSource(jobs.queue, { batchSize: 1, reportBatchItemFailures: true, maxConcurrency: 20 }),
  );
  alarmOnUncertainJobs(platform.alarms, proxy, vendor);
  // A breaker that opens, again too, and a cool-down that no caller will wait for.
  platform.alarms.onLogLines(proxy, {
    name: "VendorTrouble",
    of: vendor,
    pattern: FilterPattern.any(
      FilterPattern.stringValue("$.event", "=", "breaker.opened"),
      FilterPattern.numberValue("$.seconds", ">=", longCoolDownSeconds),
    ),
    impact: `Calls of ${vendor} are held back: it fails again and again, or it asked for a long pause. The runbook says what to do.`,
  });
  platform.alarms.onLogLines(proxy, {
    name: "CredentialsTrouble",
    of: vendor,
    pattern: FilterPattern.any(
      FilterPattern.stringValue("$.event", "=", "connection.misconfigured"),
      FilterPattern.stringValue("$.event", "=", "credentials.refused"),
      FilterPattern.all(
        FilterPattern.stringValue("$.event", "=", "login.failed"),
        FilterPattern.any(
          FilterPattern.stringValue("$.why", "=", "refused"),
          FilterPattern.stringValue("$.why", "=", "token-refused-before"),
        ),
      ),
    ),
    impact: `No call of a connection of ${vendor} is made until somebody puts its credentials right. The runbook says how.`,
  });
  return platform.bindDigestKey(proxy);
}

/** Checked here as the function checks it at its start, so that a slip fails the deployment. */
function vendorPaths(stage: Stage, vendor: string): Record<string, string> {
  const corrections = stage.vendorPaths?.[vendor];
  if (corrections === undefined) return {};
  const text = JSON.stringify(corrections);
  deployedVendor(vendor, text);
  return { VENDOR_PATHS: text };
}

function budget(stage: Stage, vendor: string): Record<string, string> {
  const rate = stage.callsPerSecond?.[vendor];
  return rate === undefined ? {} : { CALLS_PER_SECOND: String(rate) };
}
