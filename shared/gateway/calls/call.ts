import type { BodyOutline } from "../../core/body-outline.ts";
import type { Operation } from "../../vendors/types.ts";
import type { CallRequest } from "../model/call-request.ts";

/** One vendor call: which operation of which connection, and what is sent. */
export interface Call {
  readonly connectionName: string;
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation: Operation | undefined;
  /** What the grant must name: the operation's id or `passthrough`. */
  readonly action: string;
  /** A read: may be sent again when its outcome is uncertain. An unknown path is a write unless GET or HEAD. */
  readonly safe: boolean;
  readonly request: CallRequest;
  /** Of the request's body, scanned once when the request was read; a queued call has none. */
  readonly outline?: BodyOutline;
  /** Where an answer is stored that is too large for memory; without it, such an answer is refused. */
  readonly storeAnswerUnder?: string;
  /** Items of `Gateway-Warning` about the request's fields. */
  readonly warnings?: readonly string[];
  /** The gateway's own call, such as a probe: it is not for a partner, whatever the connection's audiences are. */
  readonly own?: true;
  /** It is made only while nothing speaks against it: no open circuit, no cool-down, a permit that no partner needs. */
  readonly idle?: true;
  /** Partners share a vendor's rate limit. */
  readonly partnerId?: string;
  /** For a call from a queue: the longest time for which a function sleeps until the vendor is ready. */
  readonly maxWaitMs?: number;
}
