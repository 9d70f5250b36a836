import type { EndpointStore } from "../../ports/endpoint-store.ts";
import { examineOf, positionOf, readPage } from "../paging/read-page.ts";
import type { endpointRoutes } from "../routes/endpoint-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { toEndpointView } from "../views/endpoint-view.ts";
import { findOwnEndpoint, noSuchEndpoint } from "../visibility/find-own-endpoint.ts";
import { type ChangeEndpointDependencies, createChangeEndpoint } from "./change-endpoint.ts";
import { type CreateEndpointDependencies, createCreateEndpoint } from "./create-endpoint.ts";
import { createGetRecovery, createRecoverEndpoint, type RecoverEndpointDependencies } from "./recover-endpoint.ts";
import { createRotateSecret, type RotateSecretDependencies } from "./rotate-secret.ts";
import { createTestEndpoint, type TestEndpointDependencies } from "./test-endpoint.ts";

export interface EndpointHandlerDependencies
  extends Pick<CreateEndpointDependencies, "maxEndpoints">,
    ChangeEndpointDependencies,
    RotateSecretDependencies,
    TestEndpointDependencies,
    RecoverEndpointDependencies {
  readonly endpoints: EndpointStore;
  readonly store: ChangeEndpointDependencies["store"] &
    TestEndpointDependencies["store"] &
    RecoverEndpointDependencies["store"];
}

/** The handlers of the routes of a partner's endpoints. */
export function endpointHandlers(deps: EndpointHandlerDependencies): HandlersOf<typeof endpointRoutes> {
  const { endpoints } = deps;
  return {
    createEndpoint: createCreateEndpoint(deps),
    async listEndpoints({ partner, query }) {
      const records = (await endpoints.listOf(partner.id)).map((record) => ({
        position: positionOf(record.createdAt, record.id),
        record,
      }));
      return readPage({ list: "endpoints", query, examine: examineOf(records), toView: toEndpointView });
    },
    getEndpoint: async (request) => toEndpointView(await findOwnEndpoint(endpoints, request)),
    changeEndpoint: createChangeEndpoint(deps),
    async deleteEndpoint({ partner, parameters }) {
      if (!(await endpoints.remove(partner.id, parameters.id))) throw noSuchEndpoint();
    },
    rotateSecret: createRotateSecret(deps),
    testEndpoint: createTestEndpoint(deps),
    recoverEndpoint: createRecoverEndpoint(deps),
    getRecovery: createGetRecovery(deps),
  };
}
