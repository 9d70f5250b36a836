import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { ReceiveMessageCommand, SendMessageBatchCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { account, credentials } from "../../../../../infra/local/emulators/start-emulators.ts";
import type { Json, JsonObject } from "../../../../../infra/local/runner/template/cloudformation.ts";
import { type RunningFixture, startFixture } from "../../../../support/local/start-fixture.ts";

const arnOf = (id: string): Json => ({ "Fn::GetAtt": [id, "Arn"] });
const joined = (id: string, rest: string): Json => ({ "Fn::Join": ["", [arnOf(id), rest]] });
const allow = (action: Json, resource: Json): JsonObject => ({ Effect: "Allow", Action: action, Resource: resource });

const key = (name: string) => ({ Type: "AWS::KMS::Key", Properties: { Description: name } });
const table = {
  Type: "AWS::DynamoDB::Table",
  Properties: {
    TableName: "app-test-records",
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
    GlobalSecondaryIndexes: [
      {
        IndexName: "by-pk",
        KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
        Projection: { ProjectionType: "ALL" },
      },
    ],
    SSESpecification: { SSEEnabled: true, SSEType: "KMS", KMSMasterKeyId: arnOf("Key") },
  },
};
const secretArn = "arn:aws:secretsmanager:us-east-1:000000000000:secret:app/one-??????";
const logs = allow(["logs:CreateLogStream", "logs:PutLogEvents"], "*");
const decrypt = allow("kms:Decrypt", arnOf("Key"));

/** Each function's statements; the test signs its calls as an instance of the function would. */
const roles: Readonly<Record<string, readonly Json[]>> = {
  reader: [
    decrypt,
    allow(["dynamodb:GetItem", "dynamodb:BatchGetItem"], arnOf("Records")),
    allow("dynamodb:Query", joined("Records", "/index/by-pk")),
    allow("s3:GetObject", joined("Bodies", "/jobs/*")),
    allow("sqs:ReceiveMessage", arnOf("Jobs")),
    allow("secretsmanager:GetSecretValue", secretArn),
  ],
  writer: [
    decrypt,
    allow("kms:GenerateDataKey", arnOf("Key")),
    allow("dynamodb:PutItem", arnOf("Records")),
    allow("s3:PutObject", joined("Bodies", "/jobs/*")),
    allow("sqs:SendMessage", arnOf("Jobs")),
  ],
  keyless: [allow(["dynamodb:*", "sqs:*", "s3:*", "secretsmanager:*"], "*"), allow("kms:Decrypt", arnOf("OtherKey"))],
};

let fixture: RunningFixture;
const clients: { destroy(): void }[] = [];

beforeAll(async () => {
  const role = (name: string): [string, { Type: string; Properties: JsonObject }][] => [
    [`${name}Role`, { Type: "AWS::IAM::Role", Properties: {} }],
    [
      `${name}Policy`,
      {
        Type: "AWS::IAM::Policy",
        Properties: {
          PolicyName: name,
          PolicyDocument: { Statement: [logs, ...(roles[name] ?? [])] },
          Roles: [{ Ref: `${name}Role` }],
        },
      },
    ],
  ];
  fixture = await startFixture({
    functions: Object.fromEntries(
      Object.keys(roles).map((name) => [
        name,
        { code: "export const handler = async () => 1;", properties: { Role: arnOf(`${name}Role`) } },
      ]),
    ),
    resources: {
      ...Object.fromEntries(Object.keys(roles).flatMap(role)),
      Key: key("one"),
      OtherKey: key("other"),
      Records: table,
      Jobs: { Type: "AWS::SQS::Queue", Properties: { QueueName: "app-test-jobs", KmsMasterKeyId: arnOf("Key") } },
      Bodies: {
        Type: "AWS::S3::Bucket",
        Properties: {
          BucketName: "bodies",
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              { ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: arnOf("Key") } },
            ],
          },
        },
      },
      Secret: {
        Type: "AWS::SecretsManager::Secret",
        Properties: { Name: "app/one", GenerateSecretString: {}, KmsKeyId: arnOf("Key") },
      },
    },
  });
});

afterAll(async () => {
  for (const client of clients) client.destroy();
  await fixture.stop();
});

/** SDK clients with the credentials of an instance of a function. */
function as(functionName: string) {
  const { endpoints } = fixture;
  const settings = {
    region: account.region,
    credentials: { ...credentials, accessKeyId: `${functionName}-1` },
    maxAttempts: 1,
  };
  const made = {
    dynamoDb: new DynamoDBClient({ ...settings, endpoint: endpoints.dynamodb }),
    sqs: new SQSClient({ ...settings, endpoint: endpoints.sqs }),
    s3: new S3Client({ ...settings, endpoint: endpoints.s3, forcePathStyle: true }),
    secrets: new SecretsManagerClient({ ...settings, endpoint: endpoints.secretsmanager }),
  };
  clients.push(...Object.values(made));
  return made;
}

const item = { pk: { S: "1" } };
const queueUrl = (): string => fixture.queueUrls["jobs"] ?? "";
const send = () => new SendMessageCommand({ QueueUrl: queueUrl(), MessageBody: "x" });
const sendMany = () => new SendMessageBatchCommand({ QueueUrl: queueUrl(), Entries: [{ Id: "1", MessageBody: "x" }] });
const query = (index?: string) =>
  new QueryCommand({
    TableName: "app-test-records",
    IndexName: index,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": { S: "1" } },
  });

const failure = async (
  call: Promise<unknown>,
): Promise<{ name: string; message: string; status: number | undefined }> => {
  const error: unknown = await call.then(
    () => new Error("The call was allowed."),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("No error.");
  const metadata: unknown = Reflect.get(error, "$metadata");
  const status =
    typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, "httpStatusCode") : undefined;
  return { name: error.name, message: error.message, status: typeof status === "number" ? status : undefined };
};

describe("a function with the permissions", () => {
  it("reads and writes items, also in batches and by an index", async () => {
    await as("writer").dynamoDb.send(new PutItemCommand({ TableName: "app-test-records", Item: item }));
    const { dynamoDb } = as("reader");
    await dynamoDb.send(new GetItemCommand({ TableName: "app-test-records", Key: item }));
    await dynamoDb.send(new BatchGetItemCommand({ RequestItems: { "app-test-records": { Keys: [item] } } }));
    await dynamoDb.send(query("by-pk"));
  });

  it("sends one message and a batch, and receives them", async () => {
    await as("writer").sqs.send(send());
    await as("writer").sqs.send(sendMany());
    await as("reader").sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl() }));
  });

  it("writes and reads objects under its prefix, and by a link that it signs", async () => {
    const writer = as("writer");
    await writer.s3.send(new PutObjectCommand({ Bucket: "bodies", Key: "jobs/1", Body: "x" }));
    await as("reader").s3.send(new GetObjectCommand({ Bucket: "bodies", Key: "jobs/1" }));
    const link = await getSignedUrl(as("reader").s3, new GetObjectCommand({ Bucket: "bodies", Key: "jobs/1" }));
    expect((await fetch(link)).status).toBe(200);
  });

  it("reads a secret by its name", async () => {
    await as("reader").secrets.send(new GetSecretValueCommand({ SecretId: "app/one" }));
  });
});

describe("a function without the permission", () => {
  it("gets DynamoDB's AccessDeniedException, which names caller, action and resource", async () => {
    const refused = await failure(
      as("reader").dynamoDb.send(new PutItemCommand({ TableName: "app-test-records", Item: item })),
    );
    expect(refused).toMatchObject({ name: "AccessDeniedException", status: 400 });
    expect(refused.message).toBe(
      "User: arn:aws:sts::000000000000:assumed-role/Fixture-readerRole/app-test-reader is not authorized to perform: " +
        "dynamodb:PutItem on resource: arn:aws:dynamodb:us-east-1:000000000000:table/app-test-records " +
        "because no identity-based policy allows the dynamodb:PutItem action",
    );
  });

  it("does not query a table by the permission on its index", async () => {
    expect(await failure(as("reader").dynamoDb.send(query()))).toMatchObject({ name: "AccessDeniedException" });
  });

  it("gets SQS's AccessDenied, for a batch as well", async () => {
    for (const command of [send(), sendMany()]) {
      const refused = await failure(
        command instanceof SendMessageCommand ? as("reader").sqs.send(command) : as("reader").sqs.send(command),
      );
      expect(refused).toMatchObject({ status: 403 });
      expect(refused.name).toMatch(/^AccessDenied/);
    }
  });

  it("gets S3's AccessDenied, outside its prefix and by a link that it signs", async () => {
    const { s3 } = as("writer");
    const outside = s3.send(new PutObjectCommand({ Bucket: "bodies", Key: "uploads/1", Body: "x" }));
    expect(await failure(outside)).toMatchObject({ name: "AccessDenied", status: 403 });
    const answer = await fetch(await getSignedUrl(s3, new GetObjectCommand({ Bucket: "bodies", Key: "jobs/1" })));
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("<Code>AccessDenied</Code>")]);
  });

  it("gets Secrets Manager's AccessDeniedException, also for a secret that does not exist", async () => {
    const read = (name: string, id: string) =>
      failure(as(name).secrets.send(new GetSecretValueCommand({ SecretId: id })));
    expect(await read("writer", "app/one")).toMatchObject({ name: "AccessDeniedException", status: 400 });
    expect(await read("reader", "app/two")).toMatchObject({ name: "AccessDeniedException", status: 400 });
  });
});

it("a missing object is 403 for a function that may not list the bucket, and 404 for one that may", async () => {
  const get = (name: string) => failure(as(name).s3.send(new GetObjectCommand({ Bucket: "bodies", Key: "jobs/none" })));
  expect(await get("reader")).toMatchObject({ status: 403 });
  expect(await failure(as("operator").s3.send(new GetObjectCommand({ Bucket: "bodies", Key: "none" })))).toMatchObject({
    status: 404,
  });
});

describe("a function without the permission on the resource's key", () => {
  it("neither reads items, objects and secrets, nor sends messages, nor puts objects", async () => {
    const { dynamoDb, sqs, s3, secrets } = as("keyless");
    const refusals = await Promise.all([
      failure(dynamoDb.send(new GetItemCommand({ TableName: "app-test-records", Key: item }))),
      failure(sqs.send(send())),
      failure(s3.send(new PutObjectCommand({ Bucket: "bodies", Key: "jobs/2", Body: "x" }))),
      failure(secrets.send(new GetSecretValueCommand({ SecretId: "app/one" }))),
    ]);
    expect(refusals.map(({ name }) => name)).toEqual([
      "AccessDeniedException",
      "KmsAccessDenied",
      "AccessDenied",
      "AccessDeniedException",
    ]);
    expect(refusals.map(({ message }) => message)).toEqual([
      expect.stringContaining("kms:Decrypt on resource: arn:aws:kms:us-east-1:000000000000:key/Key"),
      expect.stringContaining("kms:GenerateDataKey on resource: arn:aws:kms:us-east-1:000000000000:key/Key"),
      expect.stringContaining("kms:GenerateDataKey"),
      "Access to KMS is not allowed",
    ]);
  });
});

it("callers that are no functions may do everything", async () => {
  await as("operator").dynamoDb.send(new PutItemCommand({ TableName: "app-test-records", Item: item }));
  await as("operator").sqs.send(send());
});

it("a refused call is recorded with its function", async () => {
  await failure(as("reader").dynamoDb.send(new PutItemCommand({ TableName: "app-test-records", Item: item })));
  expect(fixture.access.denials.at(-1)).toMatchObject({ functionName: "reader", action: "dynamodb:PutItem" });
});
