import type { Caller, GatewayRequest } from "../../http/messages.ts";
import type { StatedPurpose } from "../model/purpose.ts";
import type { Call } from "./call.ts";
import type { SendProgress } from "./send-progress.ts";

/** What one partner's vendor call carries on its way through the gateway. */
export interface CallContext {
  readonly request: GatewayRequest;
  readonly caller: Caller;
  readonly call: Call;
  /** What its partner makes the call for, by its grants. */
  readonly purpose: StatedPurpose;
  /** When the caller's time ends, by the monotonic clock. */
  readonly deadline: number;
  readonly progress: SendProgress;
}
