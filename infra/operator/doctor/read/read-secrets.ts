import { Problem } from "../../../../shared/core/problem.ts";
import { readConnectionSettings } from "../../../../shared/gateway/calls/connection-settings.ts";
import { ConnectionStore } from "../../../../shared/gateway/calls/connection-store.ts";
import { assessWebhookSecret } from "../../../../shared/gateway/operator/assess-webhook-secret.ts";
import { createCheckConnection } from "../../../../shared/gateway/operator/check-connection.ts";
import type { ConnectionName } from "../../../../shared/gateway/ports/health-store.ts";
import { deployedVendor } from "../../../../shared/vendors/registry/registry.ts";
import { webhookConnections } from "../../../constructs/stage-connections.ts";
import { connectionVariables } from "../../../gateway/connection-variables.ts";
import type { Stage } from "../../../stages.ts";
import type { StageStores } from "../../open-stage.ts";
import type { LoginFacts } from "../assess/logins.ts";
import type { SecretFacts } from "../assess/secrets.ts";

interface Dependencies {
  readonly stage: Stage;
  readonly stores: Pick<StageStores, "secrets" | "secretPrefix" | "vendorOrigin" | "clock" | "pause">;
}

/** Reads the credentials of every connection as its vendor's function does. */
export function readCredentials(deps: Dependencies): Promise<readonly SecretFacts[]> {
  return Promise.all(
    connectionsOf(deps.stage.connections).map(async (connection): Promise<SecretFacts> => {
      const { secrets, secretPrefix: prefix, clock } = deps.stores;
      const name = `${prefix}/${connection.vendor}/${connection.connection}`;
      if (((await secrets.read(name)) ?? "") === "") return { name, state: "empty" };
      const connections = new ConnectionStore({ secrets, clock, prefix, ...rulesOf(deps.stage, connection.vendor) });
      try {
        await connections.get(connection.connection);
        return { name, state: "usable" };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return { name, state: "unusable", detail: error.members.detail };
      }
    }),
  );
}

function rulesOf(stage: Stage, vendor: string) {
  return { vendor: vendorOf(stage, vendor), ...readConnectionSettings(connectionVariables(stage, vendor)) };
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

/** Logs in at every connection and sends its vendor's probe; no other call is made. */
export function readLogins({ stage, stores }: Dependencies): Promise<readonly LoginFacts[]> {
  return Promise.all(
    connectionsOf(stage.connections).map(async ({ vendor, connection }): Promise<LoginFacts> => {
      const check = createCheckConnection({
        vendor: vendorOf(stage, vendor),
        secrets: stores.secrets,
        secretPrefix: stores.secretPrefix,
        rules: readConnectionSettings(connectionVariables(stage, vendor)),
        originOverride: stores.vendorOrigin,
        clock: stores.clock,
        pause: stores.pause,
        pauseMs: 0,
      });
      const steps: LoginFacts["steps"][number][] = [];
      for await (const step of check(connection)) {
        if (step.step === "secret") continue;
        if (step.step === "operation") break;
        steps.push(step);
        if (step.step === "probe") break;
      }
      return { target: `${vendor}/${connection}`, steps };
    }),
  );
}

/** All connections of a stage. */
export function connectionsOf(connections: Stage["connections"]): readonly ConnectionName[] {
  return Object.entries(connections).flatMap(([vendor, names]) => names.map((connection) => ({ vendor, connection })));
}
