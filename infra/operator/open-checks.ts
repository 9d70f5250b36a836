import type { LambdaClientConfig } from "@aws-sdk/client-lambda";
import type { ConnectionChecks } from "../../shared/gateway/ports/connection-checks.ts";
import { checkAlias } from "../constructs/stage-resources.ts";

/** In milliseconds, longer than a vendor's function may take. */
const requestTimeout = 35_000;

/**
 * The checks of a stage's connections, in the vendors' functions; `close` ends those in progress. Its client, which few commands use, is loaded here alone.
 *
 * @param prefix of the names of the stage's functions
 */
export async function openChecks(
  config: LambdaClientConfig,
  prefix: string,
): Promise<{ readonly checks: ConnectionChecks; readonly close: () => void }> {
  const { LambdaClient } = await import("@aws-sdk/client-lambda");
  const requestHandler = { connectionTimeout: 3_000, requestTimeout, throwOnRequestTimeout: true };
  const client = new LambdaClient({ ...config, requestHandler, maxAttempts: 2 });
  const stopping = new AbortController();
  const { lambdaConnectionChecks } = await import("./lambda-connection-checks.ts");
  const nameOf = (vendor: string): string => `${prefix}proxy-${vendor}`;
  return {
    checks: lambdaConnectionChecks(client, { nameOf, alias: checkAlias, signal: stopping.signal }),
    close() {
      stopping.abort();
      client.destroy();
    },
  };
}
