import { dynamoDbClient } from "../shared/aws/clients.ts";
import { dynamoPartnerReader } from "../shared/aws/dynamodb-partner-reader.ts";
import { dynamoTable } from "../shared/aws/records/dynamodb-table.ts";
import { createAuthorizeKey } from "../shared/gateway/access/authorize-key.ts";
import { authorizerHandler } from "../shared/lambda/authorizer-handler.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";

const { DIRECTORY_TABLE } = readEnvironment(["DIRECTORY_TABLE"]);
const directory = dynamoPartnerReader(dynamoTable(dynamoDbClient(), DIRECTORY_TABLE));

export const handler = authorizerHandler(createAuthorizeKey(directory));
