import type { FieldError } from "./field-error.ts";
import type { Outcome } from "./outcome.ts";
import type { ProblemName } from "./problem-name.ts";

/** A vendor's answer inside a problem document: `body` where it is UTF-8, otherwise `bodyBase64`. */
export interface VendorAnswerMember {
  /** The vendor's HTTP status, where the problem's own is another. */
  readonly status?: number;
  readonly contentType?: string;
  readonly body?: string;
  readonly bodyBase64?: string;
}

/** An earlier call with the intent of this one. */
export interface Conflict {
  /** RFC 6901 into the body: the element that was ordered before; empty for the call itself. */
  readonly pointer: string;
  /** The earlier call's job; `null` for another partner's. */
  readonly job: string | null;
  readonly firstAt: string | null;
  /** Pointers of what this call has otherwise. */
  readonly changed: readonly string[];
}

export interface ProblemMembers {
  readonly status: number;
  /** The last part of `type`, for example `vendor-credentials-refused`. */
  readonly name: ProblemName;
  readonly title: string;
  /** What happened and what to do. Never quotes a body, a query or a header value. */
  readonly detail: string;
  readonly outcome?: Outcome;
  readonly retryable?: boolean;
  readonly errors?: readonly FieldError[];
  readonly conflicts?: readonly Conflict[];
  /** The vendor's own answer, where the problem takes its place. */
  readonly vendorAnswer?: VendorAnswerMember;
  /** Seconds until a retry makes sense, sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error that the caller gets as an RFC 9457 problem document. */
export class Problem extends Error {
  readonly members: ProblemMembers;

  constructor(members: ProblemMembers, options?: ErrorOptions) {
    super(`${members.status} ${members.name}`, options);
    this.name = "Problem";
    this.members = members;
  }

  /** The problem document, with the request id as `instance`. */
  document(requestId: string) {
    const {
      status,
      name,
      title,
      detail,
      outcome = "not-sent",
      retryable = false,
      errors,
      conflicts,
      vendorAnswer,
    } = this.members;
    return {
      type: `urn:rx-gateway:problem:${name}`,
      title,
      status,
      detail,
      instance: requestId,
      outcome,
      retryable,
      ...(errors === undefined ? {} : { errors }),
      ...(conflicts === undefined ? {} : { conflicts }),
      ...(vendorAnswer === undefined ? {} : { vendorAnswer }),
    };
  }

  /** The headers that go with the document. */
  headers(): Record<string, string> {
    const { outcome = "not-sent", retryAfterSeconds, headers } = this.members;
    return {
      "Content-Type": "application/problem+json",
      "Gateway-Outcome": outcome,
      ...(retryAfterSeconds === undefined ? {} : { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) }),
      ...headers,
    };
  }
}

/** 400, with every wrong field at once. */
export function badRequest(detail: string, errors: readonly FieldError[] = []): Problem {
  return new Problem({ status: 400, name: "bad-request", title: "Bad request", detail, errors });
}

/** 403: the key is valid, but its grants do not cover the request. */
export function forbidden(detail: string): Problem {
  return new Problem({ status: 403, name: "forbidden", title: "Forbidden", detail });
}

/** 409: the state of the resource does not allow the request. */
export function conflict(detail: string): Problem {
  return new Problem({ status: 409, name: "conflict", title: "Conflict", detail });
}

/** 404: there is no such resource, or it is another partner's. */
export function notFound(detail: string): Problem {
  return new Problem({ status: 404, name: "not-found", title: "Not found", detail });
}
