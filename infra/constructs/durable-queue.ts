import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IAlarmAction, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

export interface DurableQueueProps {
  readonly queueName: string;
  readonly encryptionKey: IKey;
  /** How long a message stays hidden while a worker has it. */
  readonly visibilityTimeout: Duration;
  /** Receives before a message is set aside; each is one chance lost to a crash or an outage. */
  readonly maxReceiveCount: number;
  /** Age of the oldest message from which on somebody should look. */
  readonly oldestMessage: Duration;
  readonly alarmAction: IAlarmAction;
  /** One sentence for whoever is woken: what a stuck message means for patients and partners. */
  readonly impact: string;
}

/** The most that SQS takes; a queue made without saying so may have the lower limit of old. */
const maxMessageBytes = 1024 * 1024;

/** A queue that cannot be had without its dead-letter queue and the alarms on both. */
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
    this.alarms = [
      new Alarm(this, "DeadLettersAlarm", {
        alarmDescription: `Messages were set aside. ${props.impact}`,
        metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: "Maximum" }),
        threshold: 0,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
      new Alarm(this, "OldestMessageAlarm", {
        alarmDescription: `Messages wait too long. ${props.impact}`,
        metric: this.queue.metricApproximateAgeOfOldestMessage({ statistic: "Maximum" }),
        threshold: props.oldestMessage.toSeconds(),
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 3,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
    ];
    for (const alarm of this.alarms) alarm.addAlarmAction(props.alarmAction);
  }
}
