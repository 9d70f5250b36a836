import { ProcessFailed } from "../../support/processes/run-process.ts";
import { stageAssembly, variantOfProd } from "../cdk/cdk.ts";
import { expectContains, type Step, type StepContext, Unexpected } from "../steps/step.ts";

/** The first deployment of `prod` fails at the end of each of its stacks, and is repeated once the cause is removed. */
export const interruptedDeployment: Step = {
  name: "interrupted",
  title: "prod is deployed although its first deployments failed half-way, in the state and in the gateway",
  short: true,
  needs: ["bootstrap"],
  async run(context) {
    await failIn(context, "RxGateway-prod-State");
    await failIn(context, "RxGateway-prod");
    await context.cdk.deploy(await context.cdk.synthesize(stageAssembly("prod")));
  },
};

async function failIn({ cdk }: StepContext, stack: string): Promise<void> {
  const assembly = await cdk.synthesize(variantOfProd(`fails-in-${stack}`, { FAILS_IN: stack }));
  const failure = await cdk.deploy(assembly).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof ProcessFailed)) throw new Unexpected(`the deployment of ${stack}`, "a failure", failure);
  expectContains(`the failed deployment of ${stack}`, failure.output, `${stack} failed to deploy`);
  expectContains(`the failed deployment of ${stack}`, failure.output, "there-is-no-such-function");
}
