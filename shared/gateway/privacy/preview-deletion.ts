import { isBlobRef } from "../../http/body.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { DeleteSubjectDependencies } from "./delete-subject.ts";
import type { DeletionReport } from "./deletion-report.ts";
import { possibleDeliveries } from "./erase-event.ts";
import { namesOneOf, type SubjectId } from "./event-about.ts";
import { createFindSubject } from "./find-subject.ts";
import { createFindNamedJob } from "./named-jobs.ts";

export interface PreviewDeletionDependencies
  extends Omit<DeleteSubjectDependencies, "pause" | "erasureWaits" | "clock"> {
  readonly store: DeleteSubjectDependencies["store"] & Pick<DeliveryStore, "findDelivery">;
}

/** Finds what a deletion would erase, and changes nothing. */
export function createPreviewDeletion(deps: PreviewDeletionDependencies) {
  const { store, endpoints, cases, jobs } = deps;
  const findSubject = createFindSubject(deps);
  const findNamedJob = createFindNamedJob({ jobs });
  return async (id: SubjectId): Promise<DeletionReport> => {
    const found = await findSubject(id);
    const all = await endpoints.listAll();
    const report = {
      events: [] as string[],
      deliveries: [] as string[],
      bodies: 0,
      cases: [] as string[],
      jobs: [] as string[],
    };
    for (const [eventId, indexedUnder] of found.events) {
      const event = await store.findEvent(eventId);
      if (event !== undefined && !namesOneOf(event, indexedUnder)) continue;
      if (event !== undefined) report.events.push(eventId);
      if (event !== undefined && isBlobRef(event.body)) report.bodies += 1;
      for (const delivery of possibleDeliveries(eventId, event, all)) {
        if ((await store.findDelivery(delivery)) !== undefined) report.deliveries.push(delivery);
      }
    }
    for (const { caseKey } of found.cases) {
      if ((await cases.findCase(caseKey)) !== undefined) report.cases.push(caseKey);
    }
    for (const one of found.jobs) {
      const job = await findNamedJob(one);
      if (job !== undefined && job.erased !== true) report.jobs.push(job.id);
    }
    return { ...report, busy: 0, tombstones: found.keys, inProgress: false };
  };
}
