import { assessWebhookSecret } from "../../../../shared/gateway/operator/assess-webhook-secret.ts";
import type { ConnectionName } from "../../../../shared/gateway/ports/health-store.ts";
import { deployedVendor } from "../../../../shared/vendors/registry/registry.ts";
import { webhookConnections } from "../../../constructs/stage-connections.ts";
import type { Stage } from "../../../stages.ts";
import type { StageStores } from "../../open-stage.ts";
import type { SecretFacts } from "../assess/secrets.ts";

interface Dependencies {
  readonly stage: Stage;
  readonly stores: Pick<StageStores, "secrets" | "secretPrefix" | "clock">;
}

function vendorOf(stage: Stage, id: string) {
  return deployedVendor(id, JSON.stringify(stage.vendorPaths?.[id] ?? {}));
}

export async function readDigestKey({ stores }: Dependencies, name: string): Promise<SecretFacts> {
  return { name, state: ((await stores.secrets.read(name)) ?? "") === "" ? "empty" : "usable" };
}

/** Reads the secrets of webhooks as intake does. */
export function readWebhookSecrets({ stage, stores }: Dependencies): Promise<readonly SecretFacts[]> {
  return Promise.all(
    connectionsOf(webhookConnections(stage)).map(async ({ vendor, connection }): Promise<SecretFacts> => {
      const name = `${stores.secretPrefix}/${vendor}/${connection}/webhook`;
      const found = assessWebhookSecret(await stores.secrets.read(name), stores.clock.now());
      const isUnneeded = found.state === "empty" && vendorOf(stage, vendor).readWebhook === undefined;
      if (found.state !== "usable") return { name, state: isUnneeded ? "unneeded" : found.state };
      const faults = found.secret.pointerFaults.join(", ");
      return {
        name,
        state: "usable",
        ...(faults === "" ? {} : { detail: `pointers that cannot be used: ${faults}.` }),
      };
    }),
  );
}

/** All connections of a stage. */
export function connectionsOf(connections: Stage["connections"]): readonly ConnectionName[] {
  return Object.entries(connections).flatMap(([vendor, names]) => names.map((connection) => ({ vendor, connection })));
}
