import type { FieldError } from "../../core/field-error.ts";
import { Problem } from "../../core/problem.ts";
import type { RefillCheck } from "../model/refill-check.ts";

/** 422, whatever the request asks for: a refill for the wrong patient cannot be taken back. */
export function prescriptionOfAnotherPatient(pointers: readonly string[]): Problem {
  return new Problem({
    status: 422,
    name: "prescription-of-another-patient",
    title: "Prescription of another patient",
    detail: "By the vendor's record, a prescription does not belong to this patient. Nothing was sent.",
    errors: pointers.map((pointer) => ({ pointer, detail: "It belongs to another patient." })),
  });
}

const reasonDetails = {
  "no-refills": "no-refills: none remain.",
  "vendor-no-refills": "vendor-no-refills: the vendor's status says that none remain.",
  expired: "expired: the prescription has expired.",
} as const;

/** 422: the partner asked not to request what needs attention. */
export function refillNeedsAttention(attention: RefillCheck["attention"]): Problem {
  const errors = attention.flatMap(({ pointer, reasons }) =>
    reasons.map((reason): FieldError => ({ pointer, detail: reasonDetails[reason] })),
  );
  return new Problem({
    status: 422,
    name: "refill-needs-attention",
    title: "The refill needs attention",
    detail: "The pharmacy may have to ask the prescriber. Nothing was sent, as `check` asks for.",
    errors,
  });
}

/** 503: the partner asked not to request what could not be checked. */
export function refillNotChecked(pointers: readonly string[]): Problem {
  return new Problem({
    status: 503,
    name: "refill-not-checked",
    title: "The refill could not be checked",
    detail: "A prescription could not be read from the vendor. Nothing was sent, as `check` asks for. Try again.",
    errors: pointers.map((pointer) => ({ pointer, detail: "It could not be read." })),
    outcome: "not-sent",
    retryable: true,
    retryAfterSeconds: 5,
  });
}
