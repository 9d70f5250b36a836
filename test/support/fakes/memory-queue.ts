import type { Queue } from "../../../shared/gateway/ports/queue.ts";

/** A queue in memory: what was sent, in order, until it is taken; `fail` makes the next sends throw. */
export function memoryQueue<Message>() {
  const sent: { readonly message: Message; readonly delaySeconds: number; readonly group?: string }[] = [];
  let failures = 0;
  let hook: (() => Promise<unknown>) | undefined;
  const queue: Queue<Message> = {
    async send(message, delaySeconds = 0, group?: string) {
      if (failures > 0) {
        failures -= 1;
        throw new Error("The queue is out of reach.");
      }
      // As it would come out of JSON at the other end.
      sent.push({ message: structuredClone(message), delaySeconds, ...(group === undefined ? {} : { group }) });
      const act = hook;
      hook = undefined;
      await act?.();
    },
    async sendMany(messages) {
      for (const { message, delaySeconds, group } of messages) await queue.send(message, delaySeconds, group);
    },
  };
  return {
    ...queue,
    /** The queue alone, as a process has it. */
    port: queue,
    sent,
    takeAll: (): readonly Message[] => sent.splice(0).map(({ message }) => message),
    /** What happens before the next send is answered: a queue can be quicker than its answer. */
    onSend: (act: () => Promise<unknown>) => {
      hook = act;
    },
    fail: (times: number) => {
      failures = times;
    },
  };
}
