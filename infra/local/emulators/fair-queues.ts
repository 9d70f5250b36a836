/**
 * Fair queues of SQS: a group with few messages in flight is received before a group that has most of them. A group that is
 * noisy is never capped: its messages are received in order where no other group's wait.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues-detailed.html
 */

/** A noisy group has more than this share of all messages in flight … */
const noisyShare = 0.1;

/** … and at least this many of its own. The documented share of processing time is left out, since its span is not documented. */
const noisyMessages = 30;

/** What the emulated queue has of a message; the sender repeats its group as an attribute (`shared/aws/sqs-queue.ts`). */
interface Message {
  readonly messageAttributes: Readonly<Record<string, { readonly StringValue?: string } | undefined>>;
}

/** A queue of fauxqs, as far as it is used here. */
export interface EmulatedQueue {
  messages: Message[];
  readonly inflightMessages: ReadonlyMap<string, { readonly message: Message }>;
  processTimers(): void;
  dequeue(maxCount: number, ...rest: unknown[]): unknown;
}

const groupOf = ({ messageAttributes }: Message): string | undefined =>
  messageAttributes["MessageGroupId"]?.StringValue;

/** What a choice depends on: the groups of the messages that wait, in order, and the messages in flight by group. */
export interface QueueState {
  readonly waiting: readonly (string | undefined)[];
  /** `undefined` counts messages without a group, each of which is a group of its own. */
  readonly inFlight: ReadonlyMap<string | undefined, number>;
  /** Groups that were noisy and still have messages that wait. */
  readonly noisy: ReadonlySet<string>;
}

/** Groups that are noisy now: by the thresholds, or since earlier, until their backlog is used up. */
export function noisyGroups({ waiting, inFlight, noisy }: QueueState): ReadonlySet<string> {
  const total = [...inFlight.values()].reduce((sum, count) => sum + count, 0);
  const loud = [...inFlight].flatMap(([group, count]) =>
    group !== undefined && count >= noisyMessages && count > total * noisyShare ? [group] : [],
  );
  const backlog = new Set(waiting);
  return new Set([...loud, ...noisy].filter((group) => backlog.has(group)));
}

/** The index of the message that is received next: the first of a quiet group, else that of the least noisy one. */
export function nextReceived({ waiting, inFlight, noisy }: QueueState): number {
  const quiet = waiting.findIndex((group) => group === undefined || !noisy.has(group));
  if (quiet >= 0) return quiet;
  const count = (group: string | undefined): number => inFlight.get(group) ?? 0;
  return waiting.reduce((quietest, group, index) => (count(group) < count(waiting[quietest]) ? index : quietest), 0);
}

const fair = new WeakSet<EmulatedQueue>();

/** Makes a queue return its messages in the order of fair queues, from now on. Can be repeated. */
export function makeFair(queue: EmulatedQueue): void {
  if (fair.has(queue)) return;
  fair.add(queue);
  let noisy: ReadonlySet<string> = new Set();
  const dequeue = queue.dequeue.bind(queue);
  queue.dequeue = (maxCount, ...rest) => {
    queue.processTimers();
    const waiting = queue.messages.map(groupOf);
    const inFlight = countGroups([...queue.inflightMessages.values()].map(({ message }) => groupOf(message)));
    noisy = noisyGroups({ waiting, inFlight, noisy });
    if (noisy.size > 0) queue.messages = arrange(queue.messages, maxCount, { waiting, inFlight, noisy });
    return dequeue(maxCount, ...rest);
  };
}

function countGroups(groups: readonly (string | undefined)[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** The messages with the next `count` that are received at their front. */
function arrange(messages: readonly Message[], count: number, state: QueueState): Message[] {
  const rest = [...messages];
  const waiting = [...state.waiting];
  const inFlight = new Map(state.inFlight);
  const front: Message[] = [];
  while (front.length < count && rest.length > 0) {
    const index = nextReceived({ waiting, inFlight, noisy: state.noisy });
    const [group] = waiting.splice(index, 1);
    front.push(...rest.splice(index, 1));
    inFlight.set(group, (inFlight.get(group) ?? 0) + 1);
  }
  return [...front, ...rest];
}
