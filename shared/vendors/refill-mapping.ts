import type { MappedField } from "./mapped-field.ts";

/** How the vendor's request for a refill is one of the gateway: a table in the vendor's folder. */
export interface RefillMapping {
  /** The operation, a write by POST. Its vendor maps prescriptions, too, by which a refill is checked. */
  readonly operation: string;
  /** Where the request has what we are given: pointers into the body. What is absent stays absent. */
  readonly request: {
    readonly patientId: string;
    readonly locationId: string;
    readonly fulfillment: string;
    readonly ingress: string;
    readonly notes: string;
    readonly promiseTime: string;
    readonly link: string;
    /** The list of what `prescription` describes. */
    readonly prescriptions: string;
  };
  /** Pointers from an element of the list. */
  readonly prescription: {
    readonly rxNumber: string;
    readonly drugName: string;
    readonly rxStatus: string;
    readonly rxStatusMessage: string;
  };
  readonly answer: { readonly refillNotificationId: MappedField & { readonly as: "id" } };
  /** Documented fields of the answer that no field of ours has, by pointer, each with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}
