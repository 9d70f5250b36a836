import { isBlobRef } from "../../http/body.ts";
import type { DeliveryStore } from "../ports/delivery-store.ts";
import type { DeleteSubjectDependencies } from "./delete-subject.ts";
import type { DeletionReport } from "./deletion-report.ts";
import { possibleDeliveries } from "./erase-event.ts";
import type { SubjectId } from "./event-about.ts";
import { findSubject } from "./find-subject.ts";

/** Looks up what a deletion would take away, and changes nothing. */
export async function previewDeletion(
  deps: DeleteSubjectDependencies & { readonly store: Pick<DeliveryStore, "findDelivery"> },
  id: SubjectId,
): Promise<DeletionReport> {
  const { store, endpoints, cases } = deps;
  const found = await findSubject(deps, await deps.digest(), id);
  const all = await endpoints.listAll();
  const report = { events: [] as string[], deliveries: [] as string[], bodies: 0, cases: [] as string[] };
  for (const eventId of found.events.keys()) {
    const event = await store.findEvent(eventId);
    if (event !== undefined) report.events.push(eventId);
    if (event !== undefined && isBlobRef(event.body)) report.bodies += 1;
    for (const delivery of possibleDeliveries(eventId, event, all)) {
      if ((await store.findDelivery(delivery)) !== undefined) report.deliveries.push(delivery);
    }
  }
  for (const { caseKey } of found.cases) {
    if ((await cases.findCase(caseKey)) !== undefined) report.cases.push(caseKey);
  }
  return { ...report, tombstones: found.keys, inProgress: false };
}
