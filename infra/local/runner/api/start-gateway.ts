import { join } from "node:path";
import type { Deployment } from "../deployment/read-deployment.ts";
import type { Functions } from "../lambda/functions.ts";
import { LogFile } from "../lambda/log-file.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";
import { ApiGateway, createGatewayServer } from "./gateway-server.ts";
import { listen } from "./listen.ts";

interface GatewayParts {
  readonly target: DeploymentTarget;
  readonly logs: string;
  readonly functions: Functions;
  readonly port: number;
  /** See `ApiOptions`. */
  readonly basePath?: string | undefined;
  readonly resources: AsyncDisposableStack;
}

/** Serves the deployment's API and returns its URL. */
export async function startGateway(deployment: Deployment, parts: GatewayParts): Promise<string> {
  const { target, logs, functions, port, basePath, resources } = parts;
  const log = new LogFile(join(logs, "api-access.ndjson"));
  resources.defer(() => log.close());
  const api = new ApiGateway({
    api: deployment.api,
    target,
    basePath,
    invoke: (functionName, event, caller) => functions.invoke(functionName, event, { caller }),
    accessLog: (line) => log.document(line),
  });
  const server = createGatewayServer(api);
  const url = await listen(server, port);
  resources.defer(() => {
    server.close();
    server.closeAllConnections();
  });
  return url;
}
