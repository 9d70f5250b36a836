import { App } from "aws-cdk-lib";
import { GatewayStack } from "./gateway-stack.ts";
import { type Stage, stages } from "./stages.ts";
import { StateStack } from "./state-stack.ts";

/** Adds both stacks of a stage to an app. */
export function addStage(app: App, stage: Stage): void {
  const state = new StateStack(app, `RxGateway-${stage.name}-State`, { stage });
  new GatewayStack(app, `RxGateway-${stage.name}`, { stage, state });
}

const wanted = process.env["STAGE"];
const app = new App();
for (const stage of Object.values(stages)) {
  if (wanted === undefined ? stage.name !== "local" : stage.name === wanted) addStage(app, stage);
}
app.synth();
