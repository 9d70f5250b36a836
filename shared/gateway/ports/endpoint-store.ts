import type { Endpoint } from "../model/endpoint.ts";
export interface EndpointStore {
  /** Every partner's endpoints, from one consistent read: an endpoint that was made is matched from then on. */
  listAll(): Promise<readonly Endpoint[]>;
  /** One partner's endpoints, in the order of their making. */
  listOf(partnerId: string): Promise<readonly Endpoint[]>;
  find(partnerId: string, endpointId: string): Promise<Endpoint | undefined>;
  add(endpoint: Endpoint): Promise<void>;
  /** Replaces the endpoint of the revision before; `false` when another revision is stored. */
  replace(endpoint: Endpoint): Promise<boolean>;
  /** Disables the endpoint, whatever its revision; has no effect when it does not exist. */
  disable(partnerId: string, endpointId: string): Promise<void>;
  /** `active` to `paused` and back; nothing happens in any other state. */
  setPaused(partnerId: string, endpointId: string, paused: boolean): Promise<void>;
  /** `false` when there is none. */
  remove(partnerId: string, endpointId: string): Promise<boolean>;
}
