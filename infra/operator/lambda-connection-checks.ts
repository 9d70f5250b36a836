import { InvokeCommand, type LambdaClient, ResourceNotFoundException } from "@aws-sdk/client-lambda";
import { isValid } from "../../shared/core/schema/schema.ts";
import { checkAnswer } from "../../shared/gateway/model/connection-check.ts";
import { CheckNotAnswered, type ConnectionChecks } from "../../shared/gateway/ports/connection-checks.ts";

interface CheckedFunctions {
  /** The physical name of a vendor's function. */
  readonly nameOf: (vendor: string) => string;
  /** The alias by which it checks connections. */
  readonly alias: string;
}

/**
 * Checks connections by invoking their vendors' functions.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function lambdaConnectionChecks(client: LambdaClient, { nameOf, alias }: CheckedFunctions): ConnectionChecks {
  return {
    async check(vendor, request) {
      const name = nameOf(vendor);
      const Payload = JSON.stringify({ checkConnection: 1, ...request });
      const answer = await client
        .send(new InvokeCommand({ FunctionName: name, Qualifier: alias, Payload }))
        .catch((error: unknown) => {
          if (!(error instanceof ResourceNotFoundException)) throw error;
          throw new CheckNotAnswered(
            `There is no function ${name} with the alias ${alias}: deploy this version to the stage first.`,
          );
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
