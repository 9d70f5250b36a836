import { paginateListMetrics } from "@aws-sdk/client-cloudwatch";
import { paginateFilterLogEvents } from "@aws-sdk/client-cloudwatch-logs";
import { DescribeKeyCommand } from "@aws-sdk/client-kms";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { functionsOf, queuesOf } from "../../../constructs/stage-resources.ts";
import type { Stage } from "../../../stages.ts";
import type { StagePlaces } from "../../open-stage.ts";
import { Unanswerable } from "../assess/finding.ts";
import { type LastRun, readRun, schedulerWithinMs } from "../assess/scheduler.ts";
import { type AwsClients, openAwsClients } from "./aws-clients.ts";
import { once } from "./once.ts";
import { readAlarms } from "./read-alarms.ts";
import { readConcurrency } from "./read-concurrency.ts";
import { readQueues } from "./read-queues.ts";
import { describeStack, outputOf } from "./read-stacks.ts";
import { describeTable, readTables } from "./read-tables.ts";
import type { StageFacts } from "./stage-facts.ts";

/** A stage in AWS. Its stacks are described once. */
export function awsFacts(stage: Stage, places: StagePlaces, clients: AwsClients = openAwsClients()): StageFacts {
  const { cloudFormation, dynamoDb, sqs, cloudWatch, sns } = clients;
  const names = { gateway: `RxGateway-${stage.name}`, state: `RxGateway-${stage.name}-State` };
  const functionName = (name: string): string => `rx-gateway-${stage.name}-${name}`;
  const gateway = once(() => describeStack(cloudFormation, names.gateway));
  const state = once(() => describeStack(cloudFormation, names.state));
  return {
    identity: () => readIdentity(clients),
    stacks: async () => {
      const stacks = [
        { name: names.state, stack: await state() },
        { name: names.gateway, stack: await gateway() },
      ];
      return stacks.map(({ name, stack }) => ({
        name,
        status: stack?.StackStatus,
        isProtected: stack?.EnableTerminationProtection === true,
        state: outputOf(stack, "StateSuffix"),
      }));
    },
    deployedVersion: async () => ({ version: outputOf(await gateway(), "Version") }),
    key: async () => readKey(clients, (await describeTable(dynamoDb, places.records))?.SSEDescription?.KMSMasterKeyArn),
    tables: () => readTables({ dynamoDb, places, hasSettings: true }),
    queues: () => readQueues({ sqs, places }, queuesOf(stage)),
    alarms: async () => {
      const topic = outputOf(await gateway(), "AlarmTopicArn");
      return topic === undefined
        ? new Unanswerable("The stack has no output AlarmTopicArn.")
        : readAlarms({ cloudWatch, sns }, topic);
    },
    scheduler: async () => {
      const [stack, lastRun] = await Promise.all([gateway(), readLastRun(clients, functionName("run-due-work"))]);
      const startedAt = (stack?.LastUpdatedTime ?? stack?.CreationTime)?.getTime();
      return { lastRun, startedAt, now: Date.now() };
    },
    concurrency: () =>
      readConcurrency(clients.lambda, functionsOf(stage).map(functionName), `rx-gateway-${stage.name}-`),
    metrics: () => readMetrics(clients, `RxGateway/${stage.name}`),
    url: async () => {
      const url = outputOf(await gateway(), "GatewayUrl");
      return url === undefined
        ? new Unanswerable("The stack has no output with the gateway's URL.")
        : url.replace(/\/$/, "");
    },
    close: clients.close,
  };
}

async function readIdentity({ sts }: AwsClients) {
  const { Account: account = "", Arn: arn = "" } = await sts.send(new GetCallerIdentityCommand({}));
  return { account, arn, region: await sts.config.region() };
}

async function readKey({ kms }: AwsClients, arn: string | undefined) {
  if (arn === undefined) return new Unanswerable("The table of records names no key.");
  const { KeyMetadata: key } = await kms.send(new DescribeKeyCommand({ KeyId: arn }));
  return { id: key?.KeyId ?? arn, state: key?.KeyState ?? "unknown" };
}

/** By the log, which arrives within seconds; the metric of invocations comes minutes later and counts failed runs. */
async function readLastRun({ logs }: AwsClients, functionName: string): Promise<LastRun | undefined> {
  const query = {
    logGroupName: `/aws/lambda/${functionName}`,
    startTime: Date.now() - schedulerWithinMs,
    filterPattern: '"due-work.done"',
  };
  let last: LastRun | undefined;
  for await (const { events = [] } of paginateFilterLogEvents({ client: logs }, query)) {
    for (const { message = "" } of events) {
      const run = readRun(message);
      if (run !== undefined && run.at >= (last?.at ?? 0)) last = run;
    }
  }
  return last;
}

async function readMetrics({ cloudWatch }: AwsClients, namespace: string) {
  let recent = 0;
  const query = { Namespace: namespace, RecentlyActive: "PT3H" as const };
  for await (const { Metrics = [] } of paginateListMetrics({ client: cloudWatch }, query)) recent += Metrics.length;
  return { namespace, recent };
}
