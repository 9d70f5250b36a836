import { linkTo, route } from "../data/route.ts";
import { placeOf, readEndpoints } from "../data/use-endpoints.ts";
import { useRead } from "../data/use-read.ts";
import { Head } from "../parts/head.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Status } from "../parts/status.tsx";
import { Table } from "../parts/table.tsx";
import { CreateEndpoint } from "./create-endpoint.tsx";
import { EndpointDetail } from "./endpoint-detail.tsx";

export function Endpoints() {
  const { id } = route.value;
  const read = useRead("endpoints", readEndpoints);
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
                columns={[
                  {
                    title: "Endpoint",
                    cell: (one) => <a href={linkTo("endpoints", one.id)}>{placeOf(one, one.id)}</a>,
                  },
                  { title: "Event types", isExtra: true, cell: ({ eventTypes }) => eventTypes.join(", ") },
                  { title: "Connections", isExtra: true, cell: ({ connections }) => connections?.join(", ") ?? "all" },
                  { title: "Status", cell: ({ status }) => <Status of={status} /> },
                ]}
              />
              <footer class="foot">
                <span role="status">{endpoints.size} endpoints</span>
              </footer>
            </div>
          )}
        </Loaded>
        {id !== undefined && <EndpointDetail key={id} id={id} changed={read.again} />}
      </div>
    </>
  );
}
