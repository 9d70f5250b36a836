import { outcomes } from "../core/outcome.ts";
import type { Problem } from "../core/problem.ts";
import { boolean, dateTime, enumOf, integer, text } from "../core/schema/scalars.ts";
import { described, type Schema } from "../core/schema/schema.ts";
import { list, nullable, openObject } from "../core/schema/structures.ts";

/**
 * A problem document (RFC 9457), typed by what `Problem` writes. API Gateway's own answers, which share it, leave out
 * `status` where it varies.
 */
export const problemDocument: Schema<Partial<ReturnType<Problem["document"]>>> = openObject(
  {
    type: text({
      pattern: "^urn:rx-gateway:problem:",
      description: "Decide by its last part: `/docs/errors` lists them.",
      examples: ["urn:rx-gateway:problem:identical-request"],
    }),
    title: text(),
    detail: text({ description: "What happened and what to do." }),
    instance: text({ description: "The request id, as in `Gateway-Request-Id`." }),
    outcome: enumOf(outcomes),
    retryable: boolean({ description: "Whether the same request may succeed later without harm." }),
  },
  {
    status: integer(),
    errors: list(
      openObject({
        pointer: text({
          description: "RFC 6901 into the body, `query/<name>`, `path/<name>` or `header/<name>`.",
        }),
        detail: text(),
      }),
    ),
    conflicts: described(
      list(
        openObject({
          pointer: text({ description: "RFC 6901: the element that was ordered before; empty for the call itself." }),
          job: nullable(text({ description: "The earlier call's job; null for a call of another partner." })),
          firstAt: nullable(dateTime()),
          changed: list(text(), { description: "Pointers of what this call has otherwise than the earlier one." }),
        }),
      ),
      { description: "Earlier calls with the intent of this one (`possible-duplicate`)." },
    ),
    vendorAnswer: described(
      openObject({}, { status: integer(), contentType: text(), body: text(), bodyBase64: text() }),
      {
        description: "The vendor's own answer, where this problem takes its place: `bodyBase64` if it is not UTF-8.",
      },
    ),
  },
  { description: "RFC 9457." },
);
