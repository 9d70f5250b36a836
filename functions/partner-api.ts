import { partnerStores, partnerStoreVariables } from "../shared/aws/partner-stores.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { standardLog as log } from "../shared/core/log.ts";
import { jobWaits } from "../shared/gateway/jobs/job-times.ts";
import { deliveryRoutes } from "../shared/gateway/partner-api/delivery-routes.ts";
import { endpointRoutes } from "../shared/gateway/partner-api/endpoint-routes.ts";
import { eventRoutes } from "../shared/gateway/partner-api/event-routes.ts";
import { jobRoutes } from "../shared/gateway/partner-api/job-routes.ts";
import { partnerApi } from "../shared/gateway/partner-api/partner-api.ts";
import { vendorRoutes } from "../shared/gateway/partner-api/vendor-routes.ts";
import { noTroubleRecorded } from "../shared/gateway/ports/vendor-health.ts";
import { parseEgressAllow, systemResolve as resolve } from "../shared/http/egress-guard.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { readJobQueues } from "../shared/lambda/job-queues.ts";
import { readStageConnections } from "../shared/lambda/stage-connections.ts";
import { vendors } from "../shared/vendors/registry.ts";

const environment = readEnvironment(["STAGE_CONNECTIONS", ...partnerStoreVariables]);
const connections = readStageConnections(environment.STAGE_CONNECTIONS);
const allow = parseEgressAllow(process.env["EGRESS_ALLOW"]);
const scale = readTimeScale();
const stores = partnerStores(environment, readJobQueues(Object.keys(connections)), clock);

const answer = partnerApi({
  partners: stores.partners,
  vendors: Object.keys(connections),
  routes: [
    ...endpointRoutes({ ...stores, connections, allow, resolve, clock, scale }),
    ...eventRoutes({ ...stores, connections }),
    ...deliveryRoutes(stores),
    ...jobRoutes({ ...stores, clock, waits: jobWaits(scale), log }),
    ...vendorRoutes({ vendors, connections, health: noTroubleRecorded }),
  ],
});

export const handler = httpHandler(answer, log);
