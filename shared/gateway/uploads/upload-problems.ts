import { badRequest, Problem } from "../../core/problem.ts";
import type { Unavailable } from "../../core/unavailable.ts";

/** 410: the time for putting the body and starting the call has passed. */
export function uploadExpired(): Problem {
  return new Problem({
    status: 410,
    name: "upload-expired",
    title: "Upload expired",
    detail: "This upload has expired, and nothing was sent. Create a new upload and put the body there.",
  });
}

/** 409: an upload is for one call. */
export function uploadUsed(): Problem {
  return new Problem({
    status: 409,
    name: "upload-used",
    title: "Upload used",
    detail: "Another call uses or has used this upload; each is for one call. Nothing was sent. Create a new upload.",
  });
}

/** 409: the upload has no content yet. */
export function uploadEmpty(): Problem {
  return new Problem({
    status: 409,
    name: "upload-empty",
    title: "Upload empty",
    detail: "Nothing has been put at the upload's link yet, so nothing was sent. PUT the body there, then call again.",
    retryable: true,
  });
}

/** 400: the gateway has to read and edit this vendor's bodies. */
export function uploadNotEditable(vendorTitle: string): Problem {
  return badRequest(
    `The gateway writes into bodies for ${vendorTitle}, signs or splits them, and cannot do so with an upload. Send the body itself.`,
  );
}

/** 503: the call was not made because its upload could not be read. */
export const uploadUnavailable: Unavailable = {
  name: "upload-unavailable",
  detail: "The upload could not be read. Nothing was sent; try again.",
};
