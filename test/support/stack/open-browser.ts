import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

/** The browser's own requests are off, and no name resolves: every request is the page's. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export interface OpenedBrowser {
  readonly page: Page;
  /** The URLs that were requested. */
  readonly requested: string[];
  /** Errors of the page, and errors and warnings on its console, violations of its policy among them. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/**
 * Opens the machine's Chromium with a profile of its own.
 *
 * @param executablePath see `findChromium`
 */
export async function openBrowser(executablePath: string | undefined): Promise<OpenedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "rx-gateway-chromium-"));
  const browser: BrowserContext = await chromium.launchPersistentContext(profile, {
    headless: true,
    args: flags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const requested: string[] = [];
  const complaints: string[] = [];
  browser.on("request", (request) => requested.push(request.url()));
  const page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  return {
    page,
    requested,
    complaints,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
