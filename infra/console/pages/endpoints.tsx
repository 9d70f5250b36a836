import type { EndpointView } from "../../../shared/gateway/partner-api/views/endpoint-view.ts";
import { mayChange } from "../data/caller.ts";
import { partnerIdOf } from "../data/partner-of.ts";
import { linkTo, route } from "../data/route.ts";
import { placeOf, readEndpoints } from "../data/use-endpoints.ts";
import { useRead } from "../data/use-read.ts";
import { type SuccessRate, showRate, useSuccessRates } from "../data/use-success-rates.ts";
import { Actions } from "../parts/actions.tsx";
import { Count } from "../parts/announcer.tsx";
import { Head } from "../parts/head.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { usePartnerColumn } from "../parts/partner-column.tsx";
import { Status } from "../parts/status.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { CreateEndpoint } from "./create-endpoint.tsx";
import { rotateSecret } from "./endpoint-actions.tsx";
import { EndpointDetail } from "./endpoint-detail.tsx";

const columnsWith = (rates: ReadonlyMap<string, SuccessRate>): readonly Column<EndpointView>[] => [
  { title: "Endpoint", cell: (one) => <a href={linkTo("endpoints", one.id)}>{placeOf(one, one.id)}</a> },
  { title: "Event types", isExtra: true, cell: ({ eventTypes }) => eventTypes.join(", ") },
  { title: "Connections", isExtra: true, cell: ({ connections }) => connections?.join(", ") ?? "all" },
  { title: "Success rate", isNumber: true, isExtra: true, cell: ({ id }) => showRate(rates.get(id)) },
  { title: "Status", cell: ({ status }) => <Status of={status} /> },
];

/** So that a secret that leaked is rotated without a search for where. */
const rotation: Column<EndpointView> = {
  title: "Secret",
  isExtra: true,
  cell: ({ id }) => <Actions of={[rotateSecret(id)]} />,
};

export function Endpoints() {
  const { id } = route.value;
  const read = useRead("endpoints", readEndpoints);
  const rates = useSuccessRates();
  const ofPartner = usePartnerColumn<EndpointView>(partnerIdOf);
  // Beside what is opened, whose actions it is among, there is no room.
  const further = mayChange() && id === undefined ? [rotation] : [];
  return (
    <>
      <Head title="Endpoints">
        <CreateEndpoint created={read.again} />
      </Head>
      <div class={id === undefined ? "" : "split"}>
        <Loaded of={read} label="Endpoints">
          {(endpoints) => (
            <div class="panel">
              <Table
                caption="Endpoints"
                rows={[...endpoints.values()]}
                idOf={(one) => one.id}
                openedId={id}
                empty="No endpoints. Create one to get events."
                columns={[...columnsWith(rates), ...ofPartner, ...further]}
              />
              <footer class="foot">
                <Count of={`${endpoints.size} endpoints`} />
                <span class="quiet">Success rate: of the last 200 deliveries that were attempted.</span>
              </footer>
            </div>
          )}
        </Loaded>
        {id !== undefined && <EndpointDetail key={id} id={id} changed={read.again} />}
      </div>
    </>
  );
}
