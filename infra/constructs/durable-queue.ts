import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IAlarmAction, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

export interface DurableQueueProps {
  readonly queueName: string;
  readonly encryptionKey: IKey;
  /** How long a message is hidden while a worker handles it. */
  readonly visibilityTimeout: Duration;
  /** Receives before a message becomes a dead letter. Crashes and outages use them up as well. */
  readonly maxReceiveCount: number;
  /** The age of the oldest message that raises an alarm; no alarm if absent. */
  readonly oldestMessage?: Duration | undefined;
  readonly alarmAction: IAlarmAction;
  /** One sentence for the operator on call: what a stuck message means for patients and partners. */
  readonly impact: string;
}

/** SQS's limit. Set explicitly, because a queue's default may be the former limit of 256 KiB. */
const maxMessageBytes = 1024 * 1024;

/** A queue with its dead-letter queue, an alarm on dead letters, and one on the age of the oldest message. */
export class DurableQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, props: DurableQueueProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, "DeadLetters", {
      queueName: `${props.queueName}-dead-letters`,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: props.encryptionKey,
      enforceSSL: true,
      maxMessageSizeBytes: maxMessageBytes,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, "Queue", {
      queueName: props.queueName,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: props.encryptionKey,
      enforceSSL: true,
      maxMessageSizeBytes: maxMessageBytes,
      retentionPeriod: Duration.days(14),
      visibilityTimeout: props.visibilityTimeout,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.maxReceiveCount },
    });
    this.alarms = [this.#alarmOnDeadLetters(props), ...this.#alarmOnOldestMessage(props)];
    for (const alarm of this.alarms) alarm.addAlarmAction(props.alarmAction);
  }

  #alarmOnDeadLetters({ impact }: DurableQueueProps): Alarm {
    return new Alarm(this, "DeadLettersAlarm", {
      alarmDescription: `There are dead letters. ${impact}`,
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: "Maximum" }),
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  #alarmOnOldestMessage({ oldestMessage, impact }: DurableQueueProps): readonly Alarm[] {
    if (oldestMessage === undefined) return [];
    const alarm = new Alarm(this, "OldestMessageAlarm", {
      alarmDescription: `The oldest message waits too long. ${impact}`,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ statistic: "Maximum" }),
      threshold: oldestMessage.toSeconds(),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 3,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    return [alarm];
  }
}
