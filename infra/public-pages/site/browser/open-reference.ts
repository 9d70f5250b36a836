/** The part of redoc that the page uses. */
declare const Redoc: { init(document: unknown, options: Readonly<Record<string, unknown>>, element: Element): void };

const fonts = { fontFamily: "system-ui, sans-serif" };

const options = {
  requiredPropsFirst: true,
  expandResponses: "",
  jsonSamplesExpandLevel: 3,
  // Shows the command to paste before the request body.
  payloadSampleIdx: 1,
  pathInMiddlePanel: true,
  theme: {
    typography: { ...fonts, headings: fonts, code: { fontFamily: "ui-monospace, monospace" } },
    sidebar: { width: "300px" },
  },
};

/** Guides are named by `/docs/<name>` in code marks, which is right wherever the document is read; here they are links. */
const guide = /`\/docs\/([a-z-]+(?:#[a-z-]+)?)`/g;

async function open(): Promise<void> {
  const response = await fetch("../openapi.json");
  const text = (await response.text()).replaceAll(guide, "[`/docs/$1`]($1)");
  const element = document.querySelector("#reference");
  if (element !== null) Redoc.init(JSON.parse(text), options, element);
}

await open();
