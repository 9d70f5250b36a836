import type { Body } from "../../http/body.ts";
import type { VendorRequest } from "../../vendors/types.ts";

/** What is sent to the vendor; its body may be an upload, which stands elsewhere. */
export interface CallRequest extends Omit<VendorRequest, "body"> {
  readonly body: Body;
}
