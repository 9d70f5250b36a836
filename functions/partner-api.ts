import { dynamoDbClient } from "../shared/aws/clients.ts";
import { dynamoEndpointDirectory } from "../shared/aws/dynamodb-endpoint-directory.ts";
import { dynamoLedger } from "../shared/aws/dynamodb-ledger.ts";
import { dynamoPartnerDirectory } from "../shared/aws/dynamodb-partner-directory.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { standardLog } from "../shared/core/log.ts";
import { deliveryRoutes } from "../shared/gateway/partner-api/delivery-routes.ts";
import { endpointRoutes } from "../shared/gateway/partner-api/endpoint-routes.ts";
import { eventRoutes } from "../shared/gateway/partner-api/event-routes.ts";
import { partnerApi } from "../shared/gateway/partner-api/partner-api.ts";
import { vendorRoutes } from "../shared/gateway/partner-api/vendor-routes.ts";
import { noTroubleRecorded } from "../shared/gateway/ports/vendor-health.ts";
import { parseEgressAllow, systemResolve as resolve } from "../shared/http/egress-guard.ts";
import { readEnvironment, readTimeScale } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { readStageConnections } from "../shared/lambda/stage-connections.ts";
import { vendors } from "../shared/vendors/registry.ts";

const environment = readEnvironment(["DIRECTORY_TABLE", "LEDGER_TABLE", "STAGE_CONNECTIONS"]);
const dynamoDb = dynamoDbClient();
const connections = readStageConnections(environment.STAGE_CONNECTIONS);
const endpoints = dynamoEndpointDirectory(dynamoDb, environment.DIRECTORY_TABLE);
const ledger = dynamoLedger(dynamoDb, environment.LEDGER_TABLE, clock);
const allow = parseEgressAllow(process.env["EGRESS_ALLOW"]);

const answer = partnerApi({
  partners: dynamoPartnerDirectory(dynamoDb, environment.DIRECTORY_TABLE),
  vendors: Object.keys(connections),
  routes: [
    ...endpointRoutes({ endpoints, connections, allow, resolve, clock, scale: readTimeScale() }),
    ...eventRoutes({ ledger, connections }),
    ...deliveryRoutes({ ledger, endpoints }),
    ...vendorRoutes({ vendors, connections, health: noTroubleRecorded }),
  ],
});

export const handler = httpHandler(answer, standardLog);
