import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { KMSClient } from "@aws-sdk/client-kms";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SNSClient } from "@aws-sdk/client-sns";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";

export type AwsClients = ReturnType<typeof openAwsClients>;

/** Clients with the region and the credentials of the operator's own AWS settings. */
export function openAwsClients() {
  const clients = {
    cloudFormation: new CloudFormationClient({}),
    cloudWatch: new CloudWatchClient({}),
    dynamoDb: new DynamoDBClient({}),
    kms: new KMSClient({}),
    lambda: new LambdaClient({}),
    logs: new CloudWatchLogsClient({}),
    sns: new SNSClient({}),
    sqs: new SQSClient({}),
    sts: new STSClient({}),
  };
  return {
    ...clients,
    close: () => {
      for (const client of Object.values(clients)) client.destroy();
    },
  };
}
