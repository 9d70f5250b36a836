import { boolean, constant, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, object, openObject } from "../../core/schema/structures.ts";

/**
 * The payload by which a vendor's function checks a connection: no member of it is one of an event of API Gateway or of SQS.
 */
export const checkRequest = object(
  { checkConnection: constant(1), connection: text({ minLength: 1, maxLength: 64 }) },
  {
    /** Also tries each read once whose path is assumed. */
    reads: boolean(),
    /** Goes on with the reads of an earlier answer: its `next`. */
    from: text({ minLength: 1, maxLength: 128 }),
  },
);

export type CheckRequest = ValueOf<typeof checkRequest>;

/**
 * What the check of a login came to. `unreachable` has no answer, or none that decides; `no-credentials` is a secret that is
 * empty or cannot be used.
 */
export const loginResults = ["ok", "login-refused", "unreachable", "no-credentials"] as const;

export type LoginResult = (typeof loginResults)[number];

/**
 * One step: `exists`, `missing` and `unclear` are about the path that was called, `empty` about a secret. It has nothing of a
 * secret, and of an answer its status alone.
 */
const checkStep = openObject(
  {
    step: enumOf(["secret", "login", "probe", "operation"]),
    result: enumOf(["ok", "exists", "skipped", "missing", "refused", "unclear", "empty"]),
    /** One sentence for the operator. */
    meaning: text(),
  },
  {
    operation: text(),
    /** Method and path at the vendor, with `{name}` for parameters. */
    route: text(),
    status: integer(),
  },
);

export type CheckStep = ValueOf<typeof checkStep>;

/** What a vendor's function answers to a check. */
export const checkAnswer = openObject(
  {
    result: enumOf(loginResults),
    /** How long the login and the probe took. */
    milliseconds: integer({ minimum: 0 }),
    steps: list(checkStep),
  },
  {
    /** The read with which another check goes on: this one had no time for it. */
    next: text(),
  },
);

export type CheckAnswer = ValueOf<typeof checkAnswer>;
