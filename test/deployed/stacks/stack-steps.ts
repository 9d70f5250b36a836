import { stageAssembly } from "../cdk/cdk.ts";
import type { Step } from "../steps/step.ts";
import { devTwice, prodTwice } from "./created-twice.ts";
import { interruptedDeployment } from "./interrupted-deployment.ts";
import { prodAgain } from "./prod-again.ts";
import { removedConnection } from "./removed-connection.ts";

const bootstrap: Step = {
  name: "bootstrap",
  title: "the account is bootstrapped",
  short: true,
  needs: [],
  run: async ({ cdk }) => {
    await cdk.bootstrap(await cdk.synthesize(stageAssembly("prod")));
  },
};

/** The steps about creating, changing and destroying stacks. */
export const stackSteps = {
  bootstrap,
  states: [interruptedDeployment, prodTwice, removedConnection, prodAgain, devTwice],
} as const;
