import "./allow-html.ts";
import { createApiReference } from "@scalar/api-reference";
import { type KeyedDocument, withFreshKeys } from "../fresh-keys.ts";
import { type PlacedDocument, placesIn, slugs } from "../reference-fragments.ts";
import { completeMarkup } from "./complete-markup.ts";

/** Scalar sends nothing to its makers, loads nothing from them, and offers nothing that would. */
const onlyOwn = {
  telemetry: false,
  withDefaultFonts: false,
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  proxyUrl: "",
};

const settings = {
  ...onlyOwn,
  ...slugs,
  slug: "gateway",
  // Samples are those of the document: generated ones would round its numbers.
  hiddenClients: true,
  // The key is gone with the page.
  persistAuth: false,
  documentDownloadType: "none",
  hideDarkModeToggle: true,
  hideModels: true,
  defaultOpenFirstTag: false,
};

/** Leads from fragments that other pages have to those of Scalar, which listens for the same event later. */
function followFragments(document: PlacedDocument): void {
  const placeOf = placesIn(document);
  const follow = (): void => {
    const place = placeOf(decodeURIComponent(window.location.hash.slice(1)));
    if (place !== undefined) window.history.replaceState(window.history.state, "", `#${place}`);
  };
  follow();
  window.addEventListener("popstate", follow);
}

/** Not `randomUUID`, which a page has by https alone. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `try-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

async function open(element: HTMLElement): Promise<void> {
  const response = await fetch(element.dataset["document"] ?? "");
  const shown = (await response.json()) as PlacedDocument & KeyedDocument;
  followFragments(shown);
  const content = withFreshKeys(shown, freshKey);
  // Beside the folder of the pages, whatever precedes it.
  const server = new URL("..", window.location.href).href.replace(/\/$/, "");
  completeMarkup(document.body);
  createApiReference(element, { ...settings, content, servers: [{ url: server }] });
}

const element = document.querySelector<HTMLElement>("#reference");
if (element !== null) await open(element);
