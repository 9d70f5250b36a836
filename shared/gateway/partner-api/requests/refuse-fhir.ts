import { Problem } from "../../../core/problem.ts";
import type { HttpHeaders } from "../../../http/headers.ts";

/**
 * Refuses a request for FHIR, unless it takes JSON as well. FHIR's MedicationRequest requires a medication, a status and an
 * intent, which no vendor's prescription has.
 *
 * @throws Problem 406
 */
export function refuseFhir(headers: HttpHeaders): void {
  const ranges = (headers["accept"] ?? [])
    .flatMap((line) => line.split(","))
    .map((range) => range.split(";", 1)[0]?.trim().toLowerCase());
  const isFhir = (range: string | undefined) => range?.startsWith("application/fhir+") ?? false;
  const takesJson = ranges.some(
    (range) => range === "*/*" || range === "application/*" || range === "application/json",
  );
  if (takesJson || !ranges.some(isFhir)) return;
  throw new Problem({
    status: 406,
    name: "not-acceptable",
    title: "Not acceptable",
    detail:
      "The answer is application/json. It is not given as FHIR: a MedicationRequest requires a medication, a status and an intent, which the vendors' documents do not have.",
  });
}
