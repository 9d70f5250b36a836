import type { Endpoint, EndpointScope, ManualPause } from "../model/endpoint.ts";
import type { EndpointCandidate, EventSelection, FoundEntry } from "../model/endpoint-entry.ts";

export interface EndpointStore {
  /**
   * The endpoints that an event may be for, by partner and id, from the index: a few small reads whatever the number of
   * other endpoints. Among them are all that match it, but for those that were created or changed less than a moment
   * ago: the reads are not consistent. Which of them match is decided by their records.
   */
  findCandidates(event: EventSelection): Promise<readonly EndpointCandidate[]>;
  /** Removes entries from the index (`leakedEntries`). */
  removeEntries(entries: readonly FoundEntry[]): Promise<void>;
  /** Every partner's endpoints, from one consistent read. */
  listAll(): Promise<readonly Endpoint[]>;
  /** One partner's endpoints, in the order of their making. */
  listOf(partnerId: string): Promise<readonly Endpoint[]>;
  /** @param entry of the index, by which it was found: a copy that is older than that must not be returned */
  find(partnerId: string, endpointId: string, entry?: string): Promise<Endpoint | undefined>;
  /** As `find`, but what decides whether the endpoint gets an event. */
  findScope(partnerId: string, endpointId: string, entry?: string): Promise<EndpointScope | undefined>;
  add(endpoint: Endpoint): Promise<void>;
  /** Replaces the endpoint of the revision before; `false` when another revision is stored. */
  replace(endpoint: Endpoint): Promise<boolean>;
  /** Disables the endpoint, whatever its revision; has no effect when it does not exist. */
  disable(partnerId: string, endpointId: string): Promise<void>;
  /** `active` to `paused` for its failures, and back; nothing happens in any other state, a manual pause among them. */
  setPaused(partnerId: string, endpointId: string, paused: boolean): Promise<void>;
  /** Pauses what is active, or paused for its failures, until it is resumed; `false` in any other state. */
  pauseManually(partnerId: string, endpointId: string, by: ManualPause): Promise<boolean>;
  /** `paused` to `active`, whatever paused it; nothing happens in any other state. */
  resume(partnerId: string, endpointId: string): Promise<void>;
  /** Marks an endpoint as slow or failing, or as neither; has no effect when it does not exist. */
  setTroubled(partnerId: string, endpointId: string, troubled: boolean): Promise<void>;
  /** `false` when there is none. */
  remove(partnerId: string, endpointId: string): Promise<boolean>;
}
