import type { DeadLetter, DeadLetters } from "../../../shared/gateway/ports/dead-letters.ts";

/** Dead letters in memory; `show` ends the hiding of what was received. */
export function memoryDeadLetters(bodies: readonly string[]) {
  const messages = new Map<string, DeadLetter>(
    bodies.map((body, index) => [String(index), { id: `msg_${index}`, body, receipt: String(index) }]),
  );
  const hidden = new Set<string>();
  const putBackBodies: string[] = [];
  const deadLetters: DeadLetters = {
    count: async () => messages.size,
    async receive(most) {
      const found = [...messages.values()].filter(({ receipt }) => !hidden.has(receipt)).slice(0, most);
      for (const { receipt } of found) hidden.add(receipt);
      return found;
    },
    async deferDelivery({ body }) {
      putBackBodies.push(body);
    },
    async remove({ receipt }) {
      messages.delete(receipt);
    },
  };
  return { ...deadLetters, putBackBodies, show: () => hidden.clear() };
}
