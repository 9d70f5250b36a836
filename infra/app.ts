import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, HIPAASecurityChecks } from "cdk-nag";
import { GatewayStack } from "./gateway-stack.ts";
import { acknowledgeRules } from "./rule-acknowledgements.ts";
import { type Stage, stages } from "./stages.ts";
import { StateStack } from "./state-stack.ts";

/** Adds both stacks of a stage to an app. */
export function addStage(app: App, stage: Stage): void {
  const state = new StateStack(app, `RxGateway-${stage.name}-State`, { stage });
  const gateway = new GatewayStack(app, `RxGateway-${stage.name}`, { stage, state });
  for (const stack of [state, gateway]) acknowledgeRules(stack);
}

const wanted = process.env["STAGE"];
const app = new App();
for (const stage of Object.values(stages)) {
  if (wanted === undefined ? stage.name !== "local" : stage.name === wanted) addStage(app, stage);
}
if (wanted !== "local") Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app));
app.synth();
