import { type Assessment, fail, ok, warn } from "./finding.ts";

export interface ConcurrencyFacts {
  /** Lambda's concurrent executions that the account may have in the region. */
  readonly limit: number;
  /** What no function has reserved. */
  readonly unreserved: number;
  /** The stage's functions that may not run at all: their reserved concurrency is 0. */
  readonly stopped: readonly string[];
  /** The event source mappings that take no messages from a queue of the stage, by their ids. */
  readonly stoppedSources: readonly { readonly id: string; readonly queue: string }[];
  /** The stage's functions that do not exist. */
  readonly missing: readonly string[];
}

/** A new account has 10 to 50; AWS raises it to 1,000 by use or on request. */
const sufficient = 1_000;

/** Lambda refuses to reserve the last 100. */
const minUnreserved = 100;

export function assessConcurrency(facts: ConcurrencyFacts): readonly Assessment[] {
  const { limit, unreserved, stopped, stoppedSources, missing } = facts;
  const detail = `The account may have ${limit} concurrent executions, ${unreserved} of them unreserved.`;
  const remedy = "Request an increase of Lambda's quota Concurrent executions in Service Quotas.";
  const account = limit < sufficient || unreserved < minUnreserved ? warn(detail, remedy) : ok(detail);
  const stops = stopped.map((name) =>
    fail(
      `${name} may not run: its reserved concurrency is 0.`,
      `Deploy, or: aws lambda delete-function-concurrency --function-name ${name}`,
    ),
  );
  const sources = stoppedSources.map(({ id, queue }) =>
    fail(
      `No function takes messages from the queue ${queue}: its event source mapping is disabled.`,
      `Run: aws lambda update-event-source-mapping --uuid ${id} --enabled`,
    ),
  );
  const absent = missing.map((name) => fail(`There is no function ${name}.`, "Deploy the stage."));
  return [account, ...stops, ...sources, ...absent];
}
