import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";

/**
 * Clients for a container's lifetime. A call that hangs must not eat the caller's budget: each try has 3 s, of which
 * 1 s to connect.
 */
const settings = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
};

export const dynamoDbClient = (): DynamoDBClient => new DynamoDBClient(settings);
export const secretsManagerClient = (): SecretsManagerClient => new SecretsManagerClient(settings);
export const sqsClient = (): SQSClient => new SQSClient(settings);
