import type { StagePartnerWithKeysView } from "../../../../shared/gateway/operator/views/stage-partner-view.ts";
import { callConsole } from "../../data/api.ts";
import { mayChange } from "../../data/caller.ts";
import { path } from "../../data/path.ts";
import { linkTo } from "../../data/route.ts";
import { useRead } from "../../data/use-read.ts";
import { Detail } from "../../parts/detail.tsx";
import { Facts } from "../../parts/facts.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Status } from "../../parts/status.tsx";
import { GrantTable } from "./grant-table.tsx";
import { KeyTable } from "./key-table.tsx";
import { PartnerActions } from "./partner-actions.tsx";

/** One partner, and what can be changed of it. */
export function PartnerDetail({ id, changed }: { readonly id: string; changed(): void }) {
  const read = useRead(id, (signal) => callConsole<StagePartnerWithKeysView>(path`partners/${id}`, { signal }));
  const again = (): void => {
    read.again();
    changed();
  };
  return (
    <Detail title="Partner" status={read.value && <Status of={read.value.status} />}>
      <Loaded of={read} label="Partner">
        {(partner) => (
          <>
            <Facts
              of={[
                ["Partner", partner.name],
                ["Id", <code key="id">{partner.id}</code>],
                [
                  "Pages",
                  <a key="pages" href={linkTo("overview", undefined, { partner: partner.id })}>
                    Overview of this partner
                  </a>,
                ],
              ]}
            />
            {partner.status === "suspended" && (
              <p class="finding">Its calls are refused, its queued jobs wait, and its deliveries are held.</p>
            )}
            {mayChange() && <PartnerActions of={partner} again={again} />}
            <h3>Grants</h3>
            <GrantTable of={partner} again={again} />
            <h3>API keys</h3>
            <KeyTable keys={partner.keys} again={again} />
          </>
        )}
      </Loaded>
    </Detail>
  );
}
