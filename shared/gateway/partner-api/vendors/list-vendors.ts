import { isGranted } from "../../../core/grants.ts";
import { operationAudience } from "../../../vendors/audience.ts";
import type { Operation, VendorDescriptor, VendorId } from "../../../vendors/types.ts";
import type { Partner } from "../../model/partner.ts";
import type { VendorHealth } from "../../ports/vendor-health.ts";
import { examineOf, readPage } from "../paging/read-page.ts";
import type { HandlerOf } from "../routes/route.ts";
import type { vendorRoutes } from "../routes/vendor-routes.ts";
import type { OperationView, VendorView } from "../views/vendor-view.ts";
import { callableConnections } from "../visibility/callable-connections.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";
import {
  eventDrift,
  isAnswered,
  operationDrift,
  type ReadDriftDependencies,
  readDrift,
  type VendorDrift,
} from "./drift-views.ts";

export interface ListVendorsDependencies extends ReadDriftDependencies {
  /** The vendors of this stage. */
  readonly vendors: readonly VendorDescriptor[];
  readonly connections: StageConnections;
  readonly health: VendorHealth;
}

/** Lists the vendors that the partner's grants cover, with the connections and operations of each that they cover. */
export function createListVendors(deps: ListVendorsDependencies): HandlerOf<typeof vendorRoutes.listVendors> {
  return async ({ partner, query }) => {
    const views = await Promise.all(deps.vendors.map((vendor) => toVendorViews({ ...deps, vendor, partner })));
    const records = views.flat().map((record) => ({ position: record.id, record }));
    return readPage({
      list: "vendors",
      query,
      examine: examineOf(records.toSorted(byPosition)),
      toView: (view: VendorView) => view,
    });
  };
}

const byPosition = (a: { readonly position: string }, b: { readonly position: string }): number =>
  a.position < b.position ? -1 : 1;

/** The view of a vendor; none where no grant covers any of its operations. */
async function toVendorViews({
  vendor: { id, title, operations },
  partner: { id: partnerId, grants },
  connections,
  health,
  ...deps
}: Omit<ListVendorsDependencies, "vendors"> & {
  readonly vendor: VendorDescriptor;
  readonly partner: Pick<Partner, "id" | "grants">;
}): Promise<readonly VendorView[]> {
  const callable = operations.filter(({ internal }) => !internal);
  const names = callableConnections({ id, operations }, connections, grants);
  if (names.length === 0) return [];
  const [report, drift] = await Promise.all([health.reportOn(id, names, partnerId), readDrift(deps, id, names)]);
  const readable = names.filter(
    (name) => isGranted(grants, id, name, "events") || isGranted(grants, id, name, "events-own"),
  );
  const events = eventDrift(drift, id, readable);
  return [
    {
      id,
      title,
      health: report,
      connections: names,
      operations: callable.flatMap((operation) => toOperationViews({ grants, vendor: id, operation, names, drift })),
      ...(events.length === 0 ? {} : { events }),
    },
  ];
}

function toOperationViews({
  grants,
  vendor,
  operation,
  names,
  drift,
}: {
  readonly grants: readonly string[];
  readonly vendor: VendorId;
  readonly operation: Operation;
  readonly names: readonly string[];
  readonly drift: VendorDrift;
}): readonly OperationView[] {
  const { id, method, path, safe, keyRequired, evidence } = operation;
  const granted = names.filter((name) => isGranted(grants, vendor, name, id));
  if (granted.length === 0) return [];
  const isSeen = evidence === "unconfirmed" && isAnswered(drift, id, granted);
  const differences = operationDrift(drift, id, granted);
  return [
    {
      id,
      method,
      path,
      safe,
      evidence: isSeen ? "seen" : evidence,
      audience: operationAudience(operation),
      ...(keyRequired ? { keyRequired } : {}),
      ...(evidence === "assumed" ? { assumed: true } : {}),
      ...(evidence === "unconfirmed" && !isSeen ? { unconfirmed: true } : {}),
      ...(differences.length === 0 ? {} : { drift: differences }),
      ...(granted.length < names.length ? { connections: granted } : {}),
    },
  ];
}
