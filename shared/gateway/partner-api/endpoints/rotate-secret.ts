import type { Clock } from "../../../core/clock.ts";
import { conflict } from "../../../core/problem.ts";
import { newSigningSecret } from "../../../http/webhook-signature.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import { defaultOverlapHours } from "../requests/secret-rotation-body.ts";
import type { endpointRoutes } from "../routes/endpoint-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { toEndpointView } from "../views/endpoint-view.ts";
import { findOwnEndpoint } from "../visibility/find-own-endpoint.ts";
import { replaceEndpoint } from "./replace-endpoint.ts";

export interface RotateSecretDependencies {
  readonly endpoints: Pick<EndpointStore, "find" | "replace">;
  readonly clock: Clock;
  /** TIME_SCALE: divides the overlap. */
  readonly scale: number;
}

/** Each secret adds a signature to the header of every delivery. */
const maxSecrets = 5;

/**
 * Creates a new signing secret. Deliveries are signed with the previous one as well during the overlap, so that the
 * partner can change over without missing an event.
 *
 * @throws Problem 409 when too many previous secrets are in use, or others keep changing the endpoint
 */
export function createRotateSecret({
  endpoints,
  clock,
  scale,
}: RotateSecretDependencies): HandlerOf<typeof endpointRoutes.rotateSecret> {
  return async (request) => {
    await findOwnEndpoint(endpoints, request);
    const { overlapHours = defaultOverlapHours } = await request.readBody();
    const overlapMs = (overlapHours * 3_600_000) / scale;
    const secret = newSigningSecret();
    const endpoint = await replaceEndpoint(endpoints, request, (stored) => {
      const now = clock.now();
      const previous = expireWithin(stored.secrets, overlapMs, now);
      if (previous.length >= maxSecrets) {
        throw conflict("Too many previous secrets are still in use. Rotate with overlapHours 0.");
      }
      return { ...stored, secrets: [{ secret, keyId: request.keyId, createdAt: now }, ...previous] };
    });
    return { ...toEndpointView(endpoint), secret };
  };
}

/** The secrets that have not expired, each of which expires after the overlap at the latest. */
function expireWithin(secrets: Endpoint["secrets"], overlapMs: number, now: number): Endpoint["secrets"] {
  return secrets
    .map((one) => ({ ...one, until: Math.min(one.until ?? Number.POSITIVE_INFINITY, now + overlapMs) }))
    .filter(({ until }) => until > now);
}
