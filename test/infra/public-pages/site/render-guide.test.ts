import { describe, expect, test } from "vitest";
import { guidesOf } from "../../../../infra/public-pages/site/guides.ts";
import { publishedChanges } from "../../../../infra/public-pages/site/published-changes.ts";
import { renderGuide } from "../../../../infra/public-pages/site/render-guide.ts";

const guides = guidesOf([{ id: "inside-rx", title: "Inside Rx" }]);
const render = (text: string, from = "webhooks") => renderText(`# Title\n\n${text}\n`, from);

function renderText(text: string, from: string) {
  const guide = guides.find(({ name }) => name === from);
  if (guide === undefined) throw new Error(`There is no guide ${from}.`);
  return renderGuide(guide, text, guides);
}

describe("a guide", () => {
  test.each([
    ["[a](feed.md#x)", "webhooks", '<a href="feed#x">a</a>'],
    ["[a](feed.md)", "", '<a href="docs/feed">a</a>'],
    ["[a](README.md)", "webhooks", '<a href="../docs">a</a>'],
    ["[a](#x)", "webhooks", '<a href="#x">a</a>'],
    ["[a](../partner/feed.md#x)", "inside-rx", '<a href="feed#x">a</a>'],
    ["[a](../vendors/inside-rx.md)", "", '<a href="docs/inside-rx">a</a>'],
    ["[a](/docs/reference#operation/x.y)", "inside-rx", '<a href="reference#operation/x.y">a</a>'],
    ["`/docs/syncvet`", "webhooks", "<code>/docs/syncvet</code>"],
    ["[a](https://example.com/?a=1&b)", "webhooks", '<a href="https://example.com/?a=1&amp;b">a</a>'],
    ["`/docs/errors#gone`", "webhooks", '<a href="errors#gone"><code>/docs/errors#gone</code></a>'],
    ["`/docs`", "webhooks", '<a href="../docs"><code>/docs</code></a>'],
    ["`/docs/reference`", "", '<a href="docs/reference"><code>/docs/reference</code></a>'],
    ["`/openapi.json`", "webhooks", '<a href="../openapi.json"><code>/openapi.json</code></a>'],
    ["`/docs/<name>` `a<b`", "webhooks", "<code>/docs/&lt;name&gt;</code> <code>a&lt;b</code>"],
  ])("has for %s on the page '%s' the HTML %s", (text, from, html) => {
    expect(render(text, from).html).toContain(`<p>${html}</p>`);
  });

  test("gives its headings the anchors of GitHub, and a repeated one a number", () => {
    const { title, headings, html } = render("## The `same` intent, again\n\n## Next\n\n### Next");
    expect(title).toBe("Title");
    expect(headings.map(({ level, id }) => [level, id])).toEqual([
      [2, "the-same-intent-again"],
      [2, "next"],
      [3, "next-1"],
    ]);
    expect(html).toContain('<h2 id="next"><a class="anchor" href="#next">Next</a></h2>');
  });

  test.each([
    ["<b>a</b>", "has HTML"],
    ["[a](../adr/0001-rest-api.md)", "which is no page"],
    ["[a](nothing.md)", "which is no page"],
    ["```cobol\na\n```", "cobol"],
  ])("is refused with %s", (text, message) => {
    expect(() => render(text)).toThrow(message);
  });

  test("is refused without a title", () => {
    expect(() => renderText("## A\n", "webhooks")).toThrow("does not begin with its title");
  });

  test("shows code as it is", () => {
    const { html } = render('```json\n{"a": "</code><script>"}\n```');
    expect(html).toContain("&lt;/code&gt;&lt;script&gt;");
    expect(html).not.toContain("<script>");
  });
});

test("the changelog as a chapter has lower headings, and links to guides alone", () => {
  const text =
    "# Changelog\n\nIntroduction.\n\n## 1.0.0\n\n### Added\n\n- A ([a](docs/partner/feed.md), [b](docs/deploy.md#x)).\n";
  expect(publishedChanges(text)).toBe("### 1.0.0\n\n#### Added\n\n- A ([a](feed.md), b).");
});
