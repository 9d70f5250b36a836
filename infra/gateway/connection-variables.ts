import { parseStageOrigins, type StageOrigins } from "../../shared/vendors/connection-origins.ts";
import type { Stage } from "../stages.ts";

type ConnectionStage = Pick<
  Stage,
  "connections" | "environmentRequired" | "liveConnections" | "origins" | "originsInSecrets"
>;

/**
 * The variables by which a vendor's function knows the stage's rules for its connections
 * (`shared/gateway/calls/connection-settings.ts`).
 *
 * @throws Error when a setting names a connection that the stage lacks, or an invalid host: it fails the deployment
 */
export function connectionVariables(stage: ConnectionStage, vendor: string): Record<string, string> {
  refuseUnknown(stage);
  const { environmentRequired, liveConnections, originsInSecrets } = stage;
  const origins = originsOf(stage, vendor);
  return {
    ...(environmentRequired ? { CONNECTION_ENVIRONMENT: "required" } : {}),
    ...(liveConnections === undefined ? {} : { LIVE_CONNECTIONS: JSON.stringify(namesOf(liveConnections, vendor)) }),
    ...(originsInSecrets ? { SECRET_ORIGIN: "allowed" } : {}),
    ...(Object.keys(origins).length === 0 ? {} : { ORIGINS: JSON.stringify(origins) }),
  };
}

const namesOf = (paths: readonly string[], vendor: string): readonly string[] =>
  paths.filter((path) => path.startsWith(`${vendor}/`)).map((path) => path.slice(vendor.length + 1));

/** A key without a connection is for all of the vendor's. */
function originsOf({ origins = {} }: ConnectionStage, vendor: string): StageOrigins {
  const own = Object.entries(origins).flatMap(([path, setting]) => {
    if (path === vendor) return [["*", setting]];
    return path.startsWith(`${vendor}/`) ? [[path.slice(vendor.length + 1), setting]] : [];
  });
  return parseStageOrigins(JSON.stringify(Object.fromEntries(own)));
}

function refuseUnknown({ connections, liveConnections = [], origins = {} }: ConnectionStage): void {
  const known = Object.entries(connections).flatMap(([vendor, names]) => names.map((name) => `${vendor}/${name}`));
  const unknown = [
    ...liveConnections.filter((path) => !known.includes(path)),
    ...Object.keys(origins).filter((path) => !known.includes(path) && !Object.hasOwn(connections, path)),
  ];
  if (unknown.length > 0) throw new Error(`The stage has no connection ${unknown.join(", ")}.`);
}
