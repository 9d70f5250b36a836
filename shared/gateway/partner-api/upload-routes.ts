import type { Clock } from "../../core/clock.ts";
import { parseGrant } from "../../core/grants.ts";
import type { Log } from "../../core/log.ts";
import { forbidden } from "../../core/problem.ts";
import { json } from "../../http/messages.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { UploadWaits } from "../model/upload-times.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { newUploadId, uploadKey } from "../uploads/upload-id.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { readUploadRequest } from "./upload-request.ts";

export interface UploadRouteDependencies {
  readonly uploads: UploadStore;
  readonly bodies: Pick<BlobStore, "linkToPut">;
  /** The stage's. */
  readonly vendors: readonly VendorDescriptor[];
  readonly clock: Clock;
  readonly waits: UploadWaits;
  readonly log: Log;
}

/** Places for bodies that are too large for a call: the partner puts one there, and names it in the call. */
export function uploadRoutes(deps: UploadRouteDependencies): readonly PartnerRoute[] {
  return [
    {
      method: "POST",
      path: "/v1/uploads",
      async handle({ request, partner }) {
        const { vendor, ...body } = readUploadRequest(request.body, deps.vendors);
        if (!mayCall(partner.grants, vendor.id)) throw forbidden(`This key has no grant for calls of ${vendor.id}.`);
        const now = deps.clock.now();
        const until = now + deps.waits.usable;
        const id = newUploadId();
        const upload = { id, partnerId: partner.id, vendor: vendor.id, ...body, until, usedBy: null };
        await deps.uploads.createUpload(upload, until + deps.waits.checkAfter);
        const link = await deps.bodies.linkToPut(uploadKey(id), body, Math.ceil((until - now) / 1000));
        deps.log.info("audit.upload-created", {
          requestId: request.requestId,
          partner: partner.id,
          vendor: vendor.id,
          upload: id,
          bytes: body.size,
        });
        return json(201, { uploadId: id, ...link, expiresAt: new Date(until).toISOString() });
      },
    },
  ];
}

/** Which operation it is for shows when it is called; a grant for events alone calls nothing. */
function mayCall(grants: readonly string[], vendor: string): boolean {
  return grants.some((text) => {
    const grant = parseGrant(text);
    return grant?.vendor === vendor && grant.action !== "events";
  });
}
