import { GetSecretValueCommand, PutSecretValueCommand } from "@aws-sdk/client-secrets-manager";
import { variantOfProd } from "../cdk/cdk.ts";
import { expectEqual, type Step } from "../steps/step.ts";
import { refuseExportsInUse } from "./exports-in-use.ts";

const secret = "rx-gateway/prod/inside-rx/default";

/**
 * Connections come and go in `prod`, which retains their secrets. `existingSecrets` of a stage names them, since
 * CloudFormation does not import a secret by its name (docs/runbook.md, "Removing a connection").
 */
export const removedConnection: Step = {
  name: "connection",
  title: "prod gets a connection, loses it with a whole vendor, and gets both again with their retained secrets",
  short: false,
  needs: ["prod"],
  async run({ cdk, aws }) {
    const added = { WITH_CONNECTIONS: "md-integrations/clinic-2" };
    const more = await cdk.synthesize(variantOfProd("more", added));
    const fewer = await cdk.synthesize(variantOfProd("fewer", { WITHOUT_VENDORS: "inside-rx" }));
    const existing = { ...added, EXISTING_SECRETS: "md-integrations/clinic-2,inside-rx/default" };
    const again = await cdk.synthesize(variantOfProd("again", existing));
    await cdk.deploy(more);
    await aws.secrets.send(new PutSecretValueCommand({ SecretId: secret, SecretString: "retained" }));
    let deployed = more;
    for (const next of [fewer, again]) {
      refuseExportsInUse(deployed, next);
      await cdk.deploy(next, { importExisting: true });
      deployed = next;
    }
    const { SecretString: value } = await aws.secrets.send(new GetSecretValueCommand({ SecretId: secret }));
    expectEqual("the secret of the connection that was removed", value, "retained");
  },
};
