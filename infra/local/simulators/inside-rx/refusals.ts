import { randomUUID } from "node:crypto";
import { json, type VendorReply } from "../calls/vendor-call.ts";

/** A refusal in the form of the vendor's document. */
export function failure(status: number, message: string, more: object = {}): VendorReply {
  return json(status, { id: randomUUID(), message, statusCode: status, ...more }, false);
}

/** The 400 for one field; codes of fields that the document does not list have the form of those that it lists. */
export function invalid(errorCode: string): VendorReply {
  return failure(400, "Incorrect or missing required parameters.", { errorCode });
}

/** The code of a field: `chainCode` gives `CHAIN_CODE_INCORRECT_OR_MISSING`. */
export function invalidField(field: string): VendorReply {
  const name = field.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
  return invalid(`${name}_INCORRECT_OR_MISSING`);
}
