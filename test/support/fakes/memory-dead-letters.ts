import type { DeadLetter, DeadLetters } from "../../../shared/gateway/ports/dead-letters.ts";

/** Dead letters in memory; `show` ends the hiding of what was received. */
export function memoryDeadLetters(bodies: readonly string[]) {
  const messages = new Map<string, DeadLetter>(
    bodies.map((body, index) => [String(index), { id: `msg_${index}`, body, receipt: String(index), sentAt: index }]),
  );
  const hidden = new Set<string>();
  const redrivenBodies: string[] = [];
  const deadLetters: DeadLetters = {
    count: async () => messages.size,
    async receive(max) {
      const found = [...messages.values()].filter(({ receipt }) => !hidden.has(receipt)).slice(0, max);
      for (const { receipt } of found) hidden.add(receipt);
      return found;
    },
    async redrive({ body }) {
      redrivenBodies.push(body);
    },
    async remove({ receipt }) {
      messages.delete(receipt);
    },
  };
  return { ...deadLetters, redrivenBodies, show: () => hidden.clear() };
}
