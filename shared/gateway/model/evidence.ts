import { dateTime, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject } from "../../core/schema/structures.ts";
import { proofs, unknownReasons } from "../../vendors/reconciliation.ts";

const finding = enumOf(["done", "not-done", "unknown"], {
  description:
    "`done`: the vendor has done the work. `not-done`: it has not, by two looks at least ten minutes apart, the last at least 15 minutes after the call. `unknown`: reading does not say.",
});

const facts = {
  finding,
  proof: nullable(
    enumOf(proofs, {
      description:
        "What the finding rests on. `state`: the vendor's record has what was sent. `marker`: one record has the value that you made unique. `match`: one record of that time has equal content. Null where the vendor has no read.",
    }),
  ),
  operation: nullable(text({ description: "The operation that was read; null where there is none." })),
};

const reason = enumOf(unknownReasons, { description: "Of `unknown`: why. The guide on uncertain jobs explains each." });

/** What the last look at the vendor has shown of an uncertain write. `at` is epoch milliseconds. */
export const evidence = openObject({ ...facts, at: integer() }, { reason });

export type Evidence = ValueOf<typeof evidence>;

/** Evidence as partners see it. */
export const evidenceView = openObject(
  {
    ...facts,
    looks: integer({ minimum: 0, description: "How often the gateway has asked the vendor." }),
    at: dateTime({ description: "Of the last look." }),
    nextLookAt: nullable(dateTime()),
  },
  { reason },
);

export type EvidenceView = ValueOf<typeof evidenceView>;
