import { dynamoDbClient } from "../shared/aws/clients.ts";
import { dynamoPartnerDirectory } from "../shared/aws/dynamodb-partner-directory.ts";
import { authorizeKey } from "../shared/gateway/authorize-key.ts";
import { authorizerHandler } from "../shared/lambda/authorizer-handler.ts";
import { readEnvironment } from "../shared/lambda/environment.ts";

const { DIRECTORY_TABLE } = readEnvironment(["DIRECTORY_TABLE"]);
const directory = dynamoPartnerDirectory(dynamoDbClient(), DIRECTORY_TABLE);

export const handler = authorizerHandler((authorization) => authorizeKey(directory, authorization));
