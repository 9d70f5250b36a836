import { coldImport } from "../bundles/cold-import.ts";
import { readBundles } from "../bundles/read-bundles.ts";
import { medianOf } from "../figures/figure.ts";
import type { InitTimes } from "./request-use.ts";
import { onceFor } from "./row.ts";

const times = 3;

/** The median time of a cold import of each bundle; functions that share a bundle share it. */
export const initTimes = onceFor<InitTimes>(async ({ assembly, say }) => {
  say("cold imports");
  const bundles = readBundles(assembly);
  return new Map(
    bundles.flatMap((bundle) => {
      const ms = medianOf(Array.from({ length: times }, () => coldImport(bundle).ms));
      // The functions of vendors share one bundle, which is listed by the first of them.
      return [bundle.name, ...(bundle.name.startsWith("proxy-") ? proxies : [])].map((name) => [name, ms] as const);
    }),
  );
});

const proxies = ["proxy-md-integrations", "proxy-si-compounding"];
