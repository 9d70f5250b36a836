/** The rows of the first table of `docs/reliability.md`, in their order: each with its question. */
export const publishedRows = {
  writes: "Writes under faults, with instances of functions killed",
  doubled: "… done twice at the vendor",
  lost: "… answered as done, and not done",
  "falsely-succeeded": "… jobs that say `succeeded`, and nothing was done",
  "falsely-denied": "… jobs that say that nothing was done, and it was",
  clients: "Writes through a typed client over a network that loses requests and answers, by what is wrong with them",
  uncertain: "Uncertain writes that vendors were asked about",
  "wrong-finding": "… with a wrong finding",
  resolved: "… resolved without a person",
  "time-to-resolution": "… from uncertain to done, median",
  "duplicates-stopped": "Second orders of the same intent",
  "falsely-stopped": "… refused, of different intents",
  webhooks: "Webhooks, with instances killed at every change of state",
  "webhooks-lost": "… acknowledged, and missing at an endpoint",
  "webhooks-doubled": "… recorded or delivered under two ids",
  "webhooks-recovered": "Webhooks that never came, found by asking the vendor",
  feed: "Events read from the feed by a consumer that is killed",
  "feed-missing": "… missing or twice",
  queues: "Events sent to partners' queues, with instances killed",
  receipts: "Actions and their receipts of evidence, with instances killed",
  tampering: "Chains of receipts that were changed afterwards",
} as const;

export type PublishedRow = keyof typeof publishedRows;
