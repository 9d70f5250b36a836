import type { Page } from "playwright-core";
import { consoleFiles, portalFiles } from "../../../infra/bundling/app-files.ts";
import { pageFiles } from "../../../infra/operator/console/page-files.ts";
import { securityHeaders } from "../../../infra/operator/console/security-headers.ts";

/** A request of the page for data. */
export interface Asked {
  readonly method: string;
  /** Below `v1/`, or below `api/` for a route that only the console has. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answered {
  readonly status?: number;
  readonly body: unknown;
}

/** What the page's data are; `undefined` for what has nothing special. */
export type Script = (asked: Asked) => Answered | undefined | Promise<Answered | undefined>;

export interface ScriptedPages {
  /** What was asked for, in order. */
  readonly asked: Asked[];
  /** Loads the page again, with this fragment. */
  load(fragment: string): Promise<void>;
  /** Answers by another script from now on. */
  follow(script: Script): void;
}

/** No server: the browser takes it for a place of this machine, where a page may use the clipboard. */
const origin = "http://127.0.0.1:8080";

const launchToken = { console: "a".repeat(43), portal: "rxs_scripted" } as const;

/**
 * Serves the console or the portal to a browser's tab with the answers of a script, under the policies that its server sends.
 *
 * @param page a tab that has shown nothing yet
 */
export async function scriptPages(page: Page, home: "console" | "portal", first: Script): Promise<ScriptedPages> {
  const files = pageFiles(home === "console" ? consoleFiles() : portalFiles());
  const asked: Asked[] = [];
  let script = first;
  await page.route(`${origin}/**`, async (route) => {
    const request = route.request();
    const { pathname, searchParams: query } = new URL(request.url());
    const file = files.get(pathname);
    if (file !== undefined) {
      return route.fulfill({ headers: { ...securityHeaders, "Content-Type": file.contentType }, body: file.text });
    }
    const path = pathname.replace(/^\/(api\/)?(partners\/[^/]+\/(?=v1\/))?(v1\/)?/, "");
    const one = { method: request.method(), path, query, body: JSON.parse(request.postData() ?? "{}") };
    asked.push(one);
    const { status = 200, body } = (await script(one)) ?? usualAnswer(one, home);
    await route.fulfill({ status, contentType: "application/json", body: JSON.stringify(body) });
  });
  return {
    asked,
    async load(fragment) {
      await page.goto("about:blank");
      await page.goto(`${origin}/#token=${launchToken[home]}`);
      await page.getByRole("navigation", { name: "Pages" }).waitFor();
      await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
    },
    follow(next) {
      script = next;
    },
  };
}

const none = { count: 0, more: false };

/** That there is nothing. */
function usualAnswer({ path }: Asked, home: "console" | "portal"): Answered {
  if (path === "me") return { body: home === "console" ? operator : partner };
  if (path === "counts") {
    const jobs = { queued: none, sending: none, uncertain: none };
    const endpoints = { active: none, paused: none, disabled: none };
    return { body: { jobs, deliveries: { pending: none, held: none }, endpoints } };
  }
  if (path === "metrics") return { body: { step: 60, times: [], series: [] } };
  if (path === "receipts") return { body: { data: [], found: 0 } };
  return { body: { data: [], cursor: null } };
}

const rights = { stage: "local", readOnly: false, payloads: true, grants: [] };
const operator = { role: "operator", identity: { arn: "local" }, ...rights };
const partner = { role: "partner", identity: { partner: "Clinic", keyId: "k1", actor: "n.n." }, ...rights };

/** A problem document. */
export function problem(status: number, members: Readonly<Record<string, unknown>> = {}): Answered {
  return {
    status,
    body: { type: "urn:problem:bad-request", title: "Bad request", detail: "It is wrong.", ...members },
  };
}

/** Answers a list's pages of the records that it has now, the first of which is the newest. */
export function pageOf<Item extends { readonly id: string }>(records: readonly Item[], { query }: Asked): Answered {
  const cursor = query.get("cursor");
  const begin = cursor === null ? 0 : records.findIndex(({ id }) => id === cursor) + 1;
  const data = records.slice(begin, begin + Number(query.get("limit") ?? 50));
  const last = data.at(-1);
  const isLast = last === undefined || begin + data.length >= records.length;
  return { body: { data, cursor: isLast ? null : last.id } };
}
