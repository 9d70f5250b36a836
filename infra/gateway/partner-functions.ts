import { Duration, Validations } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import { timeouts } from "../constructs/timeouts.ts";
import { intentVariables } from "./intent-variables.ts";
import { metricNamespace } from "./metric-variables.ts";
import type { Platform } from "./platform.ts";
import { bindJobQueues, type GatewayQueues } from "./queues.ts";
import { reconcileVariables } from "./reconcile-variables.ts";
import { partnerShareVariables } from "./share-variables.ts";

/** Authenticates partners' API keys. */
export function addAuthorizer(platform: Platform): GatewayFunction {
  const authorizer = platform
    .function("authorizer", { description: "Authenticates API keys", timeout: timeouts.acknowledgement })
    .bindTable("DIRECTORY_TABLE", platform.state.directory, {
      partner: ["get"],
      "key#*": ["get"],
      "key-use#*": ["update"],
      "session#*": ["get", "update"],
    });
  platform.alarms.onLogLines(authorizer, {
    name: "RefusedKeys",
    pattern: FilterPattern.stringValue("$.event", "=", "authentication.refused"),
    // A client that keeps sending one wrong key has a line a minute, since API Gateway caches the answer.
    rate: { lines: 20, period: Duration.minutes(5) },
    impact:
      "Many different API keys are refused: a sender guesses keys, or tries those of a leak. The saved query names keys and sources.",
  });
  return authorizer;
}

/** Everything under `/v1` except vendor calls. */
export function addPartnerFunction(platform: Platform, { eventWork, delivery, jobs }: GatewayQueues): GatewayFunction {
  const { directory, records, tokens, bodies } = platform.state;
  const { waits, egress } = platform.local;
  const partnerApi = platform
    .function("partner-api", {
      description: "Jobs, uploads, endpoints, events and deliveries for partners",
      timeout: timeouts.call,
      environment: {
        ...waits,
        ...egress,
        ...platform.stageConnections,
        ...partnerShareVariables(platform.stage.shares),
        ...reconcileVariables(platform.stage),
        ...intentVariables(platform.stage),
        // No endpoint may have a queue or a role in it.
        OWN_ACCOUNT: platform.stack.account,
        STAGE: platform.stage.name,
        ...(platform.stage.namedPayloads === true && { NAMED_PAYLOADS: "true" }),
      },
    })
    .bindTable("DIRECTORY_TABLE", directory, {
      partner: ["get", "getMany"],
      // A partner rotates its own key.
      "key#*": ["get", "getMany", "put", "update"],
      "keys#*": ["put", "update"],
      // Portal sessions.
      "session#*": ["get", "getMany", "put", "delete"],
      endpoint: ["get", "query", "put", "update", "delete"],
      "match#*": ["get", "update"],
    })
    .bindTable(
      "RECORDS_TABLE",
      records,
      {
        "job_*": ["get", "getMany", "update"],
        "upl_*": ["put"],
        "case_*": ["get", "getMany"],
        // Those of a job that its partner sends again.
        "gua_*": ["get", "put"],
        // The owners of a case; the events of a subject, and whether it was erased.
        "sub_*": ["get", "query"],
        "era_*": ["get"],
        "drift#*": ["get"],
        "shape#*": ["get"],
        "cup_*": ["get", "put"],
        // A test of an endpoint is an event with a delivery.
        "evt_*": ["get", "getMany", "put", "update"],
        "dlv_*": ["get", "getMany", "put", "update"],
        // Its place in the feed, and what readers of the feed read and close.
        "feed#*": ["get", "query", "put", "update"],
        "ep_*": ["get", "update"],
        "rcv_*": ["get", "put"],
      },
      ["arrivals", "open"],
    )
    .bindTable("TOKENS_TABLE", tokens, { "health#*": ["get"], "use#*": ["get", "update"] })
    .bindBucket("BODIES_BUCKET", bodies, {
      "jobs/*": ["read"],
      "uploads/*": ["read", "write", "remove"],
      "events/*": ["read"],
      // An event that is too large for an answer.
      "answers/events/*": ["read", "writeInParts"],
    })
    .bindSender("EVENT_WORK_QUEUE_URL", eventWork.queue)
    .bindSender("DELIVERY_QUEUE_URL", delivery.queue);
  bindJobQueues(partnerApi, jobs);
  return platform.bindDigestKey(platform.bindReceipts(partnerApi));
}

/**
 * `/v1/metrics`. A function of its own: reads of CloudWatch take no resource, so that its role can read every metric of the
 * account, and its client is larger than all others.
 */
export function addMetricsFunction(platform: Platform): GatewayFunction {
  const { stage, state } = platform;
  const metrics = platform
    .function("metrics", {
      description: "Metrics for partners",
      throttledAs: "partner-api",
      timeout: timeouts.acknowledgement,
      environment: {
        ...platform.stageConnections,
        METRIC_NAMESPACE: metricNamespace(stage.name),
        COUNTS_PARTNERS: String(stage.metrics === true && stage.partnerMetrics === true),
      },
    })
    .bindTable("DIRECTORY_TABLE", state.directory, {
      // One by one where DynamoDB leaves some of a joint read out.
      partner: ["get", "getMany"],
      "key#*": ["get", "getMany"],
      "session#*": ["get", "getMany"],
    });
  metrics.addToRolePolicy(new PolicyStatement({ actions: ["cloudwatch:GetMetricData"], resources: ["*"] }));
  Validations.of(metrics.role ?? metrics).acknowledge({
    id: "AwsSolutions-IAM5[Resource::*]",
    reason:
      "CloudWatch knows no resource for GetMetricData; the role reads metrics, and keys, sessions and partners of the directory.",
  });
  return platform.bindReceipts(metrics);
}

/** The routes without authentication. */
export function addPublicPages(platform: Platform): GatewayFunction {
  return platform.function("public-pages", {
    description: "Health, the OpenAPI document and its page, without authentication",
    timeout: timeouts.acknowledgement,
  });
}
