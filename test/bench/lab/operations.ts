import type { MeteredCall } from "../world/meter.ts";

/** The calls of one request in words: `intake: SendMessage; process-events: GetItem ×5, PutItem`. */
export function operationsText(calls: readonly MeteredCall[]): string {
  const byCaller = Map.groupBy(calls, ({ caller }) => caller);
  return [...byCaller]
    .map(([caller, own]) => {
      const counts = Map.groupBy(own, ({ operation }) => operation);
      const list = [...counts].map(([name, { length }]) => (length === 1 ? name : `${name} ×${length}`));
      return `${caller}: ${list.join(", ")}`;
    })
    .join("; ");
}
