import type { Call } from "./call.ts";
import type { ConnectionStore } from "./connection-store.ts";

/**
 * The call as a read where its connection lists the path under `safePosts`: a search that is sent as POST changes
 * nothing, so that it needs no job and may be sent again. A catalogued operation is what the catalogue says.
 *
 * The function throws Problem 503 when the connection's secret cannot be read.
 */
export async function withSafePost(
  { connections }: { readonly connections: Pick<ConnectionStore, "get"> },
  call: Call,
): Promise<Call> {
  const { operation, request, connectionName } = call;
  if (operation !== undefined || request.method !== "POST") return call;
  const { safePosts = [] } = (await connections.get(connectionName)).credentials;
  return safePosts.some((template) => isPathOf(template, request.path)) ? { ...call, safe: true } : call;
}

/**
 * Whether a path is one of a template. Letter case and encoding must be the same: the gateway cannot know whether the
 * vendor takes another spelling for the same path.
 *
 * @param path canonical
 */
export function isPathOf(template: string, path: string): boolean {
  const wanted = template.split("/");
  const given = path.split("/");
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => (/^\{.*\}$/.test(segment) ? given[index] !== "" : segment === given[index]))
  );
}
