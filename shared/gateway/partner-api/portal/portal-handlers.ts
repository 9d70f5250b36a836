import type { portalRoutes } from "../routes/portal-routes.ts";
import type { HandlersOf } from "../routes/route.ts";
import { type CreatePortalSessionDependencies, createCreatePortalSession } from "./create-portal-session.ts";
import { createEndPortalSession } from "./end-portal-session.ts";
import { createGetCaller, type GetCallerDependencies } from "./get-caller.ts";

export type PortalHandlerDependencies = CreatePortalSessionDependencies & GetCallerDependencies;

export function portalHandlers(deps: PortalHandlerDependencies): HandlersOf<typeof portalRoutes> {
  return {
    getCaller: createGetCaller(deps),
    createPortalSession: createCreatePortalSession(deps),
    endPortalSession: createEndPortalSession(deps),
  };
}
