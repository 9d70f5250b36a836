import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { queuesOf } from "../../../constructs/stage-resources.ts";
import type { Stage } from "../../../stages.ts";
import type { LocalPlaces, StagePlaces } from "../../open-stage.ts";
import { Unanswerable } from "../assess/finding.ts";
import { type LastRun, readRun } from "../assess/scheduler.ts";
import { readQueues } from "./read-queues.ts";
import { readTables } from "./read-tables.ts";
import type { StageFacts } from "./stage-facts.ts";

/** The local stack, which has tables, queues, secrets and logs, and none of AWS's services around them. */
export function localFacts(stage: Stage, places: StagePlaces, local: LocalPlaces): StageFacts {
  const dynamoDb = new DynamoDBClient(places.clients.dynamodb);
  const sqs = new SQSClient(places.clients.sqs);
  const none = (service: string) => async () => new Unanswerable(`The local stack has no ${service}.`);
  return {
    identity: none("STS"),
    stacks: none("CloudFormation"),
    deployedVersion: async () => ({ version: local.version }),
    key: none("KMS"),
    tables: () => readTables({ dynamoDb, places, hasSettings: false }),
    queues: () => readQueues({ sqs, places }, queuesOf(stage)),
    alarms: none("CloudWatch alarms"),
    scheduler: async () => ({
      lastRun: lastRunIn(join(local.logs, "run-due-work.ndjson")),
      startedAt: statSync(local.stackFile).mtimeMs,
      now: Date.now(),
    }),
    concurrency: none("account limits"),
    metrics: none("CloudWatch metrics"),
    url: async () => local.gateway,
    close: () => {
      for (const client of [dynamoDb, sqs]) client.destroy();
    },
  };
}

/** The last run that the scheduler's log has. */
function lastRunIn(file: string): LastRun | undefined {
  return readRun(linesOf(file).findLast((text) => text.includes('"event":"due-work.done"')) ?? "");
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    // The log is created by the first run.
    return [];
  }
}
