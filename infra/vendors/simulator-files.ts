import { credentialKind } from "../../shared/vendors/auth-scheme.ts";
import { code, exportNameOf } from "./code.ts";
import type { OperationDraft, VendorDraft } from "./vendor-draft.ts";

/** The files of a new vendor's simulator and of its connection on the local stack, by path. */
export function simulatorFiles(id: string, draft: VendorDraft): readonly (readonly [path: string, text: string])[] {
  const folder = `infra/local/simulators/${id}`;
  return [
    [`${folder}/operations.json`, operationsJson(draft)],
    [`${folder}/${id}.ts`, simulator(id, draft)],
    [`${folder}/simulated-vendor.ts`, simulatedVendor(id, draft)],
  ];
}

/** The facts of the document, one operation a line. */
function operationsJson({ source, operations }: VendorDraft): string {
  const lines = operations.map((one) => `    ${JSON.stringify(factsOf(one))}`);
  return `{\n  "source": ${JSON.stringify(source)},\n  "operations": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

function factsOf({
  operation: { id, method, path, evidence, safe },
  documentation: { title },
}: OperationDraft): object {
  return { id, title, method, path, evidence, safe };
}

const simulator = (
  id: string,
  { title, simulatedAuth }: VendorDraft,
): string => `import { catalogueVendor } from "../catalogue/catalogue-vendor.ts";

/** ${title.replaceAll("*/", "* /")}, by its document: its authentication, and answers by the examples. */
export const ${exportNameOf(id)} = catalogueVendor(${code({ vendor: id, auth: simulatedAuth })});
`;

function simulatedVendor(id: string, { auth, events, webhook }: VendorDraft): string {
  const credentials = credentialKind(auth) === "api-key" ? "madeUpKey" : "madeUpClient";
  const hasWebhooks = events.length > 0;
  return `import { ${credentials}${hasWebhooks ? ", madeUpWebhook" : ""} } from "../calls/made-up-credentials.ts";
import type { SimulatedVendorModule } from "../calls/simulated-vendor-module.ts";
import { ${exportNameOf(id)} } from "./${id}.ts";

export const simulatedVendor: SimulatedVendorModule = {
  simulator: ${exportNameOf(id)},
  connections: [
    {
      connection: "default",
      credentials: ${credentials}(${code(`${id}-default`)}),
      ${hasWebhooks ? `webhook: madeUpWebhook(${code(`${id}-default`)}, ${code(webhook)}),` : ""}
    },
  ],
};
`;
}
