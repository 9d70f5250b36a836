import { type App, Tags, Token } from "aws-cdk-lib";
import { AccountStack } from "./account-stack.ts";
import { checkAddressSettings } from "./address-settings.ts";
import { GatewayStack } from "./gateway-stack.ts";
import { NetworkStack } from "./network-stack.ts";
import { acknowledgeFixedAddress, acknowledgeObjectGrants, acknowledgeRules } from "./rule-acknowledgements.ts";
import type { Stage } from "./stages.ts";
import { StateStack } from "./state-stack.ts";
import { checkTracing } from "./tracing-settings.ts";

const accountStackName = "RxGateway-Account";

interface StageStacks {
  readonly state: StateStack;
  readonly gateway: GatewayStack;
  /** Of a stage with fixed addresses. */
  readonly network?: NetworkStack;
}

/** Adds the stacks of a stage to an app, after the one that all stages of an account and region share. */
export function addStage(app: App, stage: Stage): StageStacks {
  const state = new StateStack(app, `RxGateway-${stage.name}-State`, { stage });
  checkAddressSettings(stage, Token.isUnresolved(state.region) ? process.env["CDK_DEFAULT_REGION"] : state.region);
  if (stage.tracing !== undefined) checkTracing(stage.tracing);
  const network = addNetwork(app, stage, state);
  const gateway = new GatewayStack(app, `RxGateway-${stage.name}`, { stage, state, network });
  if (!stage.existingAccountRole) gateway.addStackDependency(accountStack(app));
  for (const stack of [state, gateway, ...(network ? [network] : [])]) {
    acknowledgeRules(stack);
    Tags.of(stack).add("application", "rx-gateway");
    Tags.of(stack).add("stage", stage.name);
  }
  Tags.of(state).add("data-classification", "patient-data");
  acknowledgeObjectGrants(gateway, state, stage);
  if (network) for (const stack of [network, gateway]) acknowledgeFixedAddress(stack);
  return { state, gateway, ...(network === undefined ? {} : { network }) };
}

function addNetwork(app: App, stage: Stage, state: StateStack): NetworkStack | undefined {
  const { fixedAddress } = stage;
  if (fixedAddress === undefined) return undefined;
  return new NetworkStack(app, `RxGateway-${stage.name}-Network`, { stage, fixedAddress, state });
}

function accountStack(app: App): AccountStack {
  const existing = app.node.tryFindChild(accountStackName);
  if (existing instanceof AccountStack) return existing;
  const stack = new AccountStack(app, accountStackName);
  acknowledgeRules(stack);
  Tags.of(stack).add("application", "rx-gateway");
  return stack;
}
