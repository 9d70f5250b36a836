import type { Stack } from "aws-cdk-lib";
import { CfnQueryDefinition } from "aws-cdk-lib/aws-logs";
import { GatewayFunction } from "../../constructs/gateway-function.ts";
import type { Stage } from "../../stages.ts";
import { queryText, savedQueries } from "./saved-queries.ts";

/** The saved queries of Logs Insights, in a folder of the stage, over the logs of all functions that the stack has. */
export function addSavedQueries(stack: Stack, stage: Stage): void {
  if (stage.savedQueries !== true) return;
  const functions = stack.node.findAll().filter((one) => one instanceof GatewayFunction);
  for (const query of savedQueries) {
    new CfnQueryDefinition(stack, `Query${query.name.replaceAll(" ", "")}`, {
      name: `rx-gateway/${stage.name}/${query.name}`,
      queryString: queryText(query),
      logGroupNames: functions.map(({ logGroup }) => logGroup.logGroupName),
    });
  }
}
