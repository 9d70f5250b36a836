import { useState } from "preact/hooks";
import type { CaseView } from "../../../shared/gateway/partner-api/views/case-view.ts";
import { call } from "../data/api.ts";
import { isConsole } from "../data/home.ts";
import { path } from "../data/path.ts";
import { linkTo } from "../data/route.ts";
import { useRead } from "../data/use-read.ts";
import { Facts } from "../parts/facts.tsx";
import { Filters } from "../parts/filters.tsx";
import { Head } from "../parts/head.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { usePart } from "../parts/pager.tsx";
import { Time } from "../parts/time.tsx";

/** One case by its id, which is in no address of this page. */
export function Cases() {
  const [typed, setTyped] = useState("");
  const [id, setId] = useState<string>();
  const search = (): void => setId(typed.trim() === "" ? undefined : typed.trim());
  return (
    <>
      <Head title="Cases" />
      <Filters>
        <label class="wide">
          Case id
          <input
            type="search"
            data-search
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onChange={search}
            onKeyDown={(event) => {
              if (event.key === "Enter") search();
            }}
          />
        </label>
      </Filters>
      {id === undefined ? (
        <p class="empty panel">Type the id of a case to see where it is.</p>
      ) : (
        <Case key={id} id={id} />
      )}
    </>
  );
}

function Case({ id }: { readonly id: string }) {
  const read = useRead(id, (signal) => call<CaseView>(path`cases/${id}`, { signal }));
  return (
    <Loaded of={read} label="Case">
      {({ caseId, status, statusAt, order, timeline }) => (
        <div class="panel body">
          <Facts
            of={[
              ["Case", <code key="id">{caseId}</code>],
              ["Status", status ?? "not known"],
              ["Since", statusAt === null ? "not known" : <Time key="since" of={statusAt} />],
              ["Order", order.status ?? "none"],
              // In the console a payload has it, which is shown on record.
              ...(isConsole ? [] : [["Tracking number", order.trackingNumber ?? "none"] as const]),
            ]}
          />
          <h2>Timeline</h2>
          <Timeline of={timeline} />
          {timeline.length === 0 && <p class="quiet">No event of it has come yet.</p>}
        </div>
      )}
    </Loaded>
  );
}

/** The last first. */
function Timeline({ of }: { readonly of: CaseView["timeline"] }) {
  const { shown, pager } = usePart(of.toReversed());
  return (
    <>
      <ol class="timeline" aria-label="Timeline">
        {shown.map(({ eventId, type, timestamp }) => (
          <li key={eventId}>
            <Time of={timestamp} /> <a href={linkTo("events", eventId)}>{type}</a>
          </li>
        ))}
      </ol>
      {pager}
    </>
  );
}
