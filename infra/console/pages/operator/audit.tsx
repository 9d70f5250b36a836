import type { Receipt } from "../../../../shared/gateway/model/receipt.ts";
import { receiptKinds } from "../../../../shared/gateway/model/receipt-kinds.ts";
import { callConsole } from "../../data/api.ts";
import { linkTo, route } from "../../data/route.ts";
import { usePartners } from "../../data/use-partners.ts";
import { useRead } from "../../data/use-read.ts";
import { Count } from "../../parts/announcer.tsx";
import { Detail } from "../../parts/detail.tsx";
import { Facts } from "../../parts/facts.tsx";
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
  const { id } = route.value;
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
      <div class={id === undefined ? "" : "split"}>
        <Loaded of={read} label="Receipts">
          {({ data, found }) => (
            <div class="panel">
              <Receipts of={data} openedId={id} />
              <footer class="foot">
                <Count of={`${data.length} of ${found} receipts`} />
                <span class="quiet">Without times: of the last 24 hours. A receipt is written within minutes.</span>
              </footer>
            </div>
          )}
        </Loaded>
        {id !== undefined && read.value && <ReceiptDetail of={read.value.data.find((one) => one.id === id)} />}
      </div>
    </>
  );
}

interface ReceiptsProps {
  readonly of: readonly Receipt[];
  readonly openedId: string | undefined;
}

function Receipts({ of, openedId }: ReceiptsProps) {
  const partners = usePartners();
  return (
    <Table
      caption="Receipts"
      rows={of}
      idOf={({ id }) => id}
      openedId={openedId}
      empty="No receipts. Choose another time or kind."
      columns={[
        {
          title: "Time",
          cell: ({ id, at }) => (
            <a href={linkTo("audit", id, route.value.filters)}>
              <Time of={at} />
            </a>
          ),
        },
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
          cell: (receipt) => whoOf(receipt, partners),
        },
        { title: "About", isExtra: true, cell: (receipt) => <About of={receipt} /> },
        { title: "Outcome", cell: ({ outcome, status }) => `${outcome}${status === null ? "" : ` ${status}`}` },
      ]}
    />
  );
}

function whoOf({ actor, partner, key }: Receipt, partners: ReturnType<typeof usePartners>): string {
  const caller = [partner && (partners.get(partner)?.name ?? partner), key].filter(Boolean).join(" ");
  return actor ?? (caller || "unknown");
}

/** One receipt, with all that its row has no room for on a narrow screen. */
function ReceiptDetail({ of }: { readonly of: Receipt | undefined }) {
  const partners = usePartners();
  if (of === undefined) {
    return (
      <Detail title="Receipt">
        <p class="quiet">It is not among the receipts of these filters. Choose the time that it is of.</p>
      </Detail>
    );
  }
  const { id, at, kind, operation, partner, key, actor, outcome, status, bytes } = of;
  return (
    <Detail title="Receipt">
      <Facts
        of={[
          ["Receipt", <code key="id">{id}</code>],
          ["Time", <Time key="at" of={at} />],
          ["Kind", kind],
          ["Operation", operation ?? "none"],
          ["Person", actor ?? "none"],
          ["Partner", partner === null ? "none" : (partners.get(partner)?.name ?? partner)],
          ["Key", key ?? "none"],
          ["About", <About key="about" of={of} />],
          ["Outcome", `${outcome}${status === null ? "" : ` ${status}`}`],
          ["Bytes", bytes],
        ]}
      />
    </Detail>
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
