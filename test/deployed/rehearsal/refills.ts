import { randomUUID } from "node:crypto";
import { type JobBody, refillPath } from "../../support/stack/job-clients.ts";
import { until } from "../../support/until.ts";
import type { Rehearsal } from "../steps/rehearsal.ts";
import { expectContains, expectEqual } from "../steps/step.ts";

/** A number beyond 2^53, and a price whose last digit a parser drops. */
const content = '"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117969}], "copay": 1.10';

const order = (mark: string) => ({
  body: `{"request": {${content}}}`,
  headers: { "idempotency-key": randomUUID(), "x-correlation-id": mark },
});

export async function refill({ client }: Rehearsal): Promise<void> {
  const mark = randomUUID();
  const call = order(mark);
  const answers = [await client.call(refillPath, call), await client.call(refillPath, call)];
  expectEqual(
    "the statuses",
    answers.map(({ status }) => status),
    [200, 200],
  );
  const replayed = answers.map(({ headers }) => headers.get("idempotency-replayed"));
  expectEqual("what is replayed", replayed, [null, "true"]);
  for (const answer of answers) expectContains("the answer", await answer.text(), content.slice(0, 31));
  await expectSent(client, mark);
}

export async function queuedRefill({ client }: Rehearsal): Promise<void> {
  const mark = randomUUID();
  const call = order(mark);
  const accepted = await client.call(refillPath, { ...call, headers: { ...call.headers, prefer: "respond-async" } });
  expectEqual("the status", accepted.status, 202);
  const { id } = (await accepted.json()) as JobBody;
  const job = await until(async () => {
    const now = (await (await client.call(`/v1/jobs/${id}`)).json()) as JobBody;
    return !["queued", "sending"].includes(now.status) && now;
  });
  expectEqual("the job", [job.status, job.outcome, job.attempts], ["succeeded", "answered", 1]);
  const response = await client.call(`/v1/jobs/${id}/response`);
  expectContains("the job's response", await response.text(), "63841550598335501");
  await expectSent(client, mark);
}

async function expectSent(client: Rehearsal["client"], mark: string): Promise<void> {
  const journal = await client.journal("si-compounding");
  const sent = journal.filter(({ headers }) => headers["x-correlation-id"] === mark);
  expectEqual("how often it was sent", sent.length, 1);
  expectContains("the body at the vendor", sent[0]?.body ?? "", content);
}
