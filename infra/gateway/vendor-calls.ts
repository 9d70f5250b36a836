import { FilterPattern } from "aws-cdk-lib/aws-logs";
import { deployedVendor } from "../../shared/vendors/registry/registry.ts";
import type { DurableQueue } from "../constructs/durable-queue.ts";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import { memory } from "../constructs/memory.ts";
import { checkAlias } from "../constructs/stage-resources.ts";
import { timeouts } from "../constructs/timeouts.ts";
import { itemsOfVendor, objectsOfVendor } from "../constructs/vendor-uses.ts";
import type { Stage } from "../stages.ts";
import { connectionVariables } from "./connection-variables.ts";
import { intentVariables } from "./intent-variables.ts";
import { alarmOnUncertainJobs, alarmOnWrongFindings } from "./job-alarms.ts";
import { withJointReads } from "./joint-reads.ts";
import { metricVariables } from "./metric-variables.ts";
import type { Platform } from "./platform.ts";
import type { GatewayQueues } from "./queues.ts";
import { reconcileVariables } from "./reconcile-variables.ts";
import { callShareVariables } from "./share-variables.ts";

/**
 * A longer cool-down is likely a mistake of the vendor. The log lines `cool-down.started` and `operation.throttled` have
 * its `seconds`.
 */
const longCoolDownSeconds = 3_600;

/** One function for each vendor's calls, sync and from its queue: it can read only that vendor's secrets. */
export function addVendorCalls(platform: Platform, queues: GatewayQueues): ReadonlyMap<string, GatewayFunction> {
  return new Map(
    [...queues.jobs].map(([vendor, jobs]) => [vendor, addProxy(platform, vendor, jobs, queues.eventWork)]),
  );
}

function addProxy(platform: Platform, vendor: string, jobs: DurableQueue, eventWork: DurableQueue): GatewayFunction {
  const { stage, state, local } = platform;
  const shared = withJointReads({
    directory: { partner: ["get", "getMany"], "key#*": ["get", "getMany"] },
    tokens: itemsOfVendor("tokens", vendor),
  });
  const proxy = platform
    .function(
      "proxy",
      {
        description: `Calls of ${vendor}`,
        timeout: timeouts.call,
        memorySize: memory.call,
        // The next attempt at a queued job.
        invokesItself: true,
        environment: {
          ...local.vendor,
          ...local.waits,
          VENDOR: vendor,
          CONNECTIONS: (stage.connections[vendor] ?? []).join(","),
          SECRET_PREFIX: platform.secretPrefix,
          ...connectionVariables(stage, vendor),
          ...vendorPaths(stage, vendor),
          ...rateLimit(stage, vendor),
          ...reconcileVariables(stage, [vendor]),
          ...metricVariables(stage, { [vendor]: stage.connections[vendor] ?? [] }),
          ...(stage.callPermits === undefined ? {} : { CALL_PERMITS: String(stage.callPermits) }),
          ...callShareVariables(stage.shares),
          ...intentVariables(stage),
          ...(stage.requireIdempotencyKeys ? { REQUIRE_IDEMPOTENCY_KEYS: "true" } : {}),
        },
        reservedConcurrentExecutions: stage.callConcurrency,
      },
      `proxy-${vendor}`,
    )
    .bindTable("DIRECTORY_TABLE", state.directory, shared.directory)
    .bindTable("TOKENS_TABLE", state.tokens, shared.tokens)
    .bindTable("RECORDS_TABLE", state.records, {
      ...itemsOfVendor("records", vendor),
      // What answers have shown, of operations that no document names.
      [`shape#${vendor}#*`]: ["get"],
    })
    .bindBucket("BODIES_BUCKET", state.bodies, objectsOfVendor(vendor))
    .bindSender("JOB_QUEUE_URL", jobs.queue)
    .bindSender("EVENT_WORK_QUEUE_URL", eventWork.queue)
    .bindSecrets(state.secrets.credentialArns(vendor), state.key)
    .bindAlias("CHECK_ALIAS", checkAlias);
  // One message at a time: a call may take the function's whole time-out.
  proxy.bindConsumer(jobs.queue, { batchSize: 1, maxConcurrency: 20 });
  alarmOnUncertainJobs(platform.alarms, proxy);
  alarmOnWrongFindings(platform.alarms, proxy);
  alarmOnVendor(platform, proxy, vendor);
  return platform.bindDigestKey(platform.bindReceipts(proxy));
}

/** Alarms on a vendor's calls: of its own where an operator is on call, because such an alarm can last for hours. */
function alarmOnVendor({ alarms, stage }: Platform, proxy: GatewayFunction, vendor: string): void {
  const of = stage.onCall ? { of: vendor } : {};
  const which = stage.onCall ? vendor : "a vendor";
  // The circuit breaker opens, for the first time or again, or a cool-down is longer than any caller waits.
  alarms.onLogLines(proxy, {
    name: "VendorUnavailable",
    ...of,
    pattern: FilterPattern.any(
      FilterPattern.stringValue("$.event", "=", "breaker.opened"),
      FilterPattern.numberValue("$.seconds", ">=", longCoolDownSeconds),
    ),
    impact: `Calls of ${which} are blocked: the circuit breaker is open, or the vendor asked for a long pause. See the runbook.`,
  });
  // One for all vendors: the line names the connection, and the partner and operation where only those are blocked.
  alarms.onLogLines(proxy, {
    name: "LongHold",
    sharedAs: "VendorUnavailable",
    pattern: FilterPattern.stringValue("$.event", "=", "hold.long"),
    impact:
      "A vendor's connection, or one partner's calls of an operation, are blocked for 15 minutes. See the runbook.",
  });
  alarms.onLogLines(proxy, {
    name: "CredentialsRefused",
    ...of,
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
    impact: `No call of a connection of ${which} is sent until the operator corrects its credentials. See the runbook.`,
  });
}

/** Checks the corrections as the function does at its start, so that a mistake fails the deployment. */
function vendorPaths(stage: Stage, vendor: string): Record<string, string> {
  const corrections = stage.vendorPaths?.[vendor];
  if (corrections === undefined) return {};
  const text = JSON.stringify(corrections);
  deployedVendor(vendor, text);
  return { VENDOR_PATHS: text };
}

function rateLimit(stage: Stage, vendor: string): Record<string, string> {
  const rate = stage.callsPerSecond?.[vendor];
  return rate === undefined ? {} : { CALLS_PER_SECOND: String(rate) };
}
