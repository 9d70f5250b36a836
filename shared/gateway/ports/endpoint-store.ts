import type { Endpoint } from "../model/endpoint.ts";
export interface EndpointStore {
  /** Every partner's endpoints, from one consistent read: an endpoint that was made is matched from then on. */
  listAll(): Promise<readonly Endpoint[]>;
  /** One partner's endpoints, in the order of their making. */
  listOf(partnerId: string): Promise<readonly Endpoint[]>;
  find(partnerId: string, endpointId: string): Promise<Endpoint | undefined>;
  add(endpoint: Endpoint): Promise<void>;
  /** Puts the endpoint in the place of the one with the revision before; `false` when that is no longer the stored one. */
  replace(endpoint: Endpoint): Promise<boolean>;
  /** Stops deliveries for good, whatever else was changed meanwhile; nothing happens when it is gone. */
  disable(partnerId: string, endpointId: string): Promise<void>;
  /** `active` to `paused` and back; nothing happens in any other state. */
  setPaused(partnerId: string, endpointId: string, paused: boolean): Promise<void>;
  /** `false` when there is none. */
  remove(partnerId: string, endpointId: string): Promise<boolean>;
}
