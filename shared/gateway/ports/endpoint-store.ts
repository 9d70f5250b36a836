export type EndpointStatus = "active" | "paused" | "disabled";

/** A secret that deliveries are signed under. */
export interface SigningSecret {
  /** `whsec_` and the base64 of its bytes, as the partner was shown it. */
  readonly secret: string;
  /** Epoch milliseconds from which it signs no more; without, it is the current one. */
  readonly until?: number;
}

/** A partner's URL for events. */
export interface Endpoint {
  readonly id: string;
  readonly partnerId: string;
  readonly url: string;
  /** `<vendor>.<event>`, `<vendor>.*`, `job.*`, `endpoint.*`, one of the gateway's own, or `*`. */
  readonly eventTypes: readonly string[];
  /** `<connection>` or `<vendor>/<connection>`; `null` does not narrow. */
  readonly connections: readonly string[] | null;
  readonly status: EndpointStatus;
  /** Sent with each delivery. A value may be a secret of the partner's: it is in no answer and no log. */
  readonly headers: Readonly<Record<string, string>>;
  /** The current one first. */
  readonly secrets: readonly SigningSecret[];
  readonly createdAt: number;
  /** Grows by one with every change, so that two changes at once cannot undo each other. */
  readonly revision: number;
}

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
