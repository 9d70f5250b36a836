import { isKept } from "../../http/body.ts";
import type { DeliveryLedger } from "../ports/delivery-ledger.ts";
import type { DeleteSubjectDependencies } from "./delete-subject.ts";
import type { DeletionReport } from "./deletion-report.ts";
import { possibleDeliveries } from "./erase-event.ts";
import type { SubjectId } from "./event-about.ts";
import { findSubject } from "./find-subject.ts";

/** Looks up what a deletion would take away, and changes nothing. */
export async function previewDeletion(
  deps: DeleteSubjectDependencies & { readonly ledger: Pick<DeliveryLedger, "findDelivery"> },
  id: SubjectId,
): Promise<DeletionReport> {
  const { ledger, endpoints, cases } = deps;
  const found = await findSubject(deps, await deps.digest(), id);
  const all = await endpoints.listAll();
  const report = { events: [] as string[], deliveries: [] as string[], bodies: 0, cases: [] as string[] };
  for (const eventId of found.events.keys()) {
    const event = await ledger.findEvent(eventId);
    if (event !== undefined) report.events.push(eventId);
    if (event !== undefined && isKept(event.body)) report.bodies += 1;
    for (const delivery of possibleDeliveries(eventId, event, all)) {
      if ((await ledger.findDelivery(delivery)) !== undefined) report.deliveries.push(delivery);
    }
  }
  for (const { caseKey } of found.cases) {
    if ((await cases.findCase(caseKey)) !== undefined) report.cases.push(caseKey);
  }
  return { ...report, tombstones: found.keys, underWay: false };
}
