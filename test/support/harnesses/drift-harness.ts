import { dynamoShapeStore, dynamoShapeWindows } from "../../../shared/aws/dynamodb-shape-store.ts";
import type { LogFields } from "../../../shared/core/log.ts";
import { awaitAll } from "../../../shared/core/map-limit.ts";
import { createCompareWindow } from "../../../shared/gateway/drift/compare-window.ts";
import { ShapeRecorder } from "../../../shared/gateway/drift/shape-recorder.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { VendorShapes } from "../../../shared/vendors/known-shapes.ts";
import { crashing, Life } from "../fakes/crashing.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { MemoryTable } from "../fakes/memory-table.ts";
import { silentLog } from "../fakes/silent-log.ts";

const intervalMs = 60_000;

/** A container that samples answers, and the scheduler that compares them, over one table. */
export function driftHarness(catalogueOf: (vendor: string) => VendorShapes) {
  const clock = manualClock();
  const table = new MemoryTable();
  const lines: LogFields[] = [];
  const log = { ...silentLog(), warn: (event: string, fields?: LogFields) => lines.push({ name: event, ...fields }) };
  const digest = async () => keyedDigest("key");
  const records = { table, clock };
  const shapes = dynamoShapeStore(records);
  const container = () => new ShapeRecorder({ store: dynamoShapeWindows(records), digest, clock, log, scale: 1 });
  let recorder = container();
  /**
   * Compares all windows that are due, at once as the scheduler does.
   *
   * @param life of the scheduler's process
   */
  const compare = async (life = new Life()): Promise<void> => {
    const run = createCompareWindow({ shapes: crashing(shapes, life), catalogueOf, digest, clock, log });
    const due = table.items("window").filter((item) => typeof item["dueAt"] === "number");
    await awaitAll(due.map(({ pk, dueAt }) => run({ id: String(pk), dueAt: Number(dueAt) })));
  };
  return {
    clock,
    table,
    lines,
    shapes,
    drifts: () => lines.filter(({ name }) => name === "vendor.drift"),
    /** One call of an operation that the vendor answers with success. */
    async answer(vendor: string, operation: string, body: unknown, connection = "default"): Promise<void> {
      clock.advance(200);
      const writing = recorder.writeDue();
      const headers = { "content-type": ["application/json"] };
      const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
      recorder.observeAnswer({ vendor, connection }, operation, { status: 200, headers, body: bytes });
      await writing;
    },
    async event(vendor: string, type: string, body: unknown): Promise<void> {
      clock.advance(200);
      const writing = recorder.writeDue();
      recorder.observeEvent({ vendor, connection: "default" }, type, Buffer.from(JSON.stringify(body)));
      await writing;
    },
    /** The next call after a minute writes, and the scheduler compares. */
    async afterMinute(): Promise<void> {
      clock.advance(intervalMs);
      await recorder.writeDue();
      await compare();
    },
    compare,
    restart: () => {
      recorder = container();
    },
    recorder: () => recorder,
  };
}
