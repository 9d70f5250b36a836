import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { GatewayFunction } from "../constructs/gateway-function.ts";
import { timeouts } from "../constructs/timeouts.ts";
import { metricVariables } from "./metric-variables.ts";
import type { Platform } from "./platform.ts";
import { alarmOnQueue } from "./queue-alarms.ts";

/** Lambda's limit for a standard queue; the payload's limit of 6 MB ends a batch before. */
const maxBatch = 10_000;

/** Writes the chain of receipts from its queue, and its head to the log each hour (`docs/adr/0040-chain-of-receipts.md`). */
export function addReceiptWriter(platform: Platform): void {
  const { stage, stack, state } = platform;
  const { headCopies } = stage;
  const writer = platform
    .function("write-receipts", {
      description: "Appends receipts to their chain, and indexes disclosures; each hour: logs its head",
      timeout: timeouts.evidence,
      environment: {
        STAGE: stage.name,
        ...metricVariables(stage),
        ...(headCopies === undefined
          ? {}
          : { HEAD_COPIES_BUCKET: headCopies.bucket, HEAD_COPIES_ACCOUNT: headCopies.account }),
      },
    })
    .bindTable("RECORDS_TABLE", state.records, {
      receipts: ["get", "update"],
      "disclosures#*": ["get", "putMany", "delete"],
    })
    .bindBucket("RECEIPTS_BUCKET", state.receiptBucket, { "receipts/*": ["read", "write"] });
  writer.addToRolePolicy(
    new PolicyStatement({ actions: ["s3:ListBucket"], resources: [state.receiptBucket.bucketArn] }),
  );
  if (headCopies !== undefined) {
    const resources = [`arn:${stack.partition}:s3:::${headCopies.bucket}/receipt-heads/${stage.name}/*`];
    writer.addToRolePolicy(new PolicyStatement({ actions: ["s3:PutObject"], resources }));
  }
  platform.bindDigestKey(writer);
  // Few at once: each appends to one chain. A window makes few objects, whose puts cost more than all the rest.
  writer.bindConsumer(state.receipts.queue, {
    batchSize: maxBatch,
    maxBatchingWindow: Duration.seconds(stage.receiptWindow),
    maxConcurrency: 5,
  });
  new Rule(stack, "EveryHour", {
    schedule: Schedule.rate(Duration.hours(1)),
    targets: [new LambdaFunction(writer.entry, { retryAttempts: 2 })],
  });
  addAlarms(platform, writer);
}

function addAlarms({ alarms, state }: Platform, writer: GatewayFunction): void {
  alarmOnQueue(alarms, {
    id: "receipts",
    of: state.receipts,
    hasRecords: false,
    watchMapping: false,
    isAlone: true,
    consumer: "write-receipts",
    impact: "Calls, reads and deliveries have no evidence yet. Their receipts are in the queue alone, for 14 days.",
  });
  alarms.onLogLines(writer, {
    name: "ReceiptsNotWritten",
    pattern: FilterPattern.any(
      FilterPattern.all(
        FilterPattern.stringValue("$.event", "=", "batch.failed"),
        // Other writers were quicker; the age of the oldest message says when that lasts.
        FilterPattern.stringValue("$.error", "!=", "ChainBusyError"),
      ),
      FilterPattern.stringValue("$.event", "=", "receipts.foreign-object"),
      FilterPattern.stringValue("$.event", "=", "receipts.tail-missing"),
    ),
    impact:
      "Receipts cannot be appended to their chain, or the chain is damaged. Those that wait are in the queue alone, for 14 days. See the runbook.",
  });
}
