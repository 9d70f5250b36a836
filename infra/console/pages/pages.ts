import type { FunctionComponent } from "preact";
import { isConsole } from "../data/home.ts";
import { Cases } from "./cases.tsx";
import { Connections } from "./connections.tsx";
import { Deliveries } from "./deliveries.tsx";
import { Endpoints } from "./endpoints.tsx";
import { Events } from "./events.tsx";
import { Jobs } from "./jobs.tsx";
import { Audit } from "./operator/audit.tsx";
import { DeadLetters } from "./operator/dead-letters.tsx";
import { Partners } from "./operator/partners.tsx";
import { StageConnections } from "./operator/stage-connections.tsx";
import { Overview } from "./overview.tsx";

interface PageEntry {
  /** In the address. */
  readonly name: string;
  readonly title: string;
  readonly group?: string;
  readonly Page: FunctionComponent;
}

/** The pages, in the order of the navigation. */
export const pages: readonly PageEntry[] = [
  { name: "overview", title: "Overview", Page: Overview },
  { name: "connections", title: "Connections", Page: isConsole ? StageConnections : Connections },
  { name: "jobs", title: "Jobs", Page: Jobs },
  { name: "events", title: "Events", group: "Webhooks", Page: Events },
  { name: "deliveries", title: "Deliveries", group: "Webhooks", Page: Deliveries },
  { name: "endpoints", title: "Endpoints", group: "Webhooks", Page: Endpoints },
  { name: "cases", title: "Cases", group: "Webhooks", Page: Cases },
  ...(isConsole
    ? [
        { name: "partners", title: "Partners", group: "Stage", Page: Partners },
        { name: "dead-letters", title: "Dead letters", group: "Stage", Page: DeadLetters },
        { name: "audit", title: "Audit", group: "Stage", Page: Audit },
      ]
    : []),
];
