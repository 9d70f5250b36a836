import type { Clock } from "../../core/clock.ts";
import { badRequest, notFound } from "../../core/problem.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import { needsBody } from "../../vendors/auth-scheme.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { Upload } from "../model/upload.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { vendorOfUpload } from "./upload-id.ts";
import { uploadExpired, uploadNotEditable, uploadUnavailable } from "./upload-problems.ts";

export interface FindUploadDependencies {
  readonly vendor: VendorDescriptor;
  readonly uploads: UploadStore;
  readonly clock: Clock;
}

/** A request, and the partner that it is from. */
export interface UploadRequest {
  readonly request: GatewayRequest;
  readonly partnerId: string;
}

/**
 * Finds the upload that a request names by `Gateway-Body` in place of its own body.
 *
 * The function returns `undefined` where the request names none. It throws Problem 400 for a body beside it, and for a
 * vendor whose bodies the gateway edits; 404 for an upload of another partner or for another vendor; 410 for an expired one;
 * 503 when the store cannot be reached.
 */
export function createFindUpload({ vendor, uploads, clock }: FindUploadDependencies) {
  return async ({ request: { headers, body }, partnerId }: UploadRequest): Promise<Upload | undefined> => {
    const values = headers["gateway-body"];
    if (values === undefined) return undefined;
    const [id = ""] = values;
    if (values.length > 1) throw badRequest("Gateway-Body is given more than once.");
    if (body.length > 0) throw badRequest("A call has a body of its own or Gateway-Body, not both.");
    // This function may read uploads of its own vendor alone: of another vendor's it does not know whose they are.
    const isOfVendor = vendorOfUpload(id) === vendor.id;
    const upload = isOfVendor ? await orUnavailable(uploads.findUpload(id), uploadUnavailable) : undefined;
    if (!upload || upload.partnerId !== partnerId) throw notFound(`There is no such upload for ${vendor.title}.`);
    if (needsBody(vendor.auth) || vendor.split !== undefined) throw uploadNotEditable(vendor.title);
    // An idempotent replay names an upload that is in use, also after it has expired.
    if (upload.usedBy === null && upload.until <= clock.now()) throw uploadExpired();
    return upload;
  };
}
