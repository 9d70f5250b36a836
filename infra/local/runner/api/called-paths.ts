/** The path that finds the route, and the one in the event of a function. */
interface CalledPaths {
  readonly route: string;
  readonly event: string;
}

/**
 * The paths of a request: at the root and under a base path, as behind a custom domain, and under the stage's name, as at
 * the default endpoint. API Gateway removes the stage's name from both, and a base path from the route alone.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html
 * @see https://github.com/localstack/localstack/pull/12296, which compares the events of each case on AWS
 */
export function calledPaths(
  path: string,
  { stage, basePath }: { readonly stage: string; readonly basePath?: string | undefined },
): CalledPaths {
  if (basePath !== undefined && `${path}/`.startsWith(`${basePath}/`)) {
    return { route: path.slice(basePath.length) || "/", event: path };
  }
  const own = `${path}/`.startsWith(`/${stage}/`) ? path.slice(stage.length + 1) || "/" : path;
  return { route: own, event: own };
}
