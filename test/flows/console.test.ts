import { describeConsoleAnswers } from "../support/console/console-answers.ts";
import { useConsoleBrowser } from "../support/console/console-browser.ts";
import { describeConsoleChanges } from "../support/console/console-changes.ts";
import { useConsoleHarness } from "../support/console/console-harness.ts";
import { describeConsolePages } from "../support/console/console-pages.ts";
import { describeConsoleRequests } from "../support/console/console-requests.ts";

// One stack for all of them. The pages come last: their last test is about all that the browser has asked for.
const harness = await useConsoleHarness();
const browser = useConsoleBrowser(harness);
describeConsoleRequests(harness);
describeConsoleAnswers(harness);
describeConsoleChanges(harness, browser);
describeConsolePages(harness, browser);
