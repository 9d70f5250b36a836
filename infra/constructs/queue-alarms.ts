import type { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IAlarmAction, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import type { DurableQueue } from "./durable-queue.ts";

export interface QueueAlarmsProps {
  /** A queue of this stack or of another one. */
  readonly of: Pick<DurableQueue, "queue" | "deadLetters">;
  /** The age of the oldest message that raises an alarm; no alarm if absent. */
  readonly oldestMessage?: Duration | undefined;
  readonly alarmAction: IAlarmAction;
  /** One sentence for the operator on call: what a stuck message means for patients and partners. */
  readonly impact: string;
}

/** Adds the alarms of a queue: one on its dead letters, and one on the age of its oldest message. */
export function addQueueAlarms(scope: Construct, props: QueueAlarmsProps): void {
  const { of, oldestMessage, alarmAction, impact } = props;
  new Alarm(scope, "DeadLettersAlarm", {
    alarmDescription: `There are dead letters. ${impact}`,
    metric: of.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: "Maximum" }),
    threshold: 0,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  }).addAlarmAction(alarmAction);
  if (oldestMessage === undefined) return;
  new Alarm(scope, "OldestMessageAlarm", {
    alarmDescription: `The oldest message waits too long. ${impact}`,
    metric: of.queue.metricApproximateAgeOfOldestMessage({ statistic: "Maximum" }),
    threshold: oldestMessage.toSeconds(),
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 3,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  }).addAlarmAction(alarmAction);
}
