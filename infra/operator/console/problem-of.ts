import { badRequest, conflict, forbidden, notFound, Problem } from "../../../shared/core/problem.ts";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { NotOnRecord } from "../record/command-record.ts";
import { isDenied, policyHint } from "../record/denied.ts";
import { Unconfirmed, UsageError } from "../terminal/errors.ts";
import { explainFailure } from "../terminal/explain-failure.ts";

/** What the page shows of a failure; `undefined` for one of the console itself, which the terminal shows. */
function knownProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof UsageError) return badRequest(error.message);
  if (isDenied(error) || (error instanceof NotOnRecord && isDenied(error.cause))) {
    return forbidden(`AWS refuses this to your credentials. ${policyHint}`);
  }
  if (error instanceof NotOnRecord) {
    const of = { status: 503, name: "not-on-record", title: "The request could not be put on record" } as const;
    return new Problem({ ...of, detail: error.message, retryable: true }, { cause: error });
  }
  if (error instanceof OperatorNotFound) return notFound(error.message);
  if (error instanceof OperatorRefusal || error instanceof Unconfirmed) return conflict(error.message);
  return undefined;
}

/** @param report is given what the page is not shown */
export function problemOf(error: unknown, report: (message: string) => void): Problem {
  const known = knownProblem(error);
  if (known !== undefined) return known;
  report(explainFailure(error).message ?? "The console failed.");
  const of = { status: 500, name: "internal-error", title: "The console failed" } as const;
  return new Problem({ ...of, detail: "The terminal that it was started in says why." }, { cause: error });
}
