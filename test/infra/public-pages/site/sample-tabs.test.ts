import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleTabs } from "../../../../infra/public-pages/site/sample-tabs.ts";

describe("a sample of a guide", () => {
  it("is a tab and a block for each of its languages, of which the first is chosen", () => {
    const html = sampleTabs("webhooks/receive");
    const labels = [...html.matchAll(/<input type="radio" name="sample-webhooks-receive" id="([\w-]+)"( checked)?>/g)];
    expect(labels.map(([, id, checked]) => [id, checked !== undefined])).toEqual([
      ["sample-webhooks-receive-ts", true],
      ["sample-webhooks-receive-py", false],
      ["sample-webhooks-receive-go", false],
      ["sample-webhooks-receive-java", false],
    ]);
    for (const [, id] of labels) expect(html).toContain(`<label for="${id}">`);
    expect(html.match(/<pre tabindex="0" aria-label="(TypeScript|Python|Go|Java)">/g)).toHaveLength(4);
    expect(html).toContain('<span class="hljs-');
  });

  // A receiver is a server, which curl is not: that guide has the requests to it in blocks of their own.
  it.each([
    "idempotency/order-once",
    "outcomes/wait-for-job",
    "feed/read-feed",
  ])("is there in five languages: %s", (path) => {
    const labels = [...sampleTabs(path).matchAll(/<label for="[^"]+">([^<]+)</g)].map(([, label]) => label);
    expect(labels).toEqual(["curl", "TypeScript", "Python", "Go", "Java"]);
  });

  it("must exist", () => {
    expect(() => sampleTabs("webhooks/none")).toThrow("webhooks has no samples of the name none.");
  });

  it("is shown by a guide, whichever file it is", () => {
    const guides = globSync("docs/partner/*.md").map((file) => readFileSync(file, "utf8"));
    const shown = guides.flatMap((text) =>
      [...text.matchAll(/^<!-- samples (.+) -->$/gm)].map(([, path = ""]) => path),
    );
    const plain = (path: string): string => path.toLowerCase().replaceAll("-", "");
    const written = globSync("docs/partner/samples/*/*").map((file) =>
      plain(file.replace("docs/partner/samples/", "").replace(/\.\w+$/, "")),
    );
    expect([...new Set(written)].toSorted()).toEqual(shown.map(plain).toSorted());
  });
});
