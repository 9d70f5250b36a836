import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";

/**
 * Clients for a container's lifetime. A call that hangs must not consume the time of the partner's call: each attempt has
 * 3 s, of which 1 s to connect.
 */
const settings = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
};

export const dynamoDbClient = (): DynamoDBClient => new DynamoDBClient(settings);
export const secretsManagerClient = (): SecretsManagerClient => new SecretsManagerClient(settings);
export const sqsClient = (): SQSClient => new SQSClient(settings);

/** Objects are large: an attempt may take longer. */
const s3Settings = { ...settings, requestHandler: { connectionTimeout: 1_000 } };

export const s3Client = (): S3Client => new S3Client(s3Settings);

/** For upload links: a checksum that the SDK adds would be that of the empty body that it is given. */
export const uploadLinkClient = (): S3Client =>
  new S3Client({ ...s3Settings, requestChecksumCalculation: "WHEN_REQUIRED" });
