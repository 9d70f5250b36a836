import { App, CfnResource, Stack } from "aws-cdk-lib";
import { CfnEventInvokeConfig } from "aws-cdk-lib/aws-lambda";
import { addStage } from "../../../infra/add-stage.ts";
import { stages } from "../../../infra/stages.ts";

/**
 * Stage `prod` in a variant of this environment:
 * - `WITH_CONNECTIONS` adds connections, `<vendor>/<connection>,…`;
 * - `WITHOUT_VENDORS` removes vendors, `<vendor>,…`;
 * - `EXISTING_SECRETS` lists connections whose secrets exist, `<vendor>/<connection>,…`;
 * - `FAILS_IN` names a stack whose deployment fails after everything else in it is created.
 */
const list = (name: string): readonly string[] => (process.env[name] ?? "").split(",").filter((text) => text !== "");

const added = list("WITH_CONNECTIONS").map((path) => path.split("/"));
const connections = Object.entries(stages.prod.connections)
  .filter(([vendor]) => !list("WITHOUT_VENDORS").includes(vendor))
  .map(([vendor, names]) => [
    vendor,
    [...names, ...added.flatMap(([of, name]) => (of === vendor && name !== undefined ? [name] : []))],
  ]);

const app = new App();
addStage(app, {
  ...stages.prod,
  connections: Object.fromEntries(connections),
  existingSecrets: list("EXISTING_SECRETS"),
});
for (const name of list("FAILS_IN")) failLast(app.node.findChild(name));
app.synth();

/** AWS refuses settings of a function that does not exist. */
function failLast(stack: unknown): void {
  if (!Stack.isStack(stack)) throw new Error("FAILS_IN must name a stack.");
  const others = stack.node.findAll().filter(CfnResource.isCfnResource);
  const config = new CfnEventInvokeConfig(stack, "Fails", {
    functionName: "rx-gateway-there-is-no-such-function",
    qualifier: "$LATEST",
    maximumRetryAttempts: 0,
  });
  for (const other of others) config.addDependency(other);
}
