import { dynamoDbClient } from "../shared/aws/clients.ts";
import { dynamoKeyUses } from "../shared/aws/dynamodb-key-uses.ts";
import { dynamoPartnerReader } from "../shared/aws/dynamodb-partner-reader.ts";
import { dynamoPortalSessionReader, dynamoSessionUses } from "../shared/aws/dynamodb-portal-sessions.ts";
import { dynamoGet } from "../shared/aws/records/dynamodb-get.ts";
import { dynamoUpdate } from "../shared/aws/records/dynamodb-update.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { createAuthorizeKey } from "../shared/gateway/access/authorize-key.ts";
import { createRecordKeyUse } from "../shared/gateway/access/record-key-use.ts";
import { createRecordSessionUse } from "../shared/gateway/access/record-session-use.ts";
import { createLogRefusedKey } from "../shared/gateway/access/refused-key.ts";
import { authorizerHandler } from "../shared/lambda/authorizer-handler.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";

const { DIRECTORY_TABLE } = readEnvironment(["DIRECTORY_TABLE"]);
const dynamoDb = dynamoDbClient();
const get = dynamoGet(dynamoDb, DIRECTORY_TABLE);
const update = dynamoUpdate(dynamoDb, DIRECTORY_TABLE, { timeoutMs: 1_000 });
const recordKeyUse = createRecordKeyUse({ keyUses: dynamoKeyUses({ get, update }), clock, log });
const recordSessionUse = createRecordSessionUse({ sessionUses: dynamoSessionUses({ update }), clock, log });

const logRefused = createLogRefusedKey(log);

export const handler = authorizerHandler({
  authorize: createAuthorizeKey({
    partners: dynamoPartnerReader({ get }),
    sessions: dynamoPortalSessionReader({ get }),
    clock,
    logRefused,
  }),
  recordUse: async (caller) => {
    await Promise.all([recordKeyUse(caller), recordSessionUse(caller)]);
  },
  logRefused,
});
