import {
  GetAccountSettingsCommand,
  GetFunctionConcurrencyCommand,
  type LambdaClient,
  ResourceNotFoundException,
} from "@aws-sdk/client-lambda";
import type { ConcurrencyFacts } from "../assess/concurrency.ts";

export async function readConcurrency(
  lambda: LambdaClient,
  functionNames: readonly string[],
): Promise<ConcurrencyFacts> {
  const [{ AccountLimit: limits }, reserved] = await Promise.all([
    lambda.send(new GetAccountSettingsCommand({})),
    Promise.all(functionNames.map(async (name) => ({ name, reserved: await reservedOf(lambda, name) }))),
  ]);
  return {
    limit: limits?.ConcurrentExecutions ?? 0,
    unreserved: limits?.UnreservedConcurrentExecutions ?? 0,
    stopped: reserved.filter((one) => one.reserved === 0).map(({ name }) => name),
    missing: reserved.filter((one) => one.reserved === "missing").map(({ name }) => name),
  };
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
