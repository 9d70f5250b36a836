import { expect, it } from "vitest";
import { createReceipt, type Receipt, type ReceiptFacts } from "../../../shared/gateway/model/receipt.ts";
import { receiptSigner } from "../../../shared/gateway/receipts/receipt-macs.ts";
import { compareReceipts, type Done } from "./compare-receipts.ts";

const sign = receiptSigner("key");

function receiptOf(kind: ReceiptFacts["kind"], of: ReceiptFacts["of"], more: Partial<ReceiptFacts> = {}): Receipt {
  return sign(createReceipt({ kind, of, at: 0, outcome: "answered", ...more }));
}

const job = { id: "job_1", createdAt: 5, claims: 1, status: "succeeded", outcome: "answered" };
const done: Done = {
  answered: { read: ["r"], "payload-read": ["p"], refusal: ["d"], "own-refusal": ["o"], change: ["c"] },
  requests: new Set(["r", "p", "d", "o", "c", "lost"]),
  jobs: [job],
  delivered: new Set(["evt_1 ep_1"]),
};

const delivered = { event: "evt_1", endpoint: "ep_1", outcome: "delivered" };
const call = receiptOf("vendor-call", ["job_1", 5, 1], { job: "job_1" });
const end = receiptOf("job-end", ["job_1", 5, "succeeded", 1], { job: "job_1" });
const read = receiptOf("vendor-call", ["r"]);
const delivery = receiptOf("delivery", ["dlv_1", 1], delivered);
const whole = [
  read,
  receiptOf("payload-read", ["p", "answered"]),
  receiptOf("denied", ["d"]),
  receiptOf("denied", ["o", "refused"]),
  receiptOf("change", ["o", "requested"]),
  receiptOf("change", ["c", "requested"]),
  receiptOf("change", ["c", "answered"]),
  call,
  end,
  delivery,
];

const right = { matched: 7, missing: [], doubled: [], invented: [], further: 3, superseded: 0, unanswered: 0 };
const without = (one: Receipt) => whole.filter(({ id }) => id !== one.id);

it.each<[string, readonly Receipt[], object]>([
  ["one of each action is right", whole, {}],
  ["a repeated one is one", [...whole, read, delivery], {}],
  ["a call without its own is missing", without(read), { matched: 6, missing: ["vendor-call r"] }],
  ["a job's attempt without its own is missing", without(call), { matched: 6, missing: ["vendor-call job_1 5 1"] }],
  ["a job's end without its own is missing", without(end), { missing: ["job-end job_1 5 succeeded 1"] }],
  ["a delivery without its own is missing", without(delivery), { matched: 6, missing: ["delivery of evt_1 ep_1"] }],
  [
    "two of a delivery are too many",
    [...whole, receiptOf("delivery", ["dlv_1", 2], delivered)],
    { doubled: ["evt_1 ep_1"] },
  ],
  [
    "two of a job's call are too many",
    [...whole, receiptOf("vendor-call", ["job_1", 5, 2], { job: "job_1" })],
    { doubled: ["job_1"] },
  ],
  [
    "one of a request whose answer was lost is allowed",
    [...whole, receiptOf("vendor-call", ["lost"])],
    { unanswered: 1 },
  ],
  [
    "an end that was not recorded is allowed",
    [...whole, receiptOf("job-end", ["job_1", 5, "uncertain", 1], { job: "job_1" })],
    { superseded: 1 },
  ],
])("The comparison says of the receipts of a chain: %s", (_, receipts, differs) => {
  expect(compareReceipts(done, receipts)).toEqual({ ...right, ...differs });
});

it.each([
  receiptOf("vendor-call", ["unknown"]),
  receiptOf("job-end", ["job_2", 5, "succeeded", 1], { job: "job_2" }),
  receiptOf("delivery", ["dlv_2", 1], { ...delivered, event: "evt_2" }),
  receiptOf("operator", ["r"]),
])("A receipt of what was not done is invented: $kind", (invented) => {
  const compared = compareReceipts(done, [...whole, invented]);
  expect(compared.invented).toEqual([`${invented.kind} ${invented.id}`]);
});
