import type { App } from "aws-cdk-lib";
import { GatewayStack } from "./gateway-stack.ts";
import { acknowledgeObjectGrants, acknowledgeRules } from "./rule-acknowledgements.ts";
import type { Stage } from "./stages.ts";
import { StateStack } from "./state-stack.ts";

/** Adds both stacks of a stage to an app. */
export function addStage(app: App, stage: Stage): { readonly state: StateStack; readonly gateway: GatewayStack } {
  const state = new StateStack(app, `RxGateway-${stage.name}-State`, { stage });
  const gateway = new GatewayStack(app, `RxGateway-${stage.name}`, { stage, state });
  for (const stack of [state, gateway]) acknowledgeRules(stack);
  acknowledgeObjectGrants(gateway, state);
  return { state, gateway };
}
