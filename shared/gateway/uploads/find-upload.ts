import type { Clock } from "../../core/clock.ts";
import { badRequest, notFound } from "../../core/problem.ts";
import { orUnavailable } from "../../core/unavailable.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import type { Upload } from "../model/upload.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { uploadExpired, uploadNotEditable, uploadUnavailable } from "./upload-problems.ts";

export interface FindUploadDependencies {
  readonly vendor: VendorDescriptor;
  readonly uploads: UploadStore;
  readonly clock: Clock;
}

/**
 * The upload that a request names by `Gateway-Body` in place of its own body.
 *
 * @returns `undefined` where it names none
 * @throws Problem 400 for a body beside it, another vendor's upload, or a vendor whose bodies the gateway edits; 404 for
 *   one that is not this partner's; 410 for one whose time is over; 503 when it cannot be looked up
 */
export async function findUpload(
  { vendor, uploads, clock }: FindUploadDependencies,
  request: GatewayRequest,
  partnerId: string,
): Promise<Upload | undefined> {
  const values = request.headers["gateway-body"];
  if (values === undefined) return undefined;
  const [id = ""] = values;
  if (values.length > 1) throw badRequest("Gateway-Body is given more than once.");
  if (request.body.length > 0) throw badRequest("A call has a body of its own or Gateway-Body, not both.");
  const upload = /^upl_[0-9a-f]{40}$/.test(id)
    ? await orUnavailable(uploads.findUpload(id), uploadUnavailable)
    : undefined;
  if (upload?.partnerId !== partnerId) throw notFound("There is no such upload.");
  if (upload.vendor !== vendor.id) throw badRequest("This upload was made for another vendor.");
  const edited = vendor.auth.kind === "access-token" && vendor.auth.carriedIn !== "authorization-header";
  if (edited || vendor.split !== undefined) throw uploadNotEditable(vendor.title);
  // One that is in use may be named again by a replay of that request, whenever that comes.
  if (upload.usedBy === null && upload.until <= clock.now()) throw uploadExpired();
  return upload;
}
