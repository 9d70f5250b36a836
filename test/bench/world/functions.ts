import { join } from "node:path";
import { account, credentials } from "../../../infra/local/emulators/start-emulators.ts";
import type { PolledMessage, PolledQueue } from "../../../infra/local/ports/polled-queue.ts";
import type { EventSourceSpec } from "../../../infra/local/runner/deployment/triggers.ts";
import { functionEnvironment } from "../../../infra/local/runner/lambda/function-environment.ts";
import { sqsRecord } from "../../../infra/local/runner/queues/sqs-record.ts";
import { FunctionHost, type Invocation } from "./function-host.ts";
import { deleteAll, receiveNow } from "./queue-messages.ts";
import type { World } from "./start-world.ts";

/** Of stage `prod`: orders are refused without an `Idempotency-Key`. */
const asInProd = { REQUIRE_IDEMPOTENCY_KEYS: "true" };

/** It writes the receipts of all requests of a window together, so that no single request pays for its invocation. */
const receiptWriter = "write-receipts";

/** An invocation of a named function. */
export interface NamedInvocation extends Invocation {
  readonly functionName: string;
}

/** The real bundles of a world, each in a process of its own that starts at its first invocation. */
export class Functions {
  readonly #world: World;
  readonly #profiles: string | undefined;
  readonly #hosts = new Map<string, Promise<FunctionHost>>();

  constructor(world: World, profiles?: string) {
    this.#world = world;
    this.#profiles = profiles;
  }

  /** Names that sign the calls of these functions. */
  get names(): ReadonlySet<string> {
    return new Set(this.#world.deployment.functions.map(({ shortName }) => shortName));
  }

  async invoke(functionName: string, event: unknown): Promise<NamedInvocation> {
    const host = await this.#host(functionName);
    return { functionName, ...(await host.invoke(event)) };
  }

  /**
   * Does Lambda's part between queues and functions until the queues are empty; resolves with what ran. Receipts stay: one
   * batch of all that arrive within a window is written (`writeReceipts`).
   */
  async drain(): Promise<readonly NamedInvocation[]> {
    const ran: NamedInvocation[] = [];
    for (;;) {
      let found = 0;
      for (const source of this.#world.deployment.eventSources) {
        if (this.#functionOf(source) === receiptWriter) continue;
        const messages = await this.#receive(source);
        if (messages.length === 0) continue;
        found += messages.length;
        ran.push(await this.#process(source, messages));
      }
      if (found === 0) return ran;
    }
  }

  /** Writes all receipts that wait as one batch; resolves with how many messages it had, and what ran. */
  async writeReceipts(): Promise<{ readonly messages: number; readonly ran: readonly NamedInvocation[] }> {
    const source = this.#sourceOf(receiptWriter);
    const batch: PolledMessage[] = [];
    for (;;) {
      const messages = await this.#receive(source);
      if (messages.length === 0) break;
      batch.push(...messages);
    }
    return { messages: batch.length, ran: batch.length === 0 ? [] : [await this.#process(source, batch)] };
  }

  /** Takes the messages that wait for a function, as the event that it would get. */
  async take(functionName: string): Promise<object> {
    const source = this.#sourceOf(functionName);
    const messages = await this.#receive(source);
    if (messages.length === 0) throw new Error(`Nothing waits for ${functionName}.`);
    await deleteAll(this.#queue(source), messages);
    return { Records: messages.map((message) => sqsRecord(message, source.queueArn)) };
  }

  /** Ends these processes, so that the next invocation is of a new one. */
  async stop(...names: readonly string[]): Promise<void> {
    const ending = names.length === 0 ? [...this.#hosts.keys()] : names;
    await Promise.all(ending.map(async (name) => (await this.#hosts.get(name))?.stop()));
    for (const name of ending) this.#hosts.delete(name);
  }

  async #process(source: EventSourceSpec, messages: readonly PolledMessage[]): Promise<NamedInvocation> {
    const shortName = this.#functionOf(source);
    const records = messages.map((message) => sqsRecord(message, source.queueArn));
    const invocation = await this.invoke(shortName, { Records: records });
    const { batchItemFailures: failures = [] }: { batchItemFailures?: readonly object[] } = JSON.parse(
      invocation.result,
    );
    if (failures.length > 0) throw new Error(`${shortName} failed: ${(await this.#host(shortName)).log}`);
    await deleteAll(this.#queue(source), messages);
    return invocation;
  }

  #sourceOf(functionName: string): EventSourceSpec {
    const source = this.#world.deployment.eventSources.find((one) => this.#functionOf(one) === functionName);
    if (source === undefined) throw new Error(`${functionName} has no queue.`);
    return source;
  }

  #functionOf(source: EventSourceSpec): string {
    return this.#world.deployment.functions.find(({ name }) => name === source.functionName)?.shortName ?? "";
  }

  #receive(source: EventSourceSpec): Promise<readonly PolledMessage[]> {
    return receiveNow(this.#queue(source), Math.min(10, source.batchSize));
  }

  #queue({ queueArn }: EventSourceSpec): PolledQueue {
    return this.#world.polledQueue(this.#world.queueUrl(queueArn));
  }

  #host(functionName: string): Promise<FunctionHost> {
    const known = this.#hosts.get(functionName) ?? this.#start(functionName);
    this.#hosts.set(functionName, known);
    return known;
  }

  #start(functionName: string): Promise<FunctionHost> {
    const { deployment, endpoints } = this.#world;
    const spec = deployment.functions.find(({ shortName }) => shortName === functionName);
    if (spec === undefined) throw new Error(`There is no function ${functionName}.`);
    const environment = functionEnvironment({
      spec,
      instanceId: functionName,
      region: account.region,
      secretAccessKey: credentials.secretAccessKey,
      endpoints,
    });
    return FunctionHost.start({
      script: this.#world.hostScript,
      module: join(spec.codeDir, "index.mjs"),
      environment: { ...environment, ...asInProd },
      memoryMb: spec.memoryMb,
      timeoutMs: spec.timeoutSeconds * 1000,
      profiles: this.#profiles,
    });
  }
}
