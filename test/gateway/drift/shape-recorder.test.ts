import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../../../shared/core/clock.ts";
import { ShapeRecorder } from "../../../shared/gateway/drift/shape-recorder.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { ShapeWindow } from "../../../shared/gateway/model/shape-window.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const of = { vendor: "vendor", connection: "default" };
const answer = { status: 200, headers: {}, body: Buffer.from('{"id":1}') };

function setUp(putWindow: (window: ShapeWindow) => Promise<void>) {
  const log = silentLog();
  const digest = async () => keyedDigest("key");
  return { log, recorder: new ShapeRecorder({ store: { putWindow }, digest, clock: systemClock, log, scale: 1 }) };
}

describe("A recorder of shapes", () => {
  it("writes after a minute where no further call comes, and not again while nothing differs", async () => {
    const windows: ShapeWindow[] = [];
    const { recorder } = setUp(async (window) => void windows.push(window));
    recorder.observeAnswer(of, "getThing", answer);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(windows).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(windows).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(windows).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("lets a call wait for a write that is in progress, so that the container is not frozen in it", async () => {
    const written = Promise.withResolvers<void>();
    const { recorder } = setUp(() => written.promise);
    recorder.observeAnswer(of, "getThing", answer);
    vi.setSystemTime(Date.now() + 60_000);
    const first = recorder.writeDue();
    expect(first).toBeDefined();
    expect(recorder.writeDue()).toBe(first);
    written.resolve();
    await first;
    expect(recorder.writeDue()).toBeUndefined();
  });

  it("fails no call where its store fails, and logs that", async () => {
    const { recorder, log } = setUp(() => Promise.reject(new Error("The table is out of reach.")));
    recorder.observeAnswer(of, "getThing", answer);
    vi.setSystemTime(Date.now() + 60_000);
    await recorder.writeDue();
    expect(log.lines.join()).toContain("shapes.not-written");
  });
});
