import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import type { Part } from "../../support/faults/part.ts";
import { vendor, vendorReads } from "./vendor-reads.ts";

const clientSecret = "rotated-not-secret";

/** The vendor replaces the credentials, the operator stores them, and the old tokens are revoked, all during calls. */
export const rotatedSecret: Part = {
  name: "rotated-secret",
  async run({ stack }) {
    const started = await stack({ maxInstances: 8 });
    const reads = vendorReads(started);
    const statuses: number[] = [...(await reads.read(40))];
    const before = (await reads.tokenCalls()).length;
    let ended = false;
    const callers = Array.from({ length: 8 }, async () => {
      while (!ended && statuses.length < 5_000) statuses.push(...(await reads.read(1)));
    });
    await reads.client.settings(vendor, { credentials: { default: { clientSecret } } });
    await rotate(started.info);
    await reads.client.fault(vendor, { match: { path: reads.path }, do: { revokeTokens: true } });
    const enough = statuses.length + 400;
    while (statuses.length < enough) await new Promise((resolve) => setTimeout(resolve, 50));
    ended = true;
    await Promise.all(callers);
    const failed = statuses.filter((status) => status !== 200).length;
    const more = (await reads.tokenCalls()).slice(before);
    return [
      {
        rule: "A secret rotated at the vendor and in Secrets Manager: 0 failed calls",
        measured: `${failed} of ${statuses.length} failed, ${more.length} token calls more (${more.filter(({ done }) => !done).length} refused)`,
        holds: failed === 0 && more.some(({ done }) => done),
      },
    ];
  },
};

async function rotate({ aws }: StackInfo): Promise<void> {
  const { secretsmanager: endpoint, region, credentials } = aws;
  const client = new SecretsManagerClient({ endpoint, region, credentials: { ...credentials } });
  const SecretId = `rx-gateway/local/${vendor}/default`;
  const { SecretString = "{}" } = await client.send(new GetSecretValueCommand({ SecretId }));
  const secret = { ...(JSON.parse(SecretString) as object), clientSecret };
  await client.send(new PutSecretValueCommand({ SecretId, SecretString: JSON.stringify(secret) }));
  client.destroy();
}
