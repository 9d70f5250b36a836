import { parseStageOrigins, type StageOrigins } from "../../vendors/connection-origins.ts";

/** A stage's rules for the secrets of one vendor's connections, and its own hosts for them. */
export interface ConnectionRules {
  readonly environmentRequired: boolean;
  /** The connections that may be `live`; any if absent. */
  readonly liveConnections?: readonly string[];
  readonly originAllowed: boolean;
  readonly origins?: StageOrigins;
}

/**
 * Reads CONNECTION_ENVIRONMENT (`required`), LIVE_CONNECTIONS (JSON, a list of names), SECRET_ORIGIN (`allowed`) and
 * ORIGINS (JSON, as `parseStageOrigins`).
 *
 * @throws Error when a text is not of its form: the function does not start then
 */
export function readConnectionSettings(environment: Readonly<Record<string, string | undefined>>): ConnectionRules {
  const { LIVE_CONNECTIONS: live, ORIGINS: origins } = environment;
  return {
    environmentRequired: environment["CONNECTION_ENVIRONMENT"] === "required",
    ...(live === undefined ? {} : { liveConnections: readNames(live) }),
    originAllowed: environment["SECRET_ORIGIN"] === "allowed",
    ...(origins === undefined ? {} : { origins: parseStageOrigins(origins) }),
  };
}

function readNames(json: string): readonly string[] {
  const value: unknown = JSON.parse(json);
  if (Array.isArray(value) && value.every((name) => typeof name === "string")) return value;
  throw new Error("LIVE_CONNECTIONS must be a JSON list of names.");
}
