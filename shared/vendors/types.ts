import type { Credentials } from "../core/credentials.ts";
import type { Deprecation } from "../core/deprecation.ts";
import type { AuthScheme } from "./auth-scheme.ts";
import type { CaseCatchUp } from "./case-catch-up.ts";
import type { VendorRequestRules } from "./field-rules.ts";
import type { PrescriptionMapping } from "./prescription-mapping.ts";
import type { QuoteMapping } from "./quote-mapping.ts";
import type { Reconciliations } from "./reconciliation.ts";
import type { RefillMapping } from "./refill-mapping.ts";
import type { SameIntents } from "./same-intent.ts";
import type { Split, VendorRequest } from "./split-call.ts";
import type { VendorSubjects } from "./vendor-subjects.ts";
import type { CaseReading, OpenedCase, WebhookReading } from "./webhook-reading.ts";

/** The id of a vendor in the registry: lower-case letters, digits and hyphens. */
export type VendorId = string;

/**
 * How well an operation is known: `documented` in the vendor's document; `published` on its public pages; `assumed`
 * where the document gives fields but neither path nor method; `unconfirmed` where it is only mentioned, or seen in
 * public code.
 */
export type Evidence = "documented" | "published" | "assumed" | "unconfirmed";

/** An audience of a vendor's API other than the partner. */
export interface AudienceRule {
  /** Whose credentials the vendor's document gives these operations; completes "it takes …". */
  readonly credentials: string;
  /** Beginnings of the paths that are this audience's, in whole segments; they also cover paths without an operation. */
  readonly paths: readonly string[];
}

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
  /**
   * Whose credentials the vendor takes for it: a name in `VendorDescriptor.audiences`; absent for the partner's own.
   * The calls of a connection that holds credentials for others only are refused.
   */
  readonly audience?: string;
  /** The stage has corrected its method and path at the vendor (`withVendorPaths`), so that they are not assumed there. */
  readonly pathCorrected?: true;
  /**
   * Neither its request nor its answer has a patient's data, by the vendor's document. Each call of every other operation,
   * and of a path that the catalogue does not know, is recorded by a receipt of its own.
   */
  readonly phi?: false;
  /** A message to a patient, which is worse than none when it comes late: a queued one expires after an hour. */
  readonly messageToPatient?: true;
  /** The vendor will remove it: announced by headers on every answer, and in the document. */
  readonly deprecated?: Deprecation;
  /** A write whose success the vendor answers with a redirect. For other writes a redirect is a failed job. */
  readonly redirectMeansDone?: true;
  /** Its answer is a file: the partner's `Accept` is sent, not the one that the vendor demands elsewhere. */
  readonly answersFile?: true;
  /**
   * It takes a store's signature beside the token: the headers, in lower case, for the base64 HMAC-SHA256 of its body,
   * which the gateway computes where the connection's secret has a `storeSecret`; `not-documented` where nothing says how
   * it is computed, so that the partner's header is sent.
   */
  readonly storeSignature?: readonly string[] | "not-documented";
  /** Request headers, in lower case, that the document names in addition to those that every operation may have. */
  readonly requestHeaders?: readonly string[];
}

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
  /** `false`: the answer is too large to hold, and the body is its outline (`shared/http/json-outline.ts`). */
  readonly whole: boolean;
}

/**
 * @param body decompressed, in UTF-8 and without a byte order mark; a body that cannot be decoded is `unreadable` without
 *   this call
 */
export type BodyReader = (body: Uint8Array, call: AnsweredCall) => BodyReading;

/** For a vendor whose HTTP status decides: bodies are not read, and any 2xx is a success. */
export const statusDecides: BodyReader = () => "success";

/** Methods and paths at the vendor by operation id, each as `"PUT /path/{parameter}"`. */
export type VendorPaths = Readonly<Record<string, string>>;

export interface VendorDescriptor {
  readonly id: VendorId;
  readonly title: string;
  /** Origins (scheme, host, no trailing slash) by the connection's environment. */
  readonly origins: { readonly live: string; readonly sandbox: string };
  readonly auth: AuthScheme;
  readonly operations: readonly Operation[];
  /** Audiences other than the partner, by name, where the vendor's document gives operations the token of others. */
  readonly audiences?: Readonly<Record<string, AudienceRule>>;
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
  /** `false` where the vendor refuses requests with `traceparent`: it gets neither that nor `tracestate`. */
  readonly traceContext?: false;
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
   * Where calls and answers name patients and cases, of all operations alike: an erasure finds jobs by it. Absent for a
   * vendor whose calls name neither.
   */
  readonly subjects?: VendorSubjects;
  /** How its prices by pharmacy are quotes (`POST /v1/quotes`). A stage has one vendor with such a table. */
  readonly quotes?: QuoteMapping;
  /** How its requests for refills are those of `POST /v1/refills`; with `prescriptions`. A stage has one vendor with such a table. */
  readonly refills?: RefillMapping;
  /** How its prescriptions are those of `POST /v1/prescriptions/search`. A stage has one vendor with such a table. */
  readonly prescriptions?: PrescriptionMapping;
  /**
   * What makes two calls of an operation the same intent under different keys: a second one is warned of or refused before
   * it is sent. For writes that a patient notices when they are done twice.
   */
  readonly sameIntent?: SameIntents;
  /**
   * Reads an acknowledged webhook, whatever its bytes are. A reader that throws or returns an invalid reading does not
   * stop the webhook: it is stored and delivered as `<vendor>.unknown`, and raises an alarm.
   */
  readonly readWebhook?: (body: Uint8Array, receivedAt: number) => WebhookReading;
  /** Reads what a webhook states about a case, with the type and subject from `readWebhook`; `undefined` for no case. */
  readonly readCase?: (webhook: Pick<WebhookReading, "type" | "subject">, body: Uint8Array) => CaseReading | undefined;
  /**
   * Reads the case that a successful call has opened, by the operation's id and the answer's body; `undefined` for a call
   * that opens none. Its status has the lowest rank, so that every webhook of that second comes after it.
   */
  readonly readOpenedCase?: (operation: string, body: Uint8Array) => OpenedCase | undefined;
  /**
   * Reads the id of the patient that a successful call has created; `undefined` for a call that creates none. A partner with
   * the grant `events-own` sees events of a patient that name no case only where its own job has created the patient.
   */
  readonly readCreatedPatient?: (operation: string, body: Uint8Array) => string | undefined;
  /**
   * How reading shows whether a write was done whose outcome is uncertain, by operation id. A write without it is never
   * asked about: only its partner, or an operator, can find out.
   */
  readonly reconcile?: Reconciliations;
  /**
   * How cases are read whose webhooks were missed (`docs/architecture.md`, Catch-up). Needs `readWebhook` and `readCase`. A
   * vendor without it keeps what it has missed.
   */
  readonly catchUp?: CaseCatchUp;
}

/** The credentials of one connection, with its names for error reports. */
export interface Connection {
  readonly vendor: VendorId;
  readonly name: string;
  readonly credentials: Credentials;
}
