import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { vendorId } from "../../core/partition-keys.ts";
import type { Occurrences } from "../../core/places.ts";
import type { Answer } from "../../http/read-answer.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { ShapeWindowStore } from "../ports/shape-store.ts";
import { contentBytes, placesOfAnswer, placesOfBytes } from "./observe-answer.ts";
import { type SampledShape, SampledShapes } from "./sample-shapes.ts";
import { type DigestName, digestNames, writeShapes } from "./shape-text.ts";

export interface ShapeRecorderDependencies {
  readonly store: ShapeWindowStore;
  readonly digest: () => Promise<KeyedDigest>;
  readonly clock: Clock;
  readonly log: Log;
  /** Divides the minute in which a connection's shapes are written at most once. */
  readonly scale: number;
}

/** So many sampled answers are written before the first interval has passed. */
const enoughAnswers = 60;

interface Sampled extends ConnectionName {
  readonly shapes: SampledShapes;
  /** The container's first answer of the connection, or the last write. */
  since: number;
  hasWritten: boolean;
}

/**
 * Samples the shapes of answers and webhooks in one container: which members they have, of which types. It keeps and
 * writes no value, and no member's name as it is. It never throws, and what a crash or a failed write loses is sampled
 * again.
 */
export class ShapeRecorder {
  readonly #deps: ShapeRecorderDependencies;
  readonly #connections = new Map<string, Sampled>();
  #digestName: DigestName | undefined;
  readonly #intervalMs: number;
  #writing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(deps: ShapeRecorderDependencies) {
    this.#deps = deps;
    this.#intervalMs = Math.max(5_000, 60_000 / deps.scale);
  }

  /** Of an operation's successful answer. */
  observeAnswer(of: ConnectionName, operation: string, answer: Answer): void {
    this.#observe(of, operation, contentBytes(answer), () => placesOfAnswer(answer));
  }

  /** Of an event's body. */
  observeEvent(of: ConnectionName, type: string, body: Uint8Array): void {
    this.#observe(of, `${eventPrefix}${type}`, body.length, () => placesOfBytes(body));
  }

  #observe(
    { vendor, connection }: ConnectionName,
    operation: string,
    bytes: number,
    places: () => Occurrences | undefined,
  ): void {
    const key = `${vendor}/${connection}`;
    const sampled = this.#connections.get(key) ?? this.#begin(key, { vendor, connection });
    if (!sampled.shapes.countAnswer(operation, bytes)) return;
    this.#writeLater();
    const occurrences = places();
    if (occurrences !== undefined) sampled.shapes.add(operation, occurrences);
  }

  #begin(key: string, of: ConnectionName): Sampled {
    const sampled = { ...of, shapes: new SampledShapes(), since: this.#deps.clock.now(), hasWritten: false };
    this.#connections.set(key, sampled);
    return sampled;
  }

  /** For a container that is not called again: Lambda may freeze it before, and then its next call writes. */
  #writeLater(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.writeDue();
      if ([...this.#connections.values()].some(({ shapes }) => shapes.hasNews())) this.#writeLater();
    }, this.#intervalMs).unref();
  }

  /**
   * Writes what is due of all connections. It is begun beside a vendor call or a webhook's recording, which is longer.
   *
   * @returns `undefined` where nothing is due or being written, as for nearly every call
   */
  writeDue(): Promise<void> | undefined {
    if (this.#writing !== undefined) return this.#writing;
    const due = [...this.#connections.values()].filter((sampled) => this.#isDue(sampled));
    if (due.length === 0) return undefined;
    this.#writing = this.#write(due).finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  #isDue({ since, hasWritten, shapes }: Sampled): boolean {
    const hasPassed = this.#deps.clock.now() - since >= this.#intervalMs;
    if (!hasPassed && (hasWritten || shapes.pendingAnswers() < enoughAnswers)) return false;
    return shapes.hasNews();
  }

  async #write(due: readonly Sampled[]): Promise<void> {
    const { digest, clock, log } = this.#deps;
    for (const sampled of due) {
      const { vendor, connection, shapes } = sampled;
      sampled.since = clock.now();
      sampled.hasWritten = true;
      let taken: readonly SampledShape[] = [];
      try {
        this.#digestName ??= digestNames(await digest());
        taken = shapes.take();
        await this.#put({ vendor, connection }, taken, this.#digestName);
      } catch (error) {
        // The container knows what is lost, so that further answers like it do not differ: they are written nonetheless.
        shapes.writeAgain(taken);
        this.#writeLater();
        log.warn("shapes.not-written", { vendor, connection, ...describeError(error) });
      }
    }
  }

  async #put(of: ConnectionName, taken: readonly SampledShape[], digestName: DigestName): Promise<void> {
    const { store, clock } = this.#deps;
    const named = taken.map((one) => ({ ...one, operation: storedOperation(one.operation, digestName) }));
    for (const shapes of writeShapes(named, digestName)) {
      await store.putWindow({ id: vendorId("shp", of.vendor, randomUUID()), ...of, shapes }, clock.now());
    }
  }
}

const eventPrefix = "event/";

/** An operation's id as it is; a type of event comes from the webhook, so that it is digested as names are. */
export function storedOperation(operation: string, digestName: DigestName): string {
  return operation.startsWith(eventPrefix)
    ? `${eventPrefix}${digestName(operation.slice(eventPrefix.length))}`
    : operation;
}
