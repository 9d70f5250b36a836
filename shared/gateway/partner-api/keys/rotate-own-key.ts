import type { Clock } from "../../../core/clock.ts";
import { toDateTime } from "../../../core/instant.ts";
import type { Log } from "../../../core/log.ts";
import { forbidden, Problem } from "../../../core/problem.ts";
import { createRotateKey } from "../../access/rotate-key.ts";
import type { PartnerReader } from "../../ports/partner-reader.ts";
import type { PartnerStore } from "../../ports/partner-store.ts";
import { defaultKeyOverlapHours } from "../requests/key-rotation-body.ts";
import type { keyRoutes } from "../routes/key-routes.ts";
import type { HandlerOf } from "../routes/route.ts";

export interface RotateOwnKeyDependencies {
  readonly partners: Pick<PartnerReader, "findKey">;
  readonly partnerStore: Pick<PartnerStore, "addKey" | "limitKey" | "countRotation">;
  readonly clock: Clock;
  readonly log: Log;
  /** TIME_SCALE: divides the overlap. */
  readonly scale: number;
}

/** A lost answer is repeated within this; a leaked key makes no more successors. */
const limit = { max: 10, windowMs: 3_600_000 } as const;

/**
 * Rotates the key of the request.
 *
 * The function throws Problem 429 for too many rotations, 403 for a key that has been removed meanwhile.
 */
export function createRotateOwnKey(deps: RotateOwnKeyDependencies): HandlerOf<typeof keyRoutes.rotateKey> {
  const { partners, partnerStore, clock, log, scale } = deps;
  const rotateKey = createRotateKey(deps);
  return async ({ requestId, partner, keyId, readBody }) => {
    const { overlapHours = defaultKeyOverlapHours } = await readBody();
    const key = await partners.findKey(keyId);
    if (key === undefined) throw forbidden("This key does not exist any more.");
    if (!(await partnerStore.countRotation(partner.id, limit, clock.now()))) throw tooMany();
    const rotated = await rotateKey({ key, overlapMs: (overlapHours * 3_600_000) / scale });
    log.info("audit.key-rotated", { requestId, partner: partner.id, key: keyId, newKey: rotated.keyId, overlapHours });
    return {
      keyId: rotated.keyId,
      key: rotated.key,
      expiresAt: rotated.validUntil === undefined ? null : toDateTime(rotated.validUntil),
      previousKeyId: keyId,
      previousExpiresAt: toDateTime(rotated.previousValidUntil),
    };
  };
}

function tooMany(): Problem {
  return new Problem({
    status: 429,
    name: "too-many-rotations",
    title: "Too many rotations",
    detail: `A partner's keys are rotated at most ${limit.max} times an hour.`,
    retryable: true,
    retryAfterSeconds: limit.windowMs / 1000,
  });
}
