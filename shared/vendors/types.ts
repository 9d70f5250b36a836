import type { Credentials } from "../core/credentials.ts";
import type { HttpHeaders } from "../http/headers.ts";
import type { VendorRequestRules } from "./field-rules.ts";

/** The id of a vendor in the registry: lower-case letters, digits and hyphens. */
export type VendorId = string;

/**
 * How well an operation is known: `documented` in the vendor's document; `published` on its public pages; `assumed`
 * where the document gives fields but neither path nor method; `unconfirmed` where it is only mentioned, or seen in
 * public code.
 */
export type Evidence = "documented" | "published" | "assumed" | "unconfirmed";

/** One call of a vendor's API. */
export interface Operation {
  /** The gateway's name for it, used in grants, jobs and OpenAPI; the document's misspellings are corrected. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The whole path on the vendor's host, with `{name}` for parameters. */
  readonly path: string;
  /** A read, including one sent as POST: it may be sent again when its outcome is uncertain. */
  readonly safe: boolean;
  /**
   * It orders a drug or creates something that is charged for. A stage can refuse it without an `Idempotency-Key`; on
   * every stage, a byte-equal call without one is refused for some minutes after the first.
   */
  readonly keyRequired?: true;
  /** Login and logout belong to the gateway; a partner's call of one is refused. */
  readonly internal?: true;
  readonly evidence: Evidence;
  /** A write whose success the vendor answers with a redirect. For other writes a redirect is a failed job. */
  readonly redirectMeansDone?: true;
  /** Its answer is a file: the partner's `Accept` is sent, not the one that the vendor demands elsewhere. */
  readonly answersFile?: true;
  /** Request headers, in lower case, that the document names in addition to those that every operation may have. */
  readonly requestHeaders?: readonly string[];
}

/** A login as data: what is sent to the token endpoint, and which member of its answer is the token. */
export interface Login {
  readonly path: string;
  /** The token endpoint's own origin when it is not the vendor's API host. */
  readonly origin?: string;
  readonly encoding: "json" | "form";
  /** Values are literals, or `{clientId}` and `{clientSecret}`, which the credentials replace. */
  readonly fields: Readonly<Record<string, string>>;
  readonly tokenField: string;
  /** Lifetime in seconds when the answer names none. */
  readonly defaultSeconds: number;
  /** The token is a JWT whose own `exp` counts, not `expires_in`. */
  readonly expiryInToken?: true;
  /**
   * A member that is the number or text 0 in every answer with a token. Unless set, an answer with an `error` has no
   * token.
   */
  readonly errorField?: string;
  /**
   * How a 2xx refuses the credentials, at a vendor that does not follow RFC 6749: a member whose whole text matches.
   * Anything less certain counts as unavailable.
   */
  readonly refusal?: { readonly field: string; readonly whole: RegExp };
}

/** How a call is authenticated at the vendor. */
export type AuthScheme =
  | { readonly kind: "api-key"; readonly header: string }
  | {
      readonly kind: "access-token";
      readonly login: Login;
      readonly carriedIn: "authorization-header" | { readonly bodyField: string };
    };

/**
 * The result of a call by the body of its 2xx answer:
 * - `success`: the work was done. `partial`: it was, except for some items.
 * - `failure`: it was not done.
 * - `token-refused`: it was not done, because the vendor refuses the token. For whole messages with no other meaning.
 * - `token-suspected`: it was not done, and the message is only about access: the token may be the cause.
 * - `unreadable`: the body does not state it. The outcome of a write is `uncertain` then.
 */
export type BodyReading = "success" | "partial" | "failure" | "token-refused" | "token-suspected" | "unreadable";

/** The call whose answer is read. */
export interface AnsweredCall {
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation: Operation | undefined;
  readonly safe: boolean;
  /** `false`: the answer is too large to hold, and the text is its outline (`shared/http/json-outline.ts`). */
  readonly whole: boolean;
}

/** @param text the body, decompressed and decoded; a body that cannot be decoded is `unreadable` without this call */
export type BodyReader = (text: string, call: AnsweredCall) => BodyReading;

/** For a vendor whose HTTP status decides: bodies are not read, and any 2xx is a success. */
export const statusDecides: BodyReader = () => "success";

export interface VendorRequest {
  readonly method: string;
  /** Path on the vendor's host, percent-encoded, without query. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
}

export interface VendorAnswer {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
}

/** The result of one part of a split call: the vendor's answer, or a temporary failure. */
export type PartResult =
  | { readonly answered: true; readonly answer: VendorAnswer }
  | { readonly answered: false; readonly status?: number };

/** One partner request that is sent as several vendor calls, whose answers are merged. */
export interface Split {
  readonly bodies: readonly Uint8Array[];
  /** The answer for the partner; `undefined` when no part has one, so that the first failure is reported. */
  merge(results: readonly PartResult[]): VendorAnswer | undefined;
}

/** The content of one webhook. */
export interface WebhookReading {
  /** The vendor's own event name, or `unknown` when the body gives none. */
  readonly type: string;
  /** The vendor's time in epoch milliseconds. */
  readonly time?: number;
  /** The ids of its subject: `case_id`, `patient_id` … as the vendor names them. */
  readonly subject: Readonly<Record<string, string>>;
  /** Further ids of its subject, under the subject's names, such as a second id of its case. */
  readonly relatedIds?: readonly (readonly [name: string, id: string])[];
  /** The text whose digest is the event's id: equal for a retry, different for two real events. */
  readonly dedupKey: string;
  /**
   * Set where the vendor gives neither id nor time, so that two distinct events can be equal in every byte: the period
   * of the vendor's retries in milliseconds. An equal webhook after it is a new event.
   */
  readonly dedupWindowMs?: number;
}

/** A short value of an offering, as in the vendor's webhook. */
export type OfferingValue = string | number | boolean | null;

/** What one event states about a telehealth case. */
export interface CaseReading {
  readonly caseId: string;
  /** Only set by events that change the case's status; `rank` orders two changes at the same time. */
  readonly status?: { readonly name: string; readonly rank: number };
  readonly order: { readonly status?: string; readonly details?: string; readonly trackingNumber?: string };
  /** `id` is the offering's id within the case. */
  readonly offerings: readonly { readonly id: string; readonly values: Readonly<Record<string, OfferingValue>> }[];
}

/** Methods and paths at the vendor by operation id, each as `"PUT /path/{parameter}"`. */
export type VendorPaths = Readonly<Record<string, string>>;

export interface VendorDescriptor {
  readonly id: VendorId;
  readonly title: string;
  /** Origins (scheme, host, no trailing slash) by the connection's environment. */
  readonly origins: { readonly live: string; readonly sandbox: string };
  readonly auth: AuthScheme;
  readonly operations: readonly Operation[];
  /** Checked before a call is sent; absent for a vendor whose own refusals should reach the partner. */
  readonly requestRules?: VendorRequestRules;
  /**
   * The vendor's method and path where they differ from the gateway's, or may differ: `"PUT /path/{parameter}"` by
   * operation id, with the parameters of the gateway's path. A stage can correct single ones without a change for
   * partners.
   */
  readonly vendorPaths?: VendorPaths;
  /** The header, in lower case, that names one of the connection's tenants; every call has it. */
  readonly tenantHeader?: string;
  /**
   * Media types that the vendor's document demands of every call, whatever the partner's client sends: `accept` of all
   * operations without `answersFile`, `contentType` even of calls without a body. A body of another stated type, such
   * as a form, keeps its type.
   */
  readonly demandedHeaders?: { readonly accept?: string; readonly contentType?: string };
  /** The vendor's limit for a request body, in bytes. */
  readonly maxBodyBytes?: number;
  /** Statuses that mean maintenance: nothing was done. */
  readonly maintenanceStatuses?: readonly number[];
  /**
   * A safe operation without parameters that is cheap for the vendor: the circuit breaker's probe. Without one, the root
   * of the vendor's host is probed.
   */
  readonly probe?: string;
  /**
   * A safe operation without parameters that succeeds only with a valid token: called with the suspected token and with
   * its successor, before a write that the vendor seems to have refused for its token is repeated. For a vendor that
   * takes the token in the body and does not answer 401 for it.
   */
  readonly tokenCheck?: string;
  /** The vendor sends 503 only before it does any work, so that a call may be repeated whatever its method. */
  readonly unavailableBeforeWork?: true;
  /**
   * Reads the body of a 2xx: `statusDecides` for a vendor whose status decides. A wrong `success` is a job that is
   * reported as done and is not; a wrong `failure` invites a second call that does the work twice.
   */
  readonly readBody: BodyReader;
  /** Splits a request that is over the vendor's limit. Throws a `Problem` when it cannot be split. */
  readonly split?: (operation: Operation | undefined, request: VendorRequest) => Split | undefined;
  /**
   * Reads an acknowledged webhook, whatever its bytes are. A reader that throws or returns an invalid reading does not
   * stop the webhook: it is stored and delivered as `<vendor>.unknown`, and raises an alarm.
   */
  readonly readWebhook?: (body: Uint8Array, receivedAt: number) => WebhookReading;
  /** Reads what a webhook states about a case, with the type and subject from `readWebhook`; `undefined` for no case. */
  readonly readCase?: (webhook: Pick<WebhookReading, "type" | "subject">, body: Uint8Array) => CaseReading | undefined;
}

/** The credentials of one connection, with its names for error reports. */
export interface Connection {
  readonly vendor: VendorId;
  readonly name: string;
  readonly credentials: Credentials;
}
