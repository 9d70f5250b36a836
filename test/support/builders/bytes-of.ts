import { type Body, isBlobRef } from "../../../shared/http/body.ts";

/** The bytes of a body in memory. */
export function bytesOf(body: Body | undefined): Buffer {
  if (body === undefined || isBlobRef(body)) throw new Error("There are no bytes in hand.");
  return Buffer.from(body);
}
