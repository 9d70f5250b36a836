import { deliveryRows } from "./delivery-rows.ts";
import { gatewayRows } from "./gateway-rows.ts";
import { type PlacedWidget, placeRows } from "./place-rows.ts";
import { vendorRows } from "./vendor-rows.ts";
import type { DashboardStage } from "./widget.ts";

/** @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export interface DashboardBody {
  readonly start: string;
  readonly widgets: readonly PlacedWidget[];
}

/** The body of a stage's dashboard: the gateway, one row for each vendor, deliveries. It starts a day ago. */
export function dashboardBody(stage: DashboardStage): DashboardBody {
  const vendors = Object.keys(stage.connections);
  const rows = [
    ...gatewayRows(stage),
    ...vendors.flatMap((vendor) => vendorRows(stage, vendor)),
    ...deliveryRows(stage),
  ];
  return { start: "-PT24H", widgets: placeRows(rows) };
}
