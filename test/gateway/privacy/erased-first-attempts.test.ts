import { describe, expect, it } from "vitest";
import { recordingLeaseMs } from "../../../shared/gateway/model/webhook-times.ts";
import type { PostResult } from "../../../shared/http/guarded-post.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const ok: PostResult = { answered: true, status: 200, retryAfter: undefined };
const ended = new Error("The process was ended.");

type Harness = ReturnType<typeof deletionHarness>;

const aWebhook = (harness: Harness) => harness.webhook(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
const leftBehind = (harness: Harness) => [
  harness.storedEvents(),
  harness.storedDeliveries(),
  harness.cases(),
  harness.deliveryQueue.takeAll(),
];

/** Runs a recording, and something before each of its steps, by number from 1; returns how many there were. */
async function interrupted(harness: Harness, message: unknown, act: (step: number) => Promise<void>): Promise<number> {
  let steps = 0;
  const stepping = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return async (...given: unknown[]) => {
          steps += 1;
          await act(steps);
          return Reflect.apply(value, target, given) as unknown;
        };
      },
    });
  const parts = { store: stepping(harness.store), cases: stepping(harness.caseStore) };
  await harness.processWith(parts, message).catch((error: unknown) => {
    if (error !== ended) throw error;
  });
  return steps;
}

const maxSteps = 30;
const moments = Array.from({ length: maxSteps }, (_, index) => index + 1);

describe("a deletion around a recording that makes first attempts", () => {
  it.each([patient, aCase])("at any moment erases all of it: $name", async (id) => {
    for (const moment of moments) {
      const harness = deletionHarness({ firstAttempts: true });
      const steps = await interrupted(harness, aWebhook(harness), async (step) => {
        if (step === moment) await harness.delete(id);
      });
      expect(steps).toBeLessThan(maxSteps);
      if (steps >= moment) expect([moment, ...leftBehind(harness)]).toEqual([moment, [], [], [], []]);
    }
  });

  it.each([patient, aCase])("after a crash at any moment erases all of it, whatever comes again: $name", async (id) => {
    for (const moment of moments) {
      const harness = deletionHarness({ firstAttempts: true });
      const message = aWebhook(harness);
      await interrupted(harness, message, async (step) => {
        if (step === moment) throw ended;
      });
      await harness.delete(id);
      expect([moment, ...leftBehind(harness)]).toEqual([moment, [], [], [], []]);
      await harness.processEventWork(message);
      expect([moment, ...leftBehind(harness)]).toEqual([moment, [], [], [], []]);
    }
  });

  it.each([
    patient,
    aCase,
  ])("leaves nothing after a crash at any moment, once the message is received again: $name", async (id) => {
    for (const deletedAt of moments) {
      for (const crashedAt of moments.slice(deletedAt - 1)) {
        const harness = deletionHarness({ firstAttempts: true });
        const message = aWebhook(harness);
        const steps = await interrupted(harness, message, async (step) => {
          if (step === deletedAt) await harness.delete(id);
          if (step === crashedAt) throw ended;
        });
        if (steps < crashedAt) break;
        await harness.processEventWork(message);
        expect([deletedAt, crashedAt, ...leftBehind(harness)]).toEqual([deletedAt, crashedAt, [], [], [], []]);
      }
    }
  });
});

describe("a deletion during a first attempt whose worker crashes after it", () => {
  const crashing = (harness: Harness) => ({ ...harness.store, finishEvent: () => Promise.reject(ended) });

  it("waits until that worker has ended, and erases what it has left", async () => {
    const harness = deletionHarness({ firstAttempts: true });
    let answer = (_: PostResult): void => undefined;
    let reached = (): void => undefined;
    const isReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const post = (): Promise<PostResult> => {
      reached();
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const worker = harness.processWith({ store: crashing(harness), post }, aWebhook(harness)).catch((error) => error);
    await isReached;
    const waits: number[] = [];
    const pause = async (ms: number): Promise<void> => {
      waits.push(ms);
      answer(ok);
      expect(await worker).toBe(ended);
      expect(harness.storedDeliveries()).toHaveLength(1);
    };

    const report = await harness.delete(patient, { pause });

    expect(waits).toEqual([recordingLeaseMs]);
    expect(report).toMatchObject({ inProgress: true, deliveries: [expect.stringMatching(/^dlv_/)] });
    expect(leftBehind(harness)).toEqual([[], [], [], []]);
  });

  it("leaves nothing once the message is received again, where the deletion crashed, too", async () => {
    const harness = deletionHarness({ firstAttempts: true });
    const message = aWebhook(harness);
    const post = async (): Promise<PostResult> => {
      await harness.delete(patient, { pause: () => Promise.reject(ended) }).catch(() => undefined);
      return ok;
    };
    await harness.processWith({ store: crashing(harness), post }, message).catch(() => undefined);
    expect(harness.storedDeliveries()).toHaveLength(1);

    await harness.processEventWork(message);

    expect(leftBehind(harness)).toEqual([[], [], [], []]);
  });
});
