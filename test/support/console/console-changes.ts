import { describe, expect, test } from "vitest";
import type { ConsoleBrowser } from "./console-browser.ts";
import { type ConsoleHarness, caseId } from "./console-harness.ts";

/** What an operator decides and changes by the console's pages. */
export function describeConsoleChanges(harness: ConsoleHarness, browser: ConsoleBrowser): void {
  const { stack, stores, jobs, endpointId, uncertainJob } = harness;
  const { open, clickable, inDialog, countClicks } = browser;
  describe.skipIf(browser.isMissing)("the console, in a browser", () => {
    test("resolves an uncertain job in three clicks", async () => {
      const id = await uncertainJob("lost");
      // Its data are read again.
      await open("jobs");
      await open("overview");
      await clickable("link", id).waitFor();
      const clicks = await countClicks();
      await clickable("link", id).click();
      await clickable("button", "Resolve…").click();
      await inDialog("Confirm").click();
      await browser.page.getByRole("status").getByText("The job was confirmed").waitFor();
      expect(await clicks()).toBe(3);
      const facts = await browser.page
        .getByRole("complementary", { name: "Job" })
        .locator(".facts")
        .first()
        .innerText();
      expect(facts).toMatch(/Request digest\s+[0-9a-f]{40}/);
      expect((await jobs.job(id)).status).toBe("succeeded");
    });

    test("recovers an endpoint in three clicks", async () => {
      const { id: partnerId } = stack.info.partner;
      await stores.endpoints.setPaused(partnerId, endpointId, true);
      // Its data are read again.
      await open("jobs");
      await open("overview");
      const paused = browser.page.getByRole("table", { name: "Paused endpoints" }).getByRole("link");
      await paused.waitFor();
      const clicks = await countClicks();
      await paused.click();
      await clickable("button", "Recover…").click();
      await inDialog("Recover").click();
      await browser.page.getByRole("status").getByText("The recovery is running").waitFor();
      expect(await clicks()).toBe(3);
      expect(await stores.store.findRecovery(endpointId)).toMatchObject({ endpointId });
      await stores.endpoints.setPaused(partnerId, endpointId, false);
    });

    test("rotates a secret in three clicks, and shows the new one once", async () => {
      await open("overview");
      const clicks = await countClicks();
      await clickable("link", "Endpoints").click();
      await clickable("button", "Rotate secret").click();
      await inDialog("Rotate secret").click();
      const secret = await browser.page.getByRole("dialog").locator("code").innerText();
      expect(await clicks()).toBe(3);
      expect(secret).toMatch(/^whsec_/);
      await browser.page.keyboard.press("Escape");
      await browser.page.locator("dialog").waitFor({ state: "detached" });
      expect(await browser.page.content()).not.toContain(secret);
    });

    test("creates an endpoint of a partner, and deletes it once its name is typed", async () => {
      await open("endpoints");
      await clickable("button", "Create").click();
      await browser.page.getByRole("dialog").getByLabel("Partner").selectOption(stack.info.partner.id);
      await browser.page.getByLabel("URL").fill(`${stack.info.receiver}/of-operator`);
      await inDialog("Create").click();
      const secret = await browser.page.getByRole("dialog").locator(".secret code").innerText();
      expect(secret).toMatch(/^whsec_/);
      await browser.page.getByRole("dialog").getByRole("button", { name: "Copy" }).waitFor();
      await browser.page.keyboard.press("Escape");
      await browser.page.locator("dialog").waitFor({ state: "detached" });
      expect(await browser.page.content()).not.toContain(secret);
      await clickable("link", /\/of-operator$/).click();
      const detail = browser.page.getByRole("complementary", { name: "Endpoint" });
      await detail.getByRole("button", { name: "Delete" }).click();
      expect(await inDialog("Delete").isDisabled()).toBe(true);
      await browser.page.getByLabel(/^Type /).fill(`${new URL(stack.info.receiver).host}/of-operator`);
      await inDialog("Delete").click();
      await browser.page.getByRole("status").getByText("The endpoint was deleted").waitFor();
      await browser.page.getByRole("link", { name: /\/of-operator$/ }).waitFor({ state: "detached" });
      const own = await stores.endpoints.listOf(stack.info.partner.id);
      expect(own.map(({ id }) => id)).toEqual([endpointId]);
    });

    test("finds what happened to a patient's case in three clicks", async () => {
      await open("overview");
      const clicks = await countClicks();
      await clickable("link", "Cases").click();
      await browser.page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
      await browser.page.keyboard.press("/");
      await browser.page.keyboard.type(caseId);
      await browser.page.keyboard.press("Enter");
      await browser.page.getByRole("list", { name: "Timeline" }).getByRole("link").first().click();
      const event = browser.page.getByRole("complementary", { name: "Event" });
      await event.getByRole("table").getByText("delivered").waitFor();
      await event.getByRole("button", { name: "Show payload" }).click();
      await browser.page.locator("pre.payload").filter({ hasText: caseId }).waitFor();
      expect(await clicks()).toBe(3);
      expect(browser.page.url()).not.toContain(caseId);
    });

    test("shows the pages of one partner, which stay its own from page to page", async () => {
      await open("jobs");
      await browser.page.getByLabel("Partner").selectOption(stack.info.otherPartner.id);
      await browser.page.getByText("No jobs.").waitFor();
      await clickable("link", "Endpoints").click();
      await browser.page.getByText("No endpoints.").waitFor();
      await browser.page.getByLabel("Partner").selectOption("");
      await clickable("link", /\/console$/).waitFor();
    });

    test("creates a partner and revokes its key, which is shown once", async () => {
      await open("partners");
      await clickable("button", "Create").click();
      await browser.page.getByLabel("Name").fill("Corner Pharmacy");
      await browser.page.getByLabel("Grants, separated by commas").fill("inside-rx:*");
      await inDialog("Create").click();
      const key = await browser.page.getByRole("dialog").locator("code").innerText();
      expect(key).toMatch(/^rxg_/);
      await browser.page.keyboard.press("Escape");
      await clickable("link", "Corner Pharmacy").click();
      await clickable("button", "Revoke").click();
      await browser.page.getByLabel(/^Type /).fill(key.split("_")[1] ?? "");
      await inDialog("Revoke").click();
      await browser.page.getByRole("table", { name: "API keys" }).getByText("revoked").waitFor();
      expect((await jobs.client.call("/v1/vendors", { key })).status).toBe(401);
    });

    test("checks a login, and shows its result in milliseconds and each step", async () => {
      await open("connections");
      const row = browser.page.getByRole("row", { name: /SyncVet.*clinic-2/i });
      await row.getByRole("button", { name: "Check login" }).click();
      await inDialog("Check login").click();
      await browser.page.getByRole("list", { name: "Steps" }).getByText("login").first().waitFor();
      expect(await browser.page.getByRole("dialog").innerText()).toMatch(/\bok in \d+ ms/);
      await browser.page.keyboard.press("Escape");
    });
  });
}
