import type { ClientCredentials } from "../../../shared/core/credentials.ts";
import { aPepper } from "./a-pepper.ts";

/** A client's credentials, live unless they are changed. */
export function clientCredentials(changed: Partial<ClientCredentials> = {}): ClientCredentials {
  return { kind: "client", clientId: "i", clientSecret: "s", pepper: aPepper, environment: "live", ...changed };
}
