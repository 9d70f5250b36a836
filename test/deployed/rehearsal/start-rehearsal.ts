import { startReceiver } from "../../../infra/local/simulators/receiver/start-receiver.ts";
import { startSimulators } from "../../../infra/local/simulators/start-simulators.ts";
import { simulatedConnections } from "../../../infra/local/simulators/vendor-list.ts";
import { runProcess } from "../../support/processes/run-process.ts";
import { gatewayClient } from "../../support/stack/gateway-client.ts";
import { type Partner, type Rehearsal, stageName } from "../steps/rehearsal.ts";
import { expectEqual, type StepContext } from "../steps/step.ts";

const nobody: Partner = { id: "", key: "" };

/**
 * An upload is usable for 15 s, and an endpoint that fails is paused after its fifth attempt, after about 40 s.
 *
 * @see shared/gateway/model/upload-times.ts, shared/gateway/model/webhook-times.ts
 */
const timeScale = "240";

/** Starts the simulators and the receiver, and deploys the stage with their addresses. */
export async function startRehearsal({ cdk, aws, emulator, resources, signal }: StepContext): Promise<Rehearsal> {
  let gateway = "";
  const receiver = await startReceiver({ port: 0 });
  resources.defer(() => receiver.stop());
  const connections = simulatedConnections.filter(({ connection }) => connection === "default");
  const simulators = await startSimulators({ port: 0, connections, gatewayUrl: () => gateway });
  resources.defer(() => simulators.stop());
  const settings = {
    REHEARSAL: "1",
    STAGE: stageName,
    VENDOR_ORIGIN: simulators.url,
    EGRESS_ALLOW: new URL(receiver.url).host,
    TIME_SCALE: timeScale,
  };
  await cdk.deploy(await cdk.synthesize({ name: stageName, environment: settings }));
  const outputs = await aws.stackOutputs(`RxGateway-${stageName}`);
  const [, endpoint = ""] = [...outputs].find(([key]) => key.startsWith("PartnerApiEndpoint")) ?? [];
  const [, apiId = ""] = /^https:\/\/(\w+)\.execute-api\./.exec(endpoint) ?? [];
  gateway = `${emulator.url}/restapis/${apiId}/${stageName}/_user_request_`;
  expectEqual("the status of GET /health", (await fetch(`${gateway}/health`)).status, 200);
  const environment = { ...emulator.environment, ...settings };
  return {
    apiId,
    gateway,
    receiver: receiver.url,
    connections,
    environment,
    async operator(args) {
      const all = ["run", "--silent", "operator", "--", ...args, "--stage", stageName];
      return (await runProcess("npm", all, { env: environment, signal })).stdout;
    },
    partner: nobody,
    client: gatewayClient({ gateway, simulators: simulators.url, partner: nobody }),
  };
}
