import { type Stage, stages } from "../../infra/stages.ts";
import { vendors } from "../../shared/vendors/registry/registry.ts";

const everyVendor = Object.fromEntries(vendors.map(({ id }) => [id, ["default"]]));

/** A stage without what each company chooses for itself, so that no choice in `infra/stages.ts` fails a test of the code. */
function shipped(stage: Stage, webhookVendors: Stage["webhookVendors"]): Stage {
  const {
    domain,
    fixedAddress,
    webAcl,
    throttle,
    existingSecrets,
    existingAccountRole,
    protect,
    origins,
    vendorPaths,
    restoredFrom,
    tracing,
    webhookVendors: _,
    ...settings
  } = stage;
  return {
    ...settings,
    connections: everyVendor,
    ...(webhookVendors === undefined ? {} : { webhookVendors }),
  };
}

const readers = vendors.filter(({ readWebhook }) => readWebhook !== undefined).map(({ id }) => id);

/** The stages as they are shipped: `dev` and `prod` with one connection of each vendor. */
export const shippedStages = {
  local: stages.local,
  dev: shipped(stages.dev, readers),
  prod: shipped(stages.prod, undefined),
} as const satisfies Readonly<Record<string, Stage>>;
