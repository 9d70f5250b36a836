import {
  type EventSourceMappingConfiguration,
  GetAccountSettingsCommand,
  GetFunctionConcurrencyCommand,
  type LambdaClient,
  paginateListEventSourceMappings,
  ResourceNotFoundException,
} from "@aws-sdk/client-lambda";
import type { ConcurrencyFacts } from "../assess/concurrency.ts";

export async function readConcurrency(
  lambda: LambdaClient,
  functionNames: readonly string[],
  queuePrefix: string,
): Promise<ConcurrencyFacts> {
  const [{ AccountLimit: limits }, mappings, reserved] = await Promise.all([
    lambda.send(new GetAccountSettingsCommand({})),
    listMappings(lambda),
    Promise.all(functionNames.map(async (name) => ({ name, reserved: await reservedOf(lambda, name) }))),
  ]);
  return {
    limit: limits?.ConcurrentExecutions ?? 0,
    unreserved: limits?.UnreservedConcurrentExecutions ?? 0,
    stopped: reserved.filter((one) => one.reserved === 0).map(({ name }) => name),
    stoppedSources: mappings.flatMap(({ UUID: id = "", State: state = "", EventSourceArn: source = "" }) => {
      const queue = source.split(":").at(-1) ?? "";
      return queue.startsWith(queuePrefix) && /^Disabl/.test(state) ? [{ id, queue }] : [];
    }),
    missing: reserved.filter((one) => one.reserved === "missing").map(({ name }) => name),
  };
}

async function listMappings(client: LambdaClient): Promise<readonly EventSourceMappingConfiguration[]> {
  const found: EventSourceMappingConfiguration[] = [];
  for await (const page of paginateListEventSourceMappings({ client }, {})) {
    found.push(...(page.EventSourceMappings ?? []));
  }
  return found;
}

/** `undefined` for a function without a reserve. */
async function reservedOf(lambda: LambdaClient, FunctionName: string): Promise<number | "missing" | undefined> {
  try {
    return (await lambda.send(new GetFunctionConcurrencyCommand({ FunctionName }))).ReservedConcurrentExecutions;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return "missing";
    throw error;
  }
}
