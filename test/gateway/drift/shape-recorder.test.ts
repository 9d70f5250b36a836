import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../../../shared/core/clock.ts";
import { ShapeRecorder } from "../../../shared/gateway/drift/shape-recorder.ts";
import { readShapes } from "../../../shared/gateway/drift/shape-text.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { ShapeWindow } from "../../../shared/gateway/model/shape-window.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Near the most places of one answer. */
const wideBody = Buffer.from(
  JSON.stringify(
    Object.fromEntries(
      ["first", "second", "third"].map((name) => [
        name,
        Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`m${"x".repeat(at)}`, 1])),
      ]),
    ),
  ),
);
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

  it("writes again after a failed write, also where no further call comes", async () => {
    const windows: ShapeWindow[] = [];
    let failures = 1;
    const { recorder } = setUp(async (window) => {
      if (failures-- > 0) throw new Error("The table is out of reach.");
      windows.push(window);
    });
    recorder.observeAnswer(of, "getThing", answer);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(windows).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(windows.map(({ shapes }) => [...readShapes(shapes).keys()])).toEqual([["getThing"]]);
  });

  it("writes several windows where one does not hold the shapes of all operations", async () => {
    const windows: ShapeWindow[] = [];
    const { recorder } = setUp(async (window) => void windows.push(window));
    const operations = Array.from({ length: 20 }, (_, at) => `getThing${at}`);
    for (const operation of operations) recorder.observeAnswer(of, operation, { ...answer, body: wideBody });
    await vi.advanceTimersByTimeAsync(61_000);
    expect(windows.length).toBeGreaterThan(1);
    expect(Math.max(...windows.map(({ shapes }) => shapes.length))).toBeLessThanOrEqual(250_000);
    expect(windows.flatMap(({ shapes }) => [...readShapes(shapes).keys()])).toEqual(operations);
    expect(new Set(windows.map(({ id }) => id)).size).toBe(windows.length);
  });

  it("samples fewer of large answers, also where they are compressed", async () => {
    const windows: ShapeWindow[] = [];
    const { recorder } = setUp(async (window) => void windows.push(window));
    const content = Buffer.from(JSON.stringify(Array.from({ length: 2_000 }, (_, id) => ({ id, status: "active" }))));
    const compressed = { ...answer, headers: { "content-encoding": ["gzip"] }, body: gzipSync(content) };
    expect(compressed.body.length).toBeLessThan(16 * 1024);
    for (let call = 0; call < 100; call += 1) recorder.observeAnswer(of, "getThing", compressed);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(windows.map(({ shapes }) => readShapes(shapes).get("getThing")?.answers)).toEqual([33]);
  });
});
