import type { Clock } from "../../../core/clock.ts";
import { isOfEvents, parseGrant } from "../../../core/grants.ts";
import { toDateTime } from "../../../core/instant.ts";
import type { Log } from "../../../core/log.ts";
import { forbidden } from "../../../core/problem.ts";
import type { VendorDescriptor } from "../../../vendors/types.ts";
import type { UploadWaits } from "../../model/upload-times.ts";
import type { BlobStore } from "../../ports/blob-store.ts";
import type { UploadStore } from "../../ports/upload-store.ts";
import type { UploadShare } from "../../resilience/upload-share.ts";
import { newUploadId, uploadKey } from "../../uploads/upload-id.ts";
import type { HandlerOf } from "../routes/route.ts";
import type { uploadRoutes } from "../routes/upload-routes.ts";
import { toUploadRequest } from "./upload-request.ts";

export interface CreateUploadDependencies {
  readonly uploads: UploadStore;
  readonly uploadShare: UploadShare;
  readonly bodies: Pick<BlobStore, "linkToPut">;
  /** The vendors of this stage. */
  readonly vendors: readonly VendorDescriptor[];
  readonly clock: Clock;
  readonly uploadWaits: UploadWaits;
  readonly log: Log;
}

/** Creates an upload: a link for a body that is too large for a call, and an id by which a call names that body. */
export function createCreateUpload(deps: CreateUploadDependencies): HandlerOf<typeof uploadRoutes.createUpload> {
  const { uploads, bodies, vendors, clock, uploadWaits, uploadShare, log } = deps;
  return async ({ requestId, partner, keyId, readBody }) => {
    const { vendor, ...body } = toUploadRequest(await readBody(), vendors);
    if (!canCall(partner.grants, vendor.id)) throw forbidden(`This key has no grant for calls of ${vendor.id}.`);
    const now = clock.now();
    const until = now + uploadWaits.usable;
    const id = newUploadId(vendor.id);
    const upload = { id, partnerId: partner.id, vendor: vendor.id, ...body, until, usedBy: null, keyId };
    await uploadShare.refuseFurther(upload, vendor.title);
    await uploads.createUpload(upload, until + uploadWaits.checkAfter);
    await uploadShare.countCreated(upload);
    const link = await bodies.linkToPut(uploadKey(id), body, Math.ceil((until - now) / 1000));
    const audited = { requestId, partner: partner.id, vendor: vendor.id, upload: id, bytes: body.size };
    log.info("audit.upload-created", audited);
    return { uploadId: id, ...link, expiresAt: toDateTime(until) };
  };
}

/** The operation is not known before the call; a grant for events alone covers no call. */
function canCall(grants: readonly string[], vendor: string): boolean {
  return grants.some((text) => {
    const grant = parseGrant(text);
    return grant?.vendor === vendor && !isOfEvents(grant);
  });
}
