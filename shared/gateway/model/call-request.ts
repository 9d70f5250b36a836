import type { Body } from "../../http/body.ts";
import type { VendorRequest } from "../../vendors/split-call.ts";

/** A request to the vendor; its body may be a reference to an upload. */
export interface CallRequest extends Omit<VendorRequest, "body"> {
  readonly body: Body;
}
