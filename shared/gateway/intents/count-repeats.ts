import type { Log } from "../../core/log.ts";
import { measure } from "../../core/measure.ts";
import type { StoredJob } from "../model/job.ts";
import type { TakenGuards } from "./take-guards.ts";

type Counted = Pick<StoredJob, "vendor" | "connection" | "operation" | "partnerId">;
type Found = Pick<TakenGuards, "refusing" | "warned" | "allowed">;

/** One measurement for each call with the intent of earlier ones: by the strictest of what it found. */
export function createCountRepeats({ log }: { readonly log: Log }) {
  return (job: Counted, { refusing, warned, allowed }: Found): void => {
    const [first, ...others] = [...refusing, ...warned, ...allowed];
    if (first === undefined) return;
    const result = refusing.length > 0 ? "refused" : warned.length > 0 ? "warned" : "allowed";
    const fields = { earlierJob: first.holder.jobId, ...fieldsOf(job), result, repeats: 1 + others.length };
    log.info("intent.repeated", fields, measure({ PossibleDuplicates: 1 }, { result }));
  };
}

/** One measurement for a call that names the same element more than once. */
export function createCountWithin({ log }: { readonly log: Log }) {
  return (job: Counted, repeated: readonly string[], isRefused: boolean): void => {
    const result = isRefused ? "refused" : "warned";
    const fields = { earlierJob: null, ...fieldsOf(job), result, repeats: repeated.length };
    log.info("intent.repeated", fields, measure({ PossibleDuplicates: 1 }, { result }));
  };
}

const fieldsOf = ({ vendor, connection, operation, partnerId: partner }: Counted) => ({
  vendor,
  connection,
  operation,
  partner,
});
