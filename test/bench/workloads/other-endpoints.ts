import { dynamoEndpointStore } from "../../../shared/aws/dynamodb-endpoint-store.ts";
import { dynamoPartnerStore } from "../../../shared/aws/dynamodb-partner-store.ts";
import { dynamoTable } from "../../../shared/aws/records/dynamodb-table.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import type { World } from "../world/start-world.ts";

/** Endpoints of one partner. */
const perPartner = 200;
const atOnce = 20;

/** Adds the endpoints with these numbers, of other partners, that subscribe to another vendor's events. */
export async function addOtherEndpoints({ dynamoDb, table }: World, from: number, to: number): Promise<void> {
  const directory = dynamoTable(dynamoDb, table("directory"));
  const [endpoints, partners] = [dynamoEndpointStore(directory), dynamoPartnerStore(directory)];
  for (let first = from; first < to; first += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, to - first) }, (_, index) => first + index);
    await Promise.all(
      numbers.map(async (number) => {
        const partnerId = `prt_other${Math.floor(number / perPartner)}`;
        if (number % perPartner === 0)
          await partners.addPartner(aPartner({ id: partnerId, grants: ["syncvet:events"] }));
        const id = `ep_${String(number).padStart(24, "0")}`;
        await endpoints.add(anEndpoint({ id, partnerId, eventTypes: ["syncvet.*"], createdAt: Date.now() }));
      }),
    );
  }
}
