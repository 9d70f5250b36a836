import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";
import { region } from "./start-ministack.ts";

export interface StackResource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
}

export type AwsClients = ReturnType<typeof awsClients>;

/** AWS's own clients, and calls of services that have none among the dependencies. */
export function awsClients(endpoint: string) {
  const config = { endpoint, region, credentials: { accessKeyId: "test", secretAccessKey: "test" } };
  const dynamoDb = new DynamoDBClient(config);
  const s3 = new S3Client({ ...config, forcePathStyle: true });
  const secrets = new SecretsManagerClient(config);
  const sqs = new SQSClient(config);
  /** The emulator reads the service and the region of a signature, and does not verify it. */
  const signature = (service: string): string =>
    `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`;
  const send = async (service: string, path: string, init: RequestInit): Promise<Response> => {
    const headers = { ...init.headers, authorization: signature(service) };
    const response = await fetch(`${endpoint}${path}`, { ...init, headers });
    if (response.ok) return response;
    throw new Error(`${init.method} ${path} of ${service} answered ${response.status}: ${await response.text()}`);
  };
  const cloudFormation = async (action: string, stack: string): Promise<string> => {
    const body = new URLSearchParams({ Action: action, Version: "2010-05-15", StackName: stack });
    return (await send("cloudformation", "/", { method: "POST", body })).text();
  };
  return {
    dynamoDb,
    s3,
    secrets,
    sqs,
    /** A call of API Gateway's own API. */
    async apiGateway<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      const headers = { "content-type": "application/json" };
      return (await (await send("apigateway", path, { method, headers, ...json })).json()) as Answer;
    },
    /** The outputs of a stack by their keys. */
    async stackOutputs(stack: string): Promise<ReadonlyMap<string, string>> {
      const xml = await cloudFormation("DescribeStacks", stack);
      const outputs = xml.matchAll(/<OutputKey>(.*?)<\/OutputKey>.*?<OutputValue>(.*?)<\/OutputValue>/gs);
      return new Map([...outputs].map(([, key = "", value = ""]) => [key, value]));
    },
    /** The resources of a stack. */
    async stackResources(stack: string): Promise<readonly StackResource[]> {
      const xml = await cloudFormation("DescribeStackResources", stack);
      return [...xml.matchAll(/<member>(.*?)<\/member>/gs)].map(([, member = ""]) => {
        const read = (name: string): string => new RegExp(`<${name}>(.*?)</${name}>`).exec(member)?.[1] ?? "";
        return {
          logicalId: read("LogicalResourceId"),
          physicalId: read("PhysicalResourceId"),
          type: read("ResourceType"),
        };
      });
    },
    destroy: () => {
      for (const client of [dynamoDb, s3, secrets, sqs]) client.destroy();
    },
  };
}
