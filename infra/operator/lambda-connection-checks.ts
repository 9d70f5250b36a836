import {
  InvokeCommand,
  type LambdaClient,
  ResourceNotFoundException,
  TooManyRequestsException,
} from "@aws-sdk/client-lambda";
import { isValid } from "../../shared/core/schema/schema.ts";
import { checkAnswer } from "../../shared/gateway/model/connection-check.ts";
import { CheckNotAnswered, type ConnectionChecks } from "../../shared/gateway/ports/connection-checks.ts";

interface CheckedFunctions {
  /** The physical name of a vendor's function. */
  readonly nameOf: (vendor: string) => string;
  /** The alias by which it checks connections. */
  readonly alias: string;
  /** Ends what is not answered yet. */
  readonly signal: AbortSignal;
}

/**
 * Checks connections by invoking their vendors' functions.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function lambdaConnectionChecks(
  client: LambdaClient,
  { nameOf, alias, signal }: CheckedFunctions,
): ConnectionChecks {
  return {
    async check(vendor, request) {
      const name = nameOf(vendor);
      const Payload = JSON.stringify({ checkConnection: 1, ...request });
      const answer = await client
        .send(new InvokeCommand({ FunctionName: name, Qualifier: alias, Payload }), { abortSignal: signal })
        .catch((error: unknown) => {
          throw notAnswered(error, name, alias) ?? error;
        });
      const { FunctionError: failed, Payload: payload } = answer;
      if (failed !== undefined || payload === undefined) {
        throw new CheckNotAnswered(`The function ${name} failed: its log has the lines check.failed.`);
      }
      const read: unknown = JSON.parse(payload.transformToString());
      if (!isValid(checkAnswer, read)) {
        throw new CheckNotAnswered(`The function ${name} is of another version than this tool: deploy this one first.`);
      }
      return read;
    },
  };
}

/** What Lambda's refusal means, where it did not run the function. */
function notAnswered(error: unknown, name: string, alias: string): CheckNotAnswered | undefined {
  if (error instanceof ResourceNotFoundException) {
    return new CheckNotAnswered(
      `There is no function ${name} with the alias ${alias}: deploy this version to the stage first.`,
    );
  }
  if (!(error instanceof TooManyRequestsException)) return undefined;
  return new CheckNotAnswered(`The function ${name} has as many calls as its concurrency allows: try again.`);
}
