import type { Row } from "../row.ts";
import { endpointsPerEvent } from "./endpoints-per-event.ts";
import { npis } from "./npis.ts";
import { waitingDeliveries } from "./waiting-deliveries.ts";

/** What a request costs when there is more of everything. Bodies and endpoints in all are rows of their own. */
export const growth: Row = {
  name: "growth",
  title: "Growth",
  async run(bench) {
    return [...(await endpointsPerEvent(bench)), ...(await npis(bench)), ...(await waitingDeliveries(bench))];
  },
};
