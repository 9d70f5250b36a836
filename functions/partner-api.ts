import { partnerStores, partnerStoreVariables } from "../shared/aws/partner-stores.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { standardLog as log } from "../shared/core/log.ts";
import { recordedHealth } from "../shared/gateway/health/recorded-health.ts";
import { jobWaits } from "../shared/gateway/jobs/job-times.ts";
import { caseRoutes } from "../shared/gateway/partner-api/case-routes.ts";
import { deliveryRoutes } from "../shared/gateway/partner-api/delivery-routes.ts";
import { endpointRoutes } from "../shared/gateway/partner-api/endpoint-routes.ts";
import { eventRoutes } from "../shared/gateway/partner-api/event-routes.ts";
import { jobRoutes } from "../shared/gateway/partner-api/job-routes.ts";
import { partnerApi } from "../shared/gateway/partner-api/partner-api.ts";
import { vendorRoutes } from "../shared/gateway/partner-api/vendor-routes.ts";
import { uploadRoutes } from "../shared/gateway/uploads/upload-routes.ts";
import { uploadWaits } from "../shared/gateway/uploads/upload-times.ts";
import { digestKey } from "../shared/gateway/webhooks/digest-key.ts";
import { parseEgressAllow, systemResolve as resolve } from "../shared/http/egress-guard.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { readJobQueues } from "../shared/lambda/job-queues.ts";
import { readStageConnections } from "../shared/lambda/stage-connections.ts";
import { vendors } from "../shared/vendors/registry.ts";

const environment = readEnvironment(["STAGE_CONNECTIONS", "DIGEST_KEY_SECRET", ...partnerStoreVariables]);
const connections = readStageConnections(environment.STAGE_CONNECTIONS);
const [allow, scale] = [parseEgressAllow(process.env["EGRESS_ALLOW"]), readTimeScale()];
const stores = partnerStores(environment, readJobQueues(Object.keys(connections)), clock);
const digest = digestKey(stores.secrets, environment.DIGEST_KEY_SECRET);
const stageVendors = vendors.filter(({ id }) => connections[id] !== undefined);
const caseVendors = vendors.flatMap(({ id, readCase }) => (readCase === undefined ? [] : [id]));

const answer = partnerApi({
  partners: stores.partners,
  vendors: Object.keys(connections),
  routes: [
    ...endpointRoutes({ ...stores, connections, allow, resolve, clock, scale }),
    ...eventRoutes({ ...stores, connections }),
    ...caseRoutes({ ...stores, digest, caseVendors, connections, log }),
    ...deliveryRoutes(stores),
    ...jobRoutes({ ...stores, clock, waits: jobWaits(scale), log }),
    ...uploadRoutes({ ...stores, vendors: stageVendors, clock, waits: uploadWaits(scale), log }),
    ...vendorRoutes({ vendors, connections, health: recordedHealth({ store: stores.health, clock, log }) }),
  ],
});

export const handler = httpHandler(answer, log);
