import { toDateTime } from "../../core/instant.ts";
import type { DeliveryView } from "../model/delivery-view.ts";
import { type Endpoint, isManuallyPaused } from "../model/endpoint.ts";
import type { Partner } from "../model/partner.ts";
import { createRecoverEndpoint, type RecoverEndpointDependencies } from "../partner-api/endpoints/recover-endpoint.ts";
import { createRotateSecret, type RotateSecretDependencies } from "../partner-api/endpoints/rotate-secret.ts";
import { createTestEndpoint, type TestEndpointDependencies } from "../partner-api/endpoints/test-endpoint.ts";
import type { RecoveryView } from "../partner-api/views/recovery-view.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import { createEndPause, createPauseManually } from "../webhooks/delivery/pause-endpoint.ts";
import { asRefusal } from "./as-refusal.ts";
import { OperatorRefusal } from "./operator-refusal.ts";
import { partnerRequest } from "./partner-request.ts";

/** An endpoint and its partner, as `findOwnedEndpoint` finds them. */
export interface OwnedEndpoint {
  readonly endpoint: Endpoint;
  readonly partner: Partner;
}

/** Sends a test event to an endpoint. @throws OperatorRefusal for a disabled one */
export function createTestStageEndpoint(deps: TestEndpointDependencies) {
  const testEndpoint = createTestEndpoint(deps);
  return async ({ endpoint: { id }, partner }: OwnedEndpoint): Promise<DeliveryView> =>
    (await asRefusal(() => testEndpoint(partnerRequest({ partner, id, body: {} })))).view;
}

/** What is sent again, in epoch milliseconds. */
export interface SpanToRecover {
  readonly since: number;
  readonly until: number | undefined;
  /** Also events that the endpoint never got. */
  readonly includeMissing: boolean;
}

/** Starts a recovery of an endpoint. @throws OperatorRefusal for a disabled one, another recovery, or an invalid span */
export function createRecoverStageEndpoint(deps: RecoverEndpointDependencies) {
  const recoverEndpoint = createRecoverEndpoint(deps);
  return async (
    { endpoint: { id }, partner }: OwnedEndpoint,
    { since, until, includeMissing }: SpanToRecover,
  ): Promise<RecoveryView> => {
    const end = until === undefined ? {} : { until: toDateTime(until) };
    const body = { since: toDateTime(since), ...end, includeMissing };
    return (await asRefusal(() => recoverEndpoint(partnerRequest({ partner, id, body })))).view;
  };
}

/** Replaces an endpoint's signing secret. @returns the new one @throws OperatorRefusal for too many secrets in use */
export function createRotateStageSecret(deps: RotateSecretDependencies) {
  const rotateSecret = createRotateSecret(deps);
  return async ({ endpoint: { id }, partner }: OwnedEndpoint, overlapHours: number): Promise<string> =>
    (await asRefusal(() => rotateSecret(partnerRequest({ partner, id, body: { overlapHours } })))).secret;
}

/**
 * Pauses an endpoint until it is resumed; its deliveries are held. One that is paused after failures is not probed any more.
 *
 * @throws OperatorRefusal for one that is disabled, or paused by its partner or an operator
 */
export function createPauseStageEndpoint(deps: Parameters<typeof createPauseManually>[0]) {
  const pauseManually = createPauseManually(deps);
  return async ({ endpoint }: Pick<OwnedEndpoint, "endpoint">): Promise<void> => {
    const { id, partnerId, status, pausedBy } = endpoint;
    if (status === "disabled") throw new OperatorRefusal(`${id} is disabled: it gets no events.`);
    if (isManuallyPaused(endpoint)) {
      throw new OperatorRefusal(
        `${id} is paused already, by ${pausedBy === "partner" ? "its partner" : "an operator"}.`,
      );
    }
    if (await pauseManually({ partnerId, endpointId: id }, "operator")) return;
    throw changedMeanwhile(id);
  };
}

/**
 * Resumes a paused endpoint and releases what is held for it.
 *
 * @throws OperatorRefusal for one that is not paused, or was disabled or deleted meanwhile
 */
export function createResumeStageEndpoint(
  deps: Parameters<typeof createEndPause>[0] & { readonly endpoints: Pick<EndpointStore, "find"> },
) {
  const endPause = createEndPause(deps);
  return async ({ endpoint: { id, partnerId, status } }: Pick<OwnedEndpoint, "endpoint">): Promise<void> => {
    if (status === "disabled") throw new OperatorRefusal(`${id} is disabled: its partner sets its status to active.`);
    if (status !== "paused") throw new OperatorRefusal(`${id} is not paused.`);
    await endPause({ partnerId, endpointId: id });
    if ((await deps.endpoints.find(partnerId, id))?.status !== "active") throw changedMeanwhile(id);
  };
}

const changedMeanwhile = (id: string): OperatorRefusal =>
  new OperatorRefusal(`${id} was changed meanwhile. \`endpoints show ${id}\` has its status.`);
