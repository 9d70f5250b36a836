import { stageAssembly } from "../cdk/cdk.ts";
import type { Step } from "../steps/step.ts";

/** `prod` retains its state, so that only its gateway is destroyed here (`prod-again.ts` has the rest). */
export const prodTwice: Step = {
  name: "prod",
  title: "prod's gateway is destroyed and deployed again beside its state, and deployed without a change",
  short: true,
  needs: ["interrupted"],
  async run({ cdk }) {
    const assembly = await cdk.synthesize(stageAssembly("prod"));
    await cdk.destroy(assembly, "RxGateway-prod");
    await cdk.deploy(assembly);
    await cdk.deploy(assembly);
  },
};

export const devTwice: Step = {
  name: "dev",
  title: "dev is deployed, destroyed with its state, deployed again, and deployed without a change",
  short: false,
  needs: ["bootstrap"],
  async run({ cdk }) {
    const assembly = await cdk.synthesize(stageAssembly("dev"));
    await cdk.deploy(assembly);
    await cdk.destroy(assembly);
    await cdk.deploy(assembly);
    await cdk.deploy(assembly);
  },
};
