import { anEndpoint, aPartner } from "../builders/an-endpoint.ts";
import { memoryPartnerStore } from "../fakes/memory-stores.ts";
import { deletionHarness } from "./deletion-harness.ts";
import { runCommand } from "./run-command.ts";

const url = "https://partner.example/hook?token=in-the-url";

/** The operator's tool over a partner with one endpoint; `failOnce` makes a delivery to it whose attempt fails. */
export async function operatorEndpointHarness(more: Parameters<typeof anEndpoint>[0] = {}) {
  const harness = deletionHarness({
    endpoints: [anEndpoint({ url, headers: { "X-Key": "of-the-partner" }, ...more })],
  });
  const directory = memoryPartnerStore();
  await directory.addPartner(aPartner());
  const { waits, eventBodies } = harness;
  const egress = { allow: new Set(), resolve: async () => ["93.184.216.34"], own: new Set(["rx.example"]) };
  const records = { ...harness.stores, directory, partnerStore: directory, eventBodies };
  const stores = { ...records, webhookWaits: waits, scale: 1, egress };
  const run = (
    name: string,
    argument?: string,
    options: Record<string, readonly string[]> = {},
    record = {},
    more: Pick<Parameters<typeof runCommand>[0], "stage"> = {},
  ) => runCommand({ name, options, arguments: argument === undefined ? [] : [argument], stores, record, ...more });
  const failOnce = async () => {
    harness.answers.push({ answered: true, status: 503, retryAfter: undefined });
    await harness.record(harness.news({ case_id: "case-1", patient_id: "patient-1" }));
    await harness.deliverQueued();
    return harness.storedDeliveries()[0]?.id ?? "";
  };
  return { harness, run, failOnce };
}
