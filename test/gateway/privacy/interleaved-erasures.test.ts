import { expect, it } from "vitest";
import { dynamoCaseStore } from "../../../shared/aws/dynamodb-case-store.ts";
import { dynamoJobStore } from "../../../shared/aws/dynamodb-job-store.ts";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import type { Stored } from "../../../shared/aws/records/item.ts";
import type { WebhookMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { createContinueErasure } from "../../../shared/gateway/privacy/continue-erasure.ts";
import { createDeleteSubject } from "../../../shared/gateway/privacy/delete-subject.ts";
import { type SubjectId, subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { isErasedBy } from "../../../shared/gateway/privacy/is-erased.ts";
import { createRestoreSubject } from "../../../shared/gateway/privacy/restore-subject.ts";
import { createHoldSubject } from "../../../shared/gateway/privacy/subject-held.ts";
import { aJob, countedJob } from "../../support/builders/a-job.ts";
import { Interleaving, type Step, stepping } from "../../support/fakes/interleaved.ts";
import { type Chance, seeded } from "../../support/faults/seeded.ts";
import { seededCount } from "../../support/fuzz/seed.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const other: SubjectId = { ...patient, value: "patient-2" };
const keyOf = (id: SubjectId) => subjectKey(keyedDigest("test-key"), id);
const [patientKey, caseKey, otherKey] = [patient, aCase, other].map(keyOf) as [string, string, string];

/** The keys that an erasure of each covers. */
const covered = new Map([
  [patientKey, [patientKey, caseKey]],
  [caseKey, [caseKey]],
  [otherKey, [otherKey]],
]);

interface Recorded {
  readonly message: WebhookMessage;
  readonly mark: string;
  readonly keys: readonly string[];
  readonly at: number;
}

interface Called {
  readonly id: string;
  readonly keys: readonly string[];
  readonly createdAt: number;
}

/** A stage with its operators, its scheduler and its workers, and what has happened there. */
function world(chance: Chance) {
  const harness = deletionHarness();
  const { clock, stores, store, caseStore, bodies, erasureWaits: waits } = harness;
  const events: Recorded[] = [];
  const jobs: Called[] = [];
  const interleaving = new Interleaving(chance, { crash: 0.004 });

  /** The ports of one process, each request to a table a step. */
  const portsOf = (step: Step) => {
    const table = stepping(store.table, step);
    const cases = dynamoCaseStore({ table: stepping(caseStore.table, step), clock });
    return {
      ...stores,
      store: {
        ...dynamoWebhookStore({ table, clock }),
        table: store.table,
        events: store.events,
        deliveries: store.deliveries,
      },
      cases: { ...cases, table: caseStore.table, all: caseStore.all },
      jobs: dynamoJobStore({ table, clock }, bodies),
      pause: async () => undefined,
    };
  };

  const names: readonly (readonly [object, readonly string[]])[] = [
    [{ patient_id: patient.value, case_id: aCase.value }, [caseKey, patientKey]],
    [{ case_id: aCase.value }, [caseKey]],
    [{ patient_id: patient.value }, [patientKey]],
    [{ patient_id: other.value }, [otherKey]],
  ];

  const newMessage = (which = chance.between(0, names.length - 1)): Recorded => {
    const [fields, keys] = names[which] as (typeof names)[number];
    const mark = `mark-${events.length}-`;
    const late = chance.between(0, 3) * 60_000;
    const at = clock.now() - late;
    const types = ["case_waiting", "case_approved", "case_processing"];
    const event_type = types[events.length % types.length];
    const message = harness.webhook(harness.news({ event_type, ...fields, note: mark }, at));
    const recorded = { message, mark, keys, at: clock.now() };
    events.push(recorded);
    return recorded;
  };

  const record = (step: Step, { message }: Recorded) => harness.processWith(portsOf(step), message);

  /** A call that names a patient, a case or two patients, from its record to its answer. */
  const call = async (step: Step) => {
    const keys = [[patientKey], [caseKey], [patientKey, otherKey], [otherKey]][chance.between(0, 3)] ?? [];
    const id = `job_${jobs.length}`;
    const createdAt = clock.now();
    const body = new TextEncoder().encode(`request-${id}-`);
    const job = aJob({
      id,
      createdAt,
      updatedAt: createdAt,
      subjects: [...keys],
      request: { ...aJob().request, body },
    });
    const lease = { token: id, expiresAt: createdAt + 30_000 };
    const ports = portsOf(step);
    await ports.store.indexJob(id, keys);
    const isCreated = await ports.jobs.createJob({ ...job, status: "sending", claims: 1 }, lease, createdAt + 1);
    if (isCreated === undefined) jobs.push({ id, keys, createdAt });
    const answer = { status: 200, headers: {}, body: new TextEncoder().encode(`answer-${id}-`) };
    const end = { status: "succeeded", outcome: "answered", response: answer } as const;
    await ports.jobs.completeAttempt(countedJob(id), lease, end, clock.now(), undefined);
  };

  const schedule = async (step: Step) => {
    const continueErasure = createContinueErasure(portsOf(step));
    for (const { pk, dueAt } of store.table.items("erasure")) {
      if (Number(dueAt) <= clock.now()) await continueErasure({ id: String(pk), dueAt: Number(dueAt) });
    }
  };

  return {
    harness,
    clock,
    waits,
    store,
    caseStore,
    interleaving,
    portsOf,
    events,
    jobs,
    newMessage,
    record,
    call,
    schedule,
  };
}

type World = ReturnType<typeof world>;

const textOf = (value: Stored): string => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString();
  if (value instanceof Set || typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}=${textOf(one as Stored)}`)
    .join(" ");
};

/** What must hold when no worker is busy. */
function check({ store, caseStore, events, jobs, clock }: World, label: string) {
  const items = store.table
    .all()
    .filter(({ expiresAt }) => expiresAt === undefined || Number(expiresAt) * 1000 > clock.now());
  const erasures = items.filter(({ sk }) => sk === "erasure");
  const hidden = items.filter(({ sk }) => String(sk).startsWith("hidden#"));
  const live = (sk: string) => items.filter((item) => item["sk"] === sk);
  const hides = (keys: readonly string[], by: (at: number) => boolean) =>
    erasures.some(
      ({ state, subject, at }) =>
        state === "hidden" && (covered.get(String(subject)) ?? []).some((key) => keys.includes(key)) && by(Number(at)),
    );
  const erases = (keys: readonly string[], by: (at: number) => boolean) =>
    live("tombstone").some(({ pk, at }) => keys.includes(String(pk)) && at !== undefined && by(Number(at)));
  const isIndexed = (keys: readonly string[], sk: string) =>
    keys.every((key) => items.some((item) => item["pk"] === key && item["sk"] === sk));
  const timelines = caseStore.all().flatMap(({ state }) => state.timeline.map(({ eventId }) => eventId));
  const found: unknown[] = [];
  for (const { mark, keys, at, message } of events) {
    const time = Math.floor(Number((JSON.parse(textOf(bodyOf(message))) as { timestamp: number }).timestamp)) * 1000;
    const event = { about: { keys: [...keys], timed: true }, time, receivedAt: at };
    const by = (deletedAt: number) => isErasedBy([{ at: deletedAt }], event);
    const item = live("event").find((one) => textOf(one).includes(mark));
    const copies = hidden.filter((one) => String(one["sk"]).startsWith("hidden#evt_") && textOf(one).includes(mark));
    const expected = erases(keys, by) ? "gone" : hides(keys, by) ? "hidden" : "readable";
    const id = String(item?.["pk"] ?? String(copies[0]?.["sk"]).slice("hidden#".length));
    const isCaseAsExpected =
      !keys.includes(caseKey) || expected === "gone" || timelines.includes(id) === (item !== undefined);
    const isDelivered = live("delivery").some(({ eventId }) => eventId === id);
    const isThere =
      item === undefined ? (copies.length > 0 ? "hidden" : "gone") : copies.length > 0 ? "both" : "readable";
    const isFound = item === undefined || isIndexed(keys, `event#${id}`);
    const hasDelivery = item !== undefined || !isDelivered;
    found.push([mark, isThere === expected, isFound, isCaseAsExpected, hasDelivery, expected, isThere]);
  }
  for (const { id, keys, createdAt } of jobs) {
    const by = (at: number) => createdAt <= at;
    const job = live("job").find(({ pk }) => pk === id);
    const copies = hidden.filter(({ sk, request }) => sk === `hidden#${id}` && request !== undefined);
    const isReadable = textOf(job ?? {}).includes(`request-${id}-`);
    const isAnswered =
      job?.["status"] !== "succeeded" || textOf(isReadable ? job : (copies[0] ?? {})).includes(`answer-${id}-`);
    const expected = erases(keys, by) ? "gone" : hides(keys, by) ? "hidden" : "readable";
    const isThere = isReadable ? (copies.length > 0 ? "both" : "readable") : copies.length > 0 ? "hidden" : "gone";
    const isFound = !isReadable || isIndexed(keys, `job#${id}`);
    found.push([id, isThere === expected, isFound, expected === "gone" || isAnswered, true, expected, isThere]);
  }
  const wrong = found.filter((one) => (one as unknown[]).slice(1, 5).includes(false));
  expect([label, wrong]).toEqual([label, []]);
}

const bodyOf = (message: WebhookMessage): Stored => {
  const { body } = message as { readonly body?: string | Uint8Array };
  return typeof body === "string" ? Buffer.from(body, "base64") : (body ?? "");
};

/** Lets the scheduler and the workers finish what was begun, without a crash. */
async function completeAll(one: World): Promise<void> {
  const calm: Step = (take) => take();
  for (const recorded of one.events) await one.record(calm, recorded);
  for (let looks = 0; looks < 8; looks += 1) {
    one.clock.advance(one.waits.again);
    await one.schedule(calm);
  }
}

async function live(seed: number): Promise<void> {
  const chance = seeded(seed);
  const one = world(chance);
  const { interleaving, harness, clock, waits } = one;
  const ids = [patient, aCase, other];
  const calm: Step = (take) => take();
  for (const which of [0, 1, 2, 3]) await one.record(calm, one.newMessage(which));
  for (let calls = 0; calls < 3; calls += 1) await one.call(calm);
  const pick = () =>
    chance.oneOf([
      [3, patient],
      [3, aCase],
      [1, other],
    ] as const);
  const basis = "patient-request" as const;
  type Act = (step: Step) => Promise<unknown>;
  const acts: readonly (readonly [number, Act])[] = [
    [4, (step: Step) => createDeleteSubject(one.portsOf(step))({ id: pick(), basis })],
    [4, (step: Step) => createRestoreSubject(one.portsOf(step))(pick())],
    [5, (step: Step) => one.schedule(step)],
    [4, (step: Step) => one.record(step, one.newMessage())],
    [2, (step: Step) => one.call(step)],
    [1, (step: Step) => createHoldSubject(one.portsOf(step))({ id: pick(), held: chance.next() < 0.3 })],
  ];
  const failures: unknown[] = [];
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const together = chance.between(1, 4);
    for (let started = 0; started < together; started += 1) {
      interleaving.start(chance.oneOf(acts)).catch((error: Error) => {
        if (!["Crash", "ErasureInProgress", "SubjectHeld", "JobMayExistError"].includes(error.name))
          failures.push(error);
      });
    }
    await interleaving.run();
    expect(failures).toEqual([]);
    clock.advance(
      chance.oneOf([
        [3, 1],
        [3, waits.again],
        [1, waits.restorable],
        [1, 10 * 60_000],
      ] as const),
    );
  }
  await completeAll(one);
  check(one, `seed ${seed}`);
  for (const id of ids) await harness.hold(id, false);
  for (let days = 0; days < 3; days += 1) {
    clock.advance(waits.restorable);
    for (let looks = 0; looks < 2; looks += 1) {
      await one.schedule(calm);
      clock.advance(waits.again);
    }
  }
  check(one, `seed ${seed}, at the end`);
  const left = one.store.table.all().filter(({ pk }) => String(pk).startsWith("era_"));
  expect([seed, left]).toEqual([seed, []]);
}

it("Erasures that overlap hide what any of them covers and nothing else, whatever happens together and wherever it crashes", async () => {
  const { count, seed } = seededCount("ERASURE_RUNS", 30);
  for (let run = 0; run < count; run += 1) await live(seed + run);
}, 600_000);
