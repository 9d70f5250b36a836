import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";
import type { gatewayClient } from "../../support/stack/gateway-client.ts";

export const stageName = "rehearsal";

export interface Partner {
  readonly id: string;
  readonly key: string;
}

/** The deployed stage `rehearsal`, between the vendors' simulators and a partner's endpoints on this machine. */
export interface Rehearsal {
  readonly apiId: string;
  /** The API's root, as the emulator serves it by a path. */
  readonly gateway: string;
  readonly receiver: string;
  /** The connections whose secrets are filled. */
  readonly connections: readonly SimulatedConnection[];
  /** The environment of the app and of the operator's tool. */
  readonly environment: NodeJS.ProcessEnv;
  /** Runs `npm run operator` with this stage. @returns its standard output */
  readonly operator: (args: readonly string[]) => Promise<string>;
  /** The id of the endpoint of step `failing-endpoint`. */
  failingEndpoint?: string;
  /** Set by step `partner`. */
  partner: Partner;
  /** Calls with the partner's key, and the simulators' controls. */
  client: ReturnType<typeof gatewayClient>;
}
