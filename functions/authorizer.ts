import { dynamoDbClient } from "../shared/aws/clients.ts";
import { dynamoPartnerReader } from "../shared/aws/dynamodb-partner-reader.ts";
import { dynamoGet } from "../shared/aws/records/dynamodb-get.ts";
import { createAuthorizeKey } from "../shared/gateway/access/authorize-key.ts";
import { authorizerHandler } from "../shared/lambda/authorizer-handler.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";

const { DIRECTORY_TABLE } = readEnvironment(["DIRECTORY_TABLE"]);
const partners = dynamoPartnerReader({ get: dynamoGet(dynamoDbClient(), DIRECTORY_TABLE) });

export const handler = authorizerHandler(createAuthorizeKey(partners));
