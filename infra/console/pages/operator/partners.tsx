import type { StagePartnerView } from "../../../../shared/gateway/operator/views/stage-partner-view.ts";
import { callConsole } from "../../data/api.ts";
import { linkTo, route } from "../../data/route.ts";
import { useRead } from "../../data/use-read.ts";
import { Count } from "../../parts/announcer.tsx";
import { Head } from "../../parts/head.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Status } from "../../parts/status.tsx";
import { Table } from "../../parts/table.tsx";
import { CreatePartner } from "./create-partner.tsx";
import { PartnerDetail } from "./partner-detail.tsx";

/** Partner apps, with their grants and their keys. */
export function Partners() {
  const { id } = route.value;
  const read = useRead("partners", async (signal) => {
    const { data } = await callConsole<{ readonly data: readonly StagePartnerView[] }>("partners", { signal });
    return data;
  });
  return (
    <>
      <Head title="Partners">
        <CreatePartner created={read.again} />
      </Head>
      <div class={id === undefined ? "" : "split"}>
        <Loaded of={read} label="Partners">
          {(partners) => (
            <div class="panel">
              <Table
                caption="Partners"
                rows={partners}
                idOf={(one) => one.id}
                openedId={id}
                empty="No partners. Create one to let an app in."
                columns={[
                  { title: "Partner", cell: (one) => <a href={linkTo("partners", one.id)}>{one.name}</a> },
                  { title: "Id", isExtra: true, cell: (one) => <code class="quiet">{one.id}</code> },
                  { title: "Grants", isNumber: true, isExtra: true, cell: ({ grants }) => grants.length },
                  { title: "Status", cell: ({ status }) => <Status of={status} /> },
                ]}
              />
              <footer class="foot">
                <Count of={`${partners.length} partners`} />
              </footer>
            </div>
          )}
        </Loaded>
        {id !== undefined && <PartnerDetail key={id} id={id} changed={read.again} />}
      </div>
    </>
  );
}
