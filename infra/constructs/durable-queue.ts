import { Duration, type RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

export interface DurableQueueProps {
  readonly queueName: string;
  readonly encryptionKey: IKey;
  /** How long a message is hidden while a worker handles it. */
  readonly visibilityTimeout: Duration;
  /** The dead letters of another queue, whose worker can handle these messages as well; a queue of its own if absent. */
  readonly deadLetters?: Queue | undefined;
  /** Whether the queue and its dead letters outlive their stack; they are deleted with it if absent. */
  readonly removalPolicy?: RemovalPolicy;
}

/** SQS's limit. Set explicitly, because a queue's default may be the former limit of 256 KiB. */
const maxMessageBytes = 1024 * 1024;

/** Receives before a message becomes a dead letter. Crashes and outages use them up as well. */
const maxReceiveCount = 10;

/** A queue with its dead-letter queue, or that of another queue; `infra/gateway/queue-alarms.ts` has the alarms on both. */
export class DurableQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: DurableQueueProps) {
    super(scope, id);
    const shared = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: props.encryptionKey,
      enforceSSL: true,
      maxMessageSizeBytes: maxMessageBytes,
      retentionPeriod: Duration.days(14),
      ...(props.removalPolicy === undefined ? {} : { removalPolicy: props.removalPolicy }),
    };
    this.deadLetters =
      props.deadLetters ?? new Queue(this, "DeadLetters", { ...shared, queueName: `${props.queueName}-dead-letters` });
    this.queue = new Queue(this, "Queue", {
      ...shared,
      queueName: props.queueName,
      visibilityTimeout: props.visibilityTimeout,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
    });
  }
}
