import { PutSecretValueCommand } from "@aws-sdk/client-secrets-manager";
import { type Rehearsal, stageName } from "../steps/rehearsal.ts";
import { expectEqual, type StepContext } from "../steps/step.ts";

const read = "/v1/mwi-formulary/formulary/v3/types";

export async function fillSecrets({ client, connections }: Rehearsal, { aws }: StepContext): Promise<void> {
  const put = (path: string, value: object) =>
    aws.secrets.send(
      new PutSecretValueCommand({ SecretId: `rx-gateway/${stageName}/${path}`, SecretString: JSON.stringify(value) }),
    );
  const problemOf = async (): Promise<unknown> => {
    const answer = await client.call(read);
    const { type, outcome } = (await answer.json()) as Record<string, unknown>;
    return [answer.status, type, outcome];
  };
  const refused = (name: string) => [503, `urn:rx-gateway:problem:${name}`, "not-sent"];
  expectEqual("a call with an empty secret", await problemOf(), refused("connection-empty"));
  const own = connections.find(({ vendor }) => vendor === "mwi-formulary");
  await put("mwi-formulary/default", { ...own?.credentials, environment: "live" });
  expectEqual("a call with live credentials", await problemOf(), refused("connection-misconfigured"));
  for (const { vendor, connection, credentials, webhook } of connections) {
    await put(`${vendor}/${connection}`, { ...credentials, environment: "sandbox" });
    if (webhook !== undefined) await put(`${vendor}/${connection}/webhook`, webhook);
  }
  expectEqual("the status of a call with sandbox credentials", (await client.call(read)).status, 200);
}
