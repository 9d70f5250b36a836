import type { Receipt } from "../../../../shared/gateway/model/receipt.ts";
import { receiptKinds } from "../../../../shared/gateway/model/receipt-kinds.ts";
import { callConsole } from "../../data/api.ts";
import { linkTo, route } from "../../data/route.ts";
import { usePartners } from "../../data/use-partners.ts";
import { useRead } from "../../data/use-read.ts";
import { Choice, Day, Filters, Typed, toInstant } from "../../parts/filters.tsx";
import { Head } from "../../parts/head.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Table } from "../../parts/table.tsx";
import { Time } from "../../parts/time.tsx";

interface Listed {
  readonly data: readonly Receipt[];
  readonly found: number;
}

/** Evidence of what was done and disclosed, the last first. */
export function Audit() {
  const { kind, vendor, job, since, until, partner } = route.value.filters;
  const query = { kind, vendor, job, partner, since: toInstant(since), until: toInstant(until) };
  const read = useRead(JSON.stringify(query), (signal) => callConsole<Listed>("receipts", { query, signal }));
  return (
    <>
      <Head title="Audit" />
      <Filters>
        <Choice name="kind" label="Kind" values={receiptKinds} />
        <Typed name="vendor" label="Vendor" placeholder="si-compounding" />
        <Typed name="job" label="Job" placeholder="job_…" />
        <Day name="since" label="Since" />
        <Day name="until" label="Until" />
      </Filters>
      <Loaded of={read} label="Receipts">
        {({ data, found }) => (
          <div class="panel">
            <Receipts of={data} />
            <footer class="foot">
              <span role="status">
                {data.length} of {found} receipts
              </span>
              <span class="quiet">Without times: of the last 24 hours. A receipt is written within minutes.</span>
            </footer>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Receipts({ of }: { readonly of: readonly Receipt[] }) {
  const partners = usePartners();
  return (
    <Table
      caption="Receipts"
      rows={of}
      idOf={({ id }) => id}
      empty="No receipts. Choose another time or kind."
      columns={[
        { title: "Time", cell: ({ at }) => <Time of={at} /> },
        {
          title: "Kind",
          cell: ({ kind, operation }) => (
            <>
              {kind} <span class="quiet">{operation}</span>
            </>
          ),
        },
        {
          title: "Who",
          isExtra: true,
          cell: ({ actor, partner, key }) =>
            actor ??
            ([partner && (partners.get(partner)?.name ?? partner), key].filter(Boolean).join(" ") || "unknown"),
        },
        { title: "About", isExtra: true, cell: (receipt) => <About of={receipt} /> },
        { title: "Outcome", cell: ({ outcome, status }) => `${outcome}${status === null ? "" : ` ${status}`}` },
      ]}
    />
  );
}

/** What was acted on, by ids of the gateway. */
function About({ of: { vendor, connection, job, event, delivery, endpoint } }: { readonly of: Receipt }) {
  const records = [
    ["jobs", job],
    ["events", event],
    ["deliveries", delivery],
    ["endpoints", endpoint],
  ] as const;
  const [page, id] = records.find(([, one]) => one !== undefined) ?? [];
  const origin = vendor === null ? "" : connection === null ? vendor : `${vendor}/${connection}`;
  if (page === undefined || id === undefined) return <>{origin}</>;
  return (
    <>
      <a class="id" href={linkTo(page, id)}>
        {id}
      </a>{" "}
      <span class="quiet">{origin}</span>
    </>
  );
}
