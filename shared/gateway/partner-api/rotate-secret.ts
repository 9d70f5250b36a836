import type { Clock } from "../../core/clock.ts";
import { conflict } from "../../core/problem.ts";
import { newSigningSecret } from "../../http/webhook-signature.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import { readBody } from "./requests/read-body.ts";
import { secretRotationBody, usualOverlapHours } from "./requests/secret-rotation-body.ts";

export interface RotateSecretDependencies {
  readonly endpoints: Pick<EndpointStore, "replace">;
  readonly clock: Clock;
  /** TIME_SCALE: divides how long an old secret goes on signing. */
  readonly scale: number;
}

/** Each secret is a signature more in every delivery's header. */
const maxSecrets = 5;

/** Changes that come between reading and writing, before the partner is told to try again. */
const tries = 5;

/**
 * Gives the endpoint a new secret; the one before goes on signing beside it for the overlap, so that the partner can
 * change over without missing an event.
 *
 * @param body `{"overlapHours": 0…168}`, 24 unless given
 * @throws Problem 400; 409 when too many old secrets still sign, or somebody else keeps changing the endpoint
 */
export async function rotateSecret(
  find: () => Promise<Endpoint>,
  { endpoints, clock, scale }: RotateSecretDependencies,
  body: Uint8Array,
): Promise<{ readonly endpoint: Endpoint; readonly secret: string }> {
  await find();
  const { overlapHours = usualOverlapHours } = readBody(secretRotationBody, body);
  const overlapMs = (overlapHours * 3_600_000) / scale;
  const secret = newSigningSecret();
  const endpoint = await changeEndpoint(find, endpoints, (standing) => {
    const now = clock.now();
    const old = standing.secrets
      .map((one) => ({ ...one, until: Math.min(one.until ?? Number.POSITIVE_INFINITY, now + overlapMs) }))
      .filter(({ until }) => until > now);
    if (old.length >= maxSecrets) throw conflict("Too many old secrets still sign; rotate with overlapHours 0.");
    return { ...standing, secrets: [{ secret }, ...old] };
  });
  return { endpoint, secret };
}

/**
 * Changes an endpoint as it stands, however many others change it at the same time.
 *
 * @param find reads it anew; throws when it is gone
 * @throws Problem 409
 */
export async function changeEndpoint(
  find: () => Promise<Endpoint>,
  endpoints: Pick<EndpointStore, "replace">,
  change: (endpoint: Endpoint) => Endpoint,
): Promise<Endpoint> {
  for (let tried = 0; tried < tries; tried += 1) {
    const standing = await find();
    const changed = { ...change(standing), revision: standing.revision + 1 };
    if (await endpoints.replace(changed)) return changed;
  }
  throw conflict("The endpoint is being changed by others. Try again.");
}
