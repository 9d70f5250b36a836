import { setTimeout as wait } from "node:timers/promises";
import type { EventBody, webhookClients } from "../../support/stack/webhook-clients.ts";

type Clients = ReturnType<typeof webhookClients>;

/** Webhooks at an even pace, and the time of each from the vendor to the endpoint. */
export function pacedWebhooks(clients: Clients) {
  const sentAt = new Map<string, number>();
  let failed = 0;

  return {
    /** Those that were not acknowledged. */
    failed: () => failed,
    count: () => sentAt.size,
    /** Sends at this pace for this long; returns the cases of what was sent, when all of it was answered. */
    async send(perSecond: number, seconds: number): Promise<ReadonlySet<string>> {
      const cases = new Set<string>();
      const answers: Promise<void>[] = [];
      const begun = performance.now();
      for (let number = 0; number < perSecond * seconds; number += 1) {
        await wait(Math.max(0, begun + (number * 1000) / perSecond - performance.now()));
        const caseId = `paced-${sentAt.size}`;
        sentAt.set(caseId, Date.now());
        cases.add(caseId);
        const payload = { timestamp: Math.floor(Date.now() / 1000), event_type: "case_waiting", case_id: caseId };
        const answer = clients.send({ payload, retries: 3 }).then(([status]) => {
          if (status !== 200) failed += 1;
        });
        answers.push(answer);
      }
      await Promise.all(answers);
      return cases;
    },
    /** When these cases' webhooks first reached the endpoint, and how long after they were sent; in milliseconds. */
    async arrivals(name: string, cases: ReadonlySet<string>) {
      const arrived = new Map<string, { readonly at: number; readonly after: number }>();
      for (const { at, body } of await clients.received(name)) {
        const caseId = (JSON.parse(body) as EventBody).subject["case_id"] ?? "";
        if (arrived.has(caseId) || !cases.has(caseId)) continue;
        arrived.set(caseId, { at: Date.parse(at), after: Date.parse(at) - (sentAt.get(caseId) ?? 0) });
      }
      return arrived;
    },
  };
}

/** The percentile of a list. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * hundredth) / 100) - 1)] ?? Number.NaN;
}

/** The maximum number of arrivals within any span of this many milliseconds. */
export function maxWithin(times: readonly number[], spanMs: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  let [max, first] = [0, 0];
  for (const [last, time] of sorted.entries()) {
    while ((sorted[first] ?? time) <= time - spanMs) first += 1;
    max = Math.max(max, last - first + 1);
  }
  return max;
}
