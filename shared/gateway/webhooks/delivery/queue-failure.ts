import type { QueueFailure } from "../../ports/partner-queues.ts";

/** What a partner is shown, and whether no repetition can cure it. */
export interface FailureOfQueue {
  readonly error: string;
  readonly final: boolean;
}

/** By failure: final ones end the delivery and leave the endpoint active, others are repeated and may pause it. */
export const queueFailures: Readonly<Record<QueueFailure, FailureOfQueue>> = {
  "destination-refused": {
    error: "Not sent: the queue, its role or its key is none that the gateway may use.",
    final: false,
  },
  "role-refused": {
    error:
      "The role cannot be assumed: it does not exist, or its trust policy does not name the gateway's account with this endpoint's externalId.",
    final: false,
  },
  "role-unavailable": { error: "The role could not be assumed: AWS STS gave no usable answer.", final: false },
  "queue-refused": {
    error: "The queue refused the message: the role, or the queue's policy, does not allow sqs:SendMessage.",
    final: false,
  },
  "queue-missing": { error: "The queue does not exist.", final: false },
  "key-refused": {
    error:
      "The queue's KMS key cannot be used: give its ARN as kmsKeyArn, and allow the role kms:GenerateDataKey and kms:Decrypt in its policy and in the key's.",
    final: true,
  },
  "too-large": { error: "The queue's maximum message size is smaller than the message.", final: true },
  "characters-refused": { error: "The queue refused characters of the message.", final: true },
  throttled: { error: "The queue, or its key, is throttled.", final: false },
  refused: { error: "The queue refused the message.", final: false },
  unavailable: { error: "AWS SQS gave no usable answer.", final: false },
  late: { error: "No answer within 15 s.", final: false },
};
