import { Duration } from "aws-cdk-lib";
import { ComparisonOperator, MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import type { DurableQueue } from "../constructs/durable-queue.ts";
import type { Alarms } from "./alarms.ts";
import { functionAlarmNames } from "./function-alarms.ts";

export interface QueueAlarmSettings {
  /** The queue's name without the prefix of the stage. */
  readonly id: string;
  readonly of: Pick<DurableQueue, "queue" | "deadLetters">;
  /** The name of the function that the queue invokes, without the prefix of the stage. */
  readonly consumer: string;
  /**
   * Each of its messages has a record with a `dueAt`, which the scheduler finds when the message is stuck: `OverdueWork` is
   * the alarm on their age.
   */
  readonly hasRecords: boolean;
  /**
   * An alarm of its own finds a stopped event source mapping within ten minutes, for two metrics. Otherwise the age of what
   * waits does, in half an hour.
   */
  readonly watchMapping: boolean;
  /** The queue whose dead letters these are has the alarm on them. */
  readonly sharesDeadLetters?: true;
  /** Its alarms notify themselves: what waits in it is part of no composite alarm. */
  readonly isAlone?: true;
  /** One sentence for the operator on call: what a stuck message means for patients and partners. */
  readonly impact: string;
}

const maxMessageAge = Duration.minutes(30);

/**
 * Alarms on a queue's dead letters, on the age of its oldest message where no record tells it, and on messages that nothing
 * receives: an event source mapping that is disabled, failed or deleted, or that may not read the queue. The metrics that
 * Lambda has of mappings cost five custom metrics for each.
 */
export function alarmOnQueue(alarms: Alarms, settings: QueueAlarmSettings): void {
  const { id, of, consumer, hasRecords, watchMapping, sharesDeadLetters, isAlone, impact } = settings;
  if (!sharesDeadLetters)
    alarms.add(`DeadLetters-${id}`, {
      metric: of.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: "Maximum" }),
      threshold: 0,
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      impact: `There are dead letters. ${impact}`,
    });
  const composite = hasRecords ? "due-work" : "intake";
  const waiting = isAlone ? {} : ({ composite, unless: functionAlarmNames([consumer]) } as const);
  if (!hasRecords)
    alarms.add(`OldestMessage-${id}`, {
      metric: of.queue.metricApproximateAgeOfOldestMessage({ statistic: "Maximum" }),
      threshold: maxMessageAge.toSeconds(),
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      periods: { of: 3, in: 3 },
      impact: `The oldest message waits too long. ${impact}`,
      ...waiting,
    });
  if (!alarms.onCall || !watchMapping) return;
  alarms.add(`EventSourceStopped-${id}`, {
    // Delayed messages are not visible, and messages in progress are not either.
    metric: new MathExpression({
      expression: "IF(FILL(received, 0) == 0, visible, 0)",
      usingMetrics: {
        visible: of.queue.metricApproximateNumberOfMessagesVisible({ statistic: "Maximum" }),
        received: of.queue.metricNumberOfMessagesReceived({ statistic: "Sum" }),
      },
      label: "Messages that nothing receives",
      period: Duration.minutes(5),
    }),
    threshold: 1,
    periods: { of: 2, in: 2 },
    impact: `Messages wait, and nothing receives them: the event source mapping of ${consumer} has stopped. ${impact}`,
    ...waiting,
  });
}
