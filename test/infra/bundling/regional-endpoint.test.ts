import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, test } from "vitest";
import { regionalEndpoint } from "../../../infra/bundling/stand-ins/regional-endpoint.ts";

const region = "us-east-1";
const clients = {
  dynamodb: new DynamoDBClient({ region }),
  secretsmanager: new SecretsManagerClient({ region }),
  sqs: new SQSClient({ region }),
};

const regions = [
  region,
  "us-west-2",
  "ca-central-1",
  "eu-central-1",
  "eu-south-2",
  "il-central-1",
  "ap-southeast-4",
  "cn-north-1",
  "cn-northwest-1",
  "us-gov-west-1",
  "us-gov-east-1",
  "mx-central-1",
];

describe.each(Object.entries(clients))("the replacement of the endpoint rules of %s", (service, client) => {
  const resolve = regionalEndpoint(service);

  test.each(regions)("resolves %s as the SDK's rules do", (Region) => {
    expect(resolve({ Region })).toEqual(client.config.endpointProvider({ Region }));
  });

  test.each([
    "http://127.0.0.1:4566",
    "http://127.0.0.1:4566/",
    "https://emulator.example/base",
  ])("resolves the emulator %s as the SDK's rules do", (Endpoint) => {
    const parameters = { Region: region, Endpoint };
    expect(resolve(parameters)).toEqual(client.config.endpointProvider(parameters));
  });

  test.each([
    ["FIPS", { UseFIPS: true }],
    ["dual stack", { UseDualStack: true }],
    ["an isolated region", { Region: "us-iso-east-1" }],
    ["a region of an unknown form", { Region: "eusc-de-east-1" }],
    ["a region that would change the host", { Region: "us-east-1.example.com/" }],
  ])("throws for an unsupported setting: %s", (_what, changed) => {
    expect(() => resolve({ Region: region, ...changed })).toThrow("left out of the bundles");
  });

  test("throws without a region", () => {
    expect(() => resolve({})).toThrow("left out of the bundles");
  });
});
