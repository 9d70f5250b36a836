import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, HIPAASecurityChecks } from "cdk-nag";
import { addStage } from "./add-stage.ts";
import { stages } from "./stages.ts";

const wanted = process.env["STAGE"];
if (wanted !== undefined && !Object.hasOwn(stages, wanted)) {
  throw new Error(`STAGE must be one of ${Object.keys(stages).join(", ")}.`);
}
const app = new App();
for (const stage of Object.values(stages)) {
  if (wanted === undefined ? stage.name !== "local" : stage.name === wanted) addStage(app, stage);
}
if (wanted !== "local") Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app));
app.synth();
