import { readDocumentedVendors } from "../../../infra/public-pages/read-documented-vendors.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { openApiDocument } from "../../../shared/openapi/openapi-document.ts";
import { ownRoutes } from "../../../shared/openapi/own-routes.ts";
import { aRequest } from "../builders/a-request.ts";
import { describedOperations, type OpenApiDocument } from "./described-operation.ts";
import { populatedApi } from "./populated-api.ts";

/** The document of a stage with every vendor, as `/openapi.json` serves it. */
export const servedDocument: OpenApiDocument = JSON.parse(
  JSON.stringify(openApiDocument(await readDocumentedVendors(), "1.2.3")),
);

/** The operations of the gateway's own routes. */
export const ownOperations = describedOperations(servedDocument).filter(({ id }) => !id.includes("."));

/** Problems of every route: a query that it does not take, and a second `Authorization`. */
const commonProblems: readonly string[] = ["bad-request", "unauthorized"];

/** The partner API with a stored record of each kind. */
export async function ownApi() {
  const { answer, targetOf } = await populatedApi();

  /**
   * One call with the ids of the stored records; returns the pointers of a problem.
   *
   * @throws Error for a problem that the route's definition does not name
   */
  const call = async (
    method: string,
    path: string,
    body: unknown = undefined,
    query: readonly (readonly [string, string])[] = [],
    headers: Readonly<Record<string, string | readonly string[]>> = {},
  ) => {
    try {
      const { status } = await answer(aRequest({ method, path: targetOf(path), query, body, headers }));
      return { status, pointers: [] as readonly string[] };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { status, name, errors = [] } = error.members;
      const route = ownRoutes.find((one) => one.path === path && one.method === (method === "HEAD" ? "GET" : method));
      const documented: readonly string[] = [...(route?.problems ?? []), ...commonProblems];
      if (!documented.includes(name)) throw new Error(`${method} ${path} answers ${name} without documenting it.`);
      return { status, pointers: errors.map(({ pointer }) => pointer) };
    }
  };
  return { call };
}
