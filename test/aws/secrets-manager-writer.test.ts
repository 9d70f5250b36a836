import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { afterAll, beforeAll, describe } from "vitest";
import { AwsService } from "../../infra/local/emulators/aws-service.ts";
import { SecretStore } from "../../infra/local/emulators/secrets-manager/secret-store.ts";
import { secretsManager } from "../../infra/local/emulators/secrets-manager/secrets-manager.ts";
import { account, credentials } from "../../infra/local/emulators/start-emulators.ts";
import { secretArn } from "../../infra/local/runner/template/resource-values.ts";
import { secretsManagerWriter } from "../../shared/aws/secrets-manager-writer.ts";
import { secretWriterContract } from "../support/contracts/secret-writer-contract.ts";

const goOn = async () => "go on" as const;
let service: AwsService;
let endpoint: string;
let secrets = 0;

beforeAll(async () => {
  service = new AwsService(
    secretsManager(new SecretStore(undefined), (name) => secretArn(name, account)),
    { before: goOn, after: goOn },
  );
  endpoint = await service.listen();
});

afterAll(async () => {
  service.refuse();
  await service.settled();
});

describe("the secrets in Secrets Manager", () => {
  secretWriterContract(async () => {
    const client = new SecretsManagerClient({ endpoint, region: account.region, credentials: { ...credentials } });
    secrets += 1;
    const prefix = `test-${secrets}/`;
    await client.send(new CreateSecretCommand({ Name: `${prefix}app/one`, SecretString: "first" }));
    const writer = secretsManagerWriter(client);
    return {
      readCurrent: (name) => writer.readCurrent(`${prefix}${name}`),
      replace: (name, ...more) => writer.replace(`${prefix}${name}`, ...more),
    };
  });
});
