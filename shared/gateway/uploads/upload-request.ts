import { badRequest, type FieldError, Problem } from "../../core/problem.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";

/** What a partner says of the body that it will put there. */
export interface UploadRequest {
  readonly vendor: VendorDescriptor;
  readonly size: number;
  readonly contentType: string;
  readonly sha256: string | null;
}

/** Of any vendor; what one vendor takes may be less. */
const largestUpload = 100 * 1_048_576;

/** A media type with its parameters (RFC 9110, section 8.3.1), such as a form's boundary. */
const mediaType =
  /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;\s*[\w!#$&^.+-]+=("[\x20\x21\x23-\x5b\x5d-\x7e]*"|[\w!#$&^.+'-]+))*$/;

/**
 * Reads `{"vendor", "size", "contentType", "sha256"?}`.
 *
 * @param vendors the stage's
 * @throws Problem 400 naming every field that is wrong, 413 for a size over the vendor's limit or the gateway's
 */
export function readUploadRequest(
  fields: Readonly<Record<string, unknown>>,
  vendors: readonly VendorDescriptor[],
): UploadRequest {
  const { size, contentType, sha256 = null } = fields;
  const vendor = vendors.find(({ id }) => id === fields["vendor"]);
  const errors: FieldError[] = [];
  const names = vendors.map(({ id }) => id).join(", ");
  if (vendor === undefined) errors.push({ pointer: "/vendor", detail: `It must be one of ${names}.` });
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 1) {
    errors.push({ pointer: "/size", detail: "It must be the body's size in bytes, a whole number from 1." });
  }
  if (typeof contentType !== "string" || contentType.length > 255 || !mediaType.test(contentType)) {
    errors.push({ pointer: "/contentType", detail: "It must be the body's media type, up to 255 characters." });
  }
  if (sha256 !== null && (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256))) {
    errors.push({ pointer: "/sha256", detail: "It must be the body's SHA-256 in lower-case hex, or left out." });
  }
  if (vendor === undefined || typeof size !== "number" || typeof contentType !== "string" || errors.length > 0) {
    throw badRequest("The upload cannot be read.", errors);
  }
  const limit = Math.min(largestUpload, vendor.largestBody ?? largestUpload);
  if (size > limit) throw tooLarge(vendor, limit);
  return { vendor, size, contentType, sha256: typeof sha256 === "string" ? sha256 : null };
}

function tooLarge({ title }: VendorDescriptor, limit: number): Problem {
  return new Problem({
    status: 413,
    name: "body-too-large",
    title: "Body too large",
    detail: `An upload for ${title} has at most ${limit} bytes, form parts included.`,
  });
}
