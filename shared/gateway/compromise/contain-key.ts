import type { Clock } from "../../core/clock.ts";
import { newSigningSecret } from "../../http/webhook-signature.ts";
import type { ApiKey } from "../model/partner.ts";
import { OperatorNotFound, OperatorRefusal } from "../operator/operator-refusal.ts";
import { pagesOf } from "../operator/pages-of.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { endCounted } from "../resilience/end-counted.ts";
import type { RecordedUse } from "../resilience/recorded-use.ts";
import { containedEndpoint } from "./contain-endpoint.ts";
import { familyOf, isMadeBy, type KeyFamily } from "./key-family.ts";

export interface ContainKeyDependencies {
  readonly directory: Pick<PartnerReader, "findKey">;
  readonly partnerStore: Pick<PartnerStore, "listKeys" | "revokeKey">;
  readonly endpoints: Pick<EndpointStore, "listOf" | "find" | "replace">;
  readonly jobs: Pick<JobStore, "listJobs" | "endQueued">;
  /** Counts the partners' queued jobs. */
  readonly use: Pick<RecordedUse, "change" | "takeBack">;
  readonly clock: Pick<Clock, "now">;
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * A request that was accepted before the key was revoked ends within this: API Gateway's 29 s, a second for which
 * functions keep a copy of the key, and a margin. Then what it made is found, too.
 */
export const requestsEndMs = 35_000;

/** Concurrent changes of one endpoint that are tolerated. */
const maxTries = 5;

export interface ContainedKey {
  readonly key: ApiKey;
  readonly family: KeyFamily;
}

/**
 * Contains a compromised key: revokes it and its successors, disables the endpoints that they created or pointed
 * elsewhere, makes other signing secrets in place of those that they were shown, and cancels the queued jobs that they
 * made. The functions refuse the keys within a second, and an attempt at a queued job checks the key itself. What
 * requests made that were in progress is contained after `requestsEndMs`.
 *
 * Each step is idempotent, and all run again after a crash: a second run finds what the first one left.
 *
 * The function throws OperatorNotFound when there is no such key, OperatorRefusal where others keep changing an endpoint.
 */
export function createContainKey(deps: ContainKeyDependencies) {
  const { directory, clock, pause } = deps;
  const revokeFamily = createRevokeFamily(deps);
  const containEndpoints = createContainEndpoints(deps);
  const cancelJobs = createCancelJobs(deps);
  /** @param input.since epoch milliseconds; the key's creation where it is absent */
  return async (input: { readonly keyId: string; readonly since: number | undefined }): Promise<ContainedKey> => {
    const key = await directory.findKey(input.keyId);
    if (key === undefined) throw new OperatorNotFound("There is no such key.");
    const asked = input.since ?? key.createdAt ?? 0;
    const since = Math.min(asked, key.compromisedSince ?? asked);
    const contain = async (): Promise<KeyFamily> => {
      const family = await revokeFamily(key, since);
      await containEndpoints(key, family);
      await cancelJobs(key, family);
      return family;
    };
    const startedAt = clock.now();
    await contain();
    await pause(Math.max(0, startedAt + requestsEndMs - clock.now()));
    return { key, family: await contain() };
  };
}

/** Revokes the key and its successors, until there is no further one: each may be rotated before it is revoked. */
function createRevokeFamily({ partnerStore, clock }: ContainKeyDependencies) {
  return async (key: ApiKey, since: number): Promise<KeyFamily> => {
    const revoked = new Set<string>();
    for (;;) {
      const family = familyOf(key, await partnerStore.listKeys(key.partnerId), since);
      const others = [...family.ids].filter((id) => !revoked.has(id));
      if (others.length === 0) return family;
      for (const id of others) {
        await partnerStore.revokeKey(id, { at: clock.now(), compromisedSince: since });
        revoked.add(id);
      }
    }
  };
}

function createContainEndpoints({ endpoints, clock }: ContainKeyDependencies) {
  const containOne = async (partnerId: string, id: string, keyId: string, family: KeyFamily): Promise<void> => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const endpoint = await endpoints.find(partnerId, id);
      if (endpoint === undefined) return;
      const contained = containedEndpoint(endpoint, { family, keyId, now: clock.now(), newSecret: newSigningSecret });
      if (contained === undefined || (await endpoints.replace(contained))) return;
    }
    throw new OperatorRefusal(`The endpoint ${id} keeps changing. Run the command again.`);
  };
  return async ({ id: keyId, partnerId }: ApiKey, family: KeyFamily): Promise<void> => {
    for (const { id } of await endpoints.listOf(partnerId)) await containOne(partnerId, id, keyId, family);
  };
}

function createCancelJobs({ jobs, use, clock }: ContainKeyDependencies) {
  return async ({ partnerId }: ApiKey, family: KeyFamily): Promise<void> => {
    const list = (after: string, limit: number) => jobs.listJobs(partnerId, after, limit);
    for await (const job of pagesOf(list, family.since)) {
      if (job.status !== "queued" || !isMadeBy(family, { keyId: job.keyId, at: job.createdAt })) continue;
      const now = clock.now();
      // The scheduler sends the notification, and removes an upload that the job would have used.
      await endCounted(use, job, () => jobs.endQueued(job.id, "cancelled", now, job.notify ? now : undefined));
    }
  };
}
