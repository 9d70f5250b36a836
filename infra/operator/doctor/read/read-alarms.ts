import { type CloudWatchClient, paginateDescribeAlarms } from "@aws-sdk/client-cloudwatch";
import { paginateListSubscriptionsByTopic, type SNSClient } from "@aws-sdk/client-sns";
import type { AlarmFacts } from "../assess/alarms.ts";

interface Dependencies {
  readonly cloudWatch: CloudWatchClient;
  readonly sns: SNSClient;
}

/** The alarms that notify the topic, and its subscriptions. */
export async function readAlarms({ cloudWatch, sns }: Dependencies, topicArn: string): Promise<AlarmFacts> {
  const [subscriptions, alarms] = await Promise.all([subscriptionsOf(sns, topicArn), alarmsOf(cloudWatch, topicArn)]);
  const namesOf = (is: (alarm: (typeof alarms)[number]) => boolean) => alarms.filter(is).map(({ name }) => name);
  return {
    // One that was deleted stays in the list for a while, without an ARN.
    confirmed: subscriptions.filter((arn) => arn.startsWith("arn:")).length,
    pending: subscriptions.filter((arn) => arn === "PendingConfirmation").length,
    ringing: namesOf(({ state }) => state === "ALARM"),
    silenced: namesOf(({ notifies }) => !notifies),
    unknown: namesOf(({ state }) => state !== "ALARM" && state !== "OK"),
    total: alarms.length,
  };
}

async function subscriptionsOf(client: SNSClient, TopicArn: string): Promise<readonly string[]> {
  const arns: string[] = [];
  for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client }, { TopicArn })) {
    arns.push(...Subscriptions.map(({ SubscriptionArn = "" }) => SubscriptionArn));
  }
  return arns;
}

async function alarmsOf(client: CloudWatchClient, topicArn: string) {
  const alarms: { readonly name: string; readonly state: string; readonly notifies: boolean }[] = [];
  const query = { AlarmTypes: ["MetricAlarm" as const, "CompositeAlarm" as const] };
  for await (const { MetricAlarms = [], CompositeAlarms = [] } of paginateDescribeAlarms({ client }, query)) {
    for (const alarm of [...MetricAlarms, ...CompositeAlarms]) {
      const { AlarmName: name = "", StateValue: state = "", AlarmActions = [], ActionsEnabled = true } = alarm;
      if (AlarmActions.includes(topicArn)) alarms.push({ name, state, notifies: ActionsEnabled });
    }
  }
  return alarms;
}
