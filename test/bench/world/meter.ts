import { setTimeout as wait } from "node:timers/promises";
import type { AwsHandler } from "../../../infra/local/emulators/aws-service.ts";
import type { AwsServiceName } from "../../../infra/local/ports/aws-watch.ts";
import type { Consumed } from "../capacity/consumed.ts";

/** One call of an AWS service by a function. */
export interface MeteredCall extends Consumed {
  /** The short name of the function. */
  readonly caller: string;
  readonly service: AwsServiceName;
  readonly operation: string;
  /** The table, for DynamoDB. */
  readonly table: string;
  /** Of the request's body. */
  readonly bytes: number;
}

export type Capacity = (
  operation: string,
  body: Buffer,
  run: () => Promise<void>,
) => Promise<Consumed & { table: string }>;

const free: Capacity = async (_operation, _body, run) => {
  await run();
  return { readUnits: 0, readUnitsOf: {}, writeUnits: 0, table: "" };
};

/** Records the calls of emulated services, by the access key that signs them: each function has its own. */
export class Meter {
  #calls: MeteredCall[] = [];
  /** Added to each call, in milliseconds. */
  latency: Readonly<Partial<Record<AwsServiceName, number>>> = {};

  /** The calls since the last time, of these callers alone. */
  take(callers: ReadonlySet<string>): readonly MeteredCall[] {
    const taken = this.#calls.filter(({ caller }) => callers.has(caller));
    this.#calls = [];
    return taken;
  }

  wrap(handle: AwsHandler, fallback: AwsServiceName, capacity: Capacity = free): AwsHandler {
    return async (request) => {
      const [, caller = ""] = /Credential=([^/]+)\//.exec(request.headers.authorization ?? "") ?? [];
      const target = String(request.headers["x-amz-target"] ?? "").split(".");
      const operation = target[1] ?? request.method;
      const service = target[0] === "AmazonSQS" ? "sqs" : fallback;
      const delayed = wait(this.latency[service] ?? 0);
      let answer: Awaited<ReturnType<AwsHandler>> | undefined;
      const consumed = await capacity(operation, request.body, async () => {
        answer = await handle(request);
      });
      if (answer === undefined) throw new Error(`${operation} was not run.`);
      this.#calls.push({ caller, service, operation, bytes: request.body.length, ...consumed });
      await delayed;
      return answer;
    };
  }
}
