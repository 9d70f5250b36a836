import { expect, it } from "vitest";
import { aJob, countedJob } from "../../../support/builders/a-job.ts";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryReceipts } from "../../../support/fakes/memory-receipts.ts";
import { memoryJobStore, memoryPartnerReader } from "../../../support/fakes/memory-stores.ts";
import { memoryPartnerApi } from "../../../support/partner-api/memory-partner-api.ts";

const answer = '{"error": 0, "data": {"refill_notification_id": 63841787153860501}}';

async function setUp() {
  const clock = manualClock();
  const jobs = memoryJobStore(clock);
  const receipts = memoryReceipts();
  const partners = memoryPartnerReader(
    aPartner({ grants: ["si-compounding:*", "inside-rx:*"] }),
    aPartner({ id: "prt_2", grants: ["si-compounding:*"] }),
  );
  const api = memoryPartnerApi({ partners, jobs, receipts, clock });
  const lease = { token: "t", expiresAt: clock.now() + 60_000 };
  const response = { status: 200, headers: { "content-type": ["application/json"] }, body: Buffer.from(answer) };
  const refillCheck = {
    attention: [{ pointer: "/prescriptions/0", reasons: ["expired"] }],
    patientMatch: "matched",
  } as const;
  const { request } = aJob();
  const subjects = [`sub_si-compounding_${"a".repeat(10)}`];
  const sending = { status: "sending", claims: 1, attempts: 1, nextAttemptAt: null } as const;
  await jobs.createJob(aJob({ ...sending, subjects, request: { ...request, refillCheck } }), lease, 0);
  const end = { status: "succeeded", outcome: "answered", response } as const;
  await jobs.completeAttempt(countedJob("job_1"), lease, end, clock.now(), undefined);
  await jobs.createJob(aJob({ id: "job_2", fingerprint: "f2", createdAt: clock.now() + 1 }), undefined, 0);
  const other = { id: "job_3", fingerprint: "f3", vendor: "inside-rx", operation: "createEnrollmentCard" };
  await jobs.createJob(aJob(other), undefined, 0);
  return { ...api, receipts };
}

const whole = {
  id: "job_1",
  status: "succeeded",
  refillNotificationId: "63841787153860501",
  attention: [{ pointer: "/prescriptions/0", reasons: ["expired"] }],
  patientMatch: "matched",
  evidence: null,
};
const unchecked = {
  id: "job_2",
  status: "queued",
  refillNotificationId: null,
  attention: [],
  patientMatch: "unknown",
  evidence: null,
};

it("Refills are the jobs of their operation, with every digit of the vendor's id and what was found before", async () => {
  const { callAs, receipts } = await setUp();
  expect((await callAs("GET", "/v1/refills")).body).toEqual({ data: [whole, unchecked], cursor: null });
  expect((await callAs("GET", "/v1/refills?status=queued")).body.data).toEqual([unchecked]);
  expect((await callAs("GET", "/v1/refills/job_1")).body).toEqual(whole);
  expect(receipts.sent).toMatchObject([
    { kind: "list-read", disclosed: { subjects: [expect.any(String)] } },
    { kind: "list-read" },
    { kind: "payload-read", disclosed: { subjects: [expect.any(String)] } },
  ]);
});

it("A job of another operation or of another partner is no refill", async () => {
  const { callAs } = await setUp();
  expect((await callAs("GET", "/v1/refills/job_3")).status).toBe(404);
  expect((await callAs("GET", "/v1/refills/job_1", undefined, "prt_2")).status).toBe(404);
  expect((await callAs("GET", "/v1/refills", undefined, "prt_2")).body.data).toEqual([]);
});
