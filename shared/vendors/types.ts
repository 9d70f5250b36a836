import type { Credentials } from "../core/credentials.ts";
import type { HttpHeaders } from "../http/headers.ts";
import type { VendorRequestRules } from "./field-rules.ts";

/** The id of a vendor in the registry: lower-case letters, digits and hyphens. */
export type VendorId = string;

/**
 * How sure we are of an operation: `documented` in the document that we hold; `published` on the vendor's public
 * pages beside it; `assumed` where the document gives fields but neither path nor method; `unconfirmed` where it is
 * only mentioned, or seen in public code.
 */
export type Evidence = "documented" | "published" | "assumed" | "unconfirmed";

/** One call of a vendor's API. */
export interface Operation {
  /** Our name for it, used in grants, jobs and OpenAPI; spelt right where the document is not. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The whole path on the vendor's host, with `{name}` for parameters. */
  readonly path: string;
  /** A read, also one sent as POST: it may be sent again when its outcome is uncertain. */
  readonly safe: boolean;
  /**
   * It orders a drug or creates something that is charged for. A stage can refuse it without an `Idempotency-Key`, and
   * an equal call without one is refused for a while after the first on every stage.
   */
  readonly keyRequired?: true;
  /** Login and logout belong to the gateway; a partner's call of one is refused. */
  readonly internal?: true;
  readonly evidence: Evidence;
  /** A write that the vendor answers with a redirect when it has done it. Any other redirect is a failed job. */
  readonly redirectMeansDone?: true;
  /** It answers a file, so that the partner's `Accept` is sent and not the one that the vendor demands elsewhere. */
  readonly answersFile?: true;
  /** Request headers, in lower case, that the document names beyond the ones every operation may carry. */
  readonly requestHeaders?: readonly string[];
}

/** A login as data: what is sent to the token endpoint and where the token stands in its answer. */
export interface Login {
  readonly path: string;
  /** The token endpoint's own origin when it is not the vendor's API host. */
  readonly origin?: string;
  readonly encoding: "json" | "form";
  /** Values are literals, or `{clientId}` and `{clientSecret}` to be filled from the credentials. */
  readonly fields: Readonly<Record<string, string>>;
  readonly tokenField: string;
  /** Lifetime in seconds when the answer names none. */
  readonly defaultSeconds: number;
  /** The token is a JWT whose own `exp` counts, not `expires_in`. */
  readonly expiryInToken?: true;
  /** The member that is the number or text 0 in an answer with a token; without one, an answer that names an `error` has none. */
  readonly errorField?: string;
  /**
   * How a 2xx refuses the credentials, at a vendor that does not keep to RFC 6749: a member whose whole text says so.
   * Anything that is less certain is waited out.
   */
  readonly refusal?: { readonly field: string; readonly whole: RegExp };
}

/** How a call proves who we are. */
export type AuthScheme =
  | { readonly kind: "api-key"; readonly header: string }
  | {
      readonly kind: "access-token";
      readonly login: Login;
      readonly carriedIn: "authorization-header" | { readonly bodyField: string };
    };

/**
 * What the body of a 2xx says of the call:
 * - `success`: it was done. `partial`: it was, but some of its items were not.
 * - `failure`: it was not done.
 * - `token-refused`: it was not done, since the vendor does not take the token. For whole messages that mean nothing else.
 * - `token-suspected`: it was not done, and the message is about access and nothing else: the token may be why.
 * - `unreadable`: the body does not say. A write so answered is `uncertain`.
 */
export type BodyReading = "success" | "partial" | "failure" | "token-refused" | "token-suspected" | "unreadable";

/** What a body is read by, beside its text. */
export interface AnsweredCall {
  /** `undefined` for a path that the catalogue does not know. */
  readonly operation: Operation | undefined;
  readonly safe: boolean;
  /** `false`: the answer is too large to hold, and the text is its outline (`shared/http/json-outline.ts`). */
  readonly whole: boolean;
}

/** @param text the body, decompressed and decoded; what cannot be decoded is `unreadable` without being asked about */
export type BodyReader = (text: string, call: AnsweredCall) => BodyReading;

/** The reader of a vendor whose HTTP status says all: bodies are not looked at, and any 2xx is a success. */
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

/** What became of one part of a call that was split: the vendor's answer, or a passing failure. */
export type PartResult =
  | { readonly answered: true; readonly answer: VendorAnswer }
  | { readonly answered: false; readonly status?: number };

/** One partner request sent as several vendor calls whose answers make one. */
export interface Split {
  readonly bodies: readonly Uint8Array[];
  /** The answer for the partner, or `undefined` when no part gives one and the first failure stands for all. */
  merge(results: readonly PartResult[]): VendorAnswer | undefined;
}

/** One webhook as the vendor means it. */
export interface WebhookReading {
  /** The vendor's own event name, or `unknown` when the body gives none. */
  readonly type: string;
  /** The vendor's time in epoch milliseconds. */
  readonly time?: number;
  /** Whom or what it is about: `case_id`, `patient_id` … as the vendor names them. */
  readonly subject: Readonly<Record<string, string>>;
  /** Ids that it names beside those of its subject, under the subject's names: a second name of its case. */
  readonly relatedIds?: readonly (readonly [name: string, id: string])[];
  /** The text whose digest is the event's id: equal for a retry, different for two real events. */
  readonly dedupKey: string;
  /**
   * Set where the vendor gives neither id nor time, so that two real events can be equal in every byte: the span of
   * its own retries in milliseconds, beyond which an equal webhook is a new event.
   */
  readonly dedupWindowMs?: number;
}

/** A short value of an offering, as the vendor wrote it. */
export type OfferingValue = string | number | boolean | null;

/** What one event says of a telehealth case. */
export interface CaseReading {
  readonly caseId: string;
  /** Only events that mean a step of the case have one; `rank` parts two steps of one time. */
  readonly status?: { readonly name: string; readonly rank: number };
  readonly order: { readonly status?: string; readonly details?: string; readonly trackingNumber?: string };
  /** By the id that the case knows the offering under. */
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
  /** What is checked before a call is sent; absent for a vendor whose own refusals are to pass through. */
  readonly requestRules?: VendorRequestRules;
  /**
   * Where the vendor's method and path differ from ours, or may: `"PUT /path/{parameter}"` by operation id, with the
   * parameters that our path has. A stage may correct single ones without a change for partners.
   */
  readonly vendorPaths?: VendorPaths;
  /** The header, in lower case, that names one of the connection's tenants; every call carries it. */
  readonly tenantHeader?: string;
  /**
   * Media types that the vendor's document demands of every call, whatever the partner's client sends: `accept` of all
   * but operations with `answersFile`, `contentType` also of calls without a body. A body that calls itself something
   * else, such as a form, keeps its type.
   */
  readonly demandedHeaders?: { readonly accept?: string; readonly contentType?: string };
  /** The vendor takes no body of more bytes than this. */
  readonly maxBodyBytes?: number;
  /** Statuses that say "down for maintenance, nothing was done". */
  readonly maintenanceStatuses?: readonly number[];
  /**
   * A safe operation without parameters that costs the vendor little: asked to see whether the vendor is back. Without
   * one, the root of its host is.
   */
  readonly probe?: string;
  /**
   * A safe operation without parameters that the vendor answers when the token is good: asked with a token in doubt and
   * with its successor, before a write that the vendor seems to have refused for its token is sent again. For a vendor
   * that takes the token in the body and has no 401 for it.
   */
  readonly tokenCheck?: string;
  /** 503 is sent before any work is done, so that it may be sent again whatever the method. */
  readonly unavailableBeforeWork?: true;
  /**
   * Reads the body of a 2xx: `statusDecides` for a vendor whose status says all. A wrong `success` is a job that says
   * done and is not; a wrong `failure` invites a second call that does the work twice.
   */
  readonly readBody: BodyReader;
  /** Splits a request that is larger than the vendor takes at once. Throws a `Problem` when it cannot. */
  readonly split?: (operation: Operation | undefined, request: VendorRequest) => Split | undefined;
  /**
   * Reads an acknowledged webhook, whatever its bytes are. One that throws, or answers what is no reading, does not stop
   * the webhook: it is stored as `<vendor>.unknown`, delivered, and alarmed.
   */
  readonly readWebhook?: (body: Uint8Array, receivedAt: number) => WebhookReading;
  /** What a webhook says of a case, by its type and subject as `readWebhook` told them; `undefined`: of none. */
  readonly readCase?: (webhook: Pick<WebhookReading, "type" | "subject">, body: Uint8Array) => CaseReading | undefined;
}

/** Credentials of one connection, with the names that failures are reported under. */
export interface Connection {
  readonly vendor: VendorId;
  readonly name: string;
  readonly credentials: Credentials;
}
