import { assetAddress, pageAddress } from "./links.ts";

/**
 * The search in the header of a page. It is hidden until its script shows it, and tells the script where the index and the
 * pages are.
 */
export function searchField(name: string, index: string): string {
  const places = {
    index: assetAddress(name, index),
    folder: assetAddress(name, ""),
    start: pageAddress(name, ""),
  };
  const data = Object.entries(places).map(([key, address]) => `data-${key}="${address}"`);
  return `<div class="search" role="search" aria-label="Documentation" hidden ${data.join(" ")}>
<input type="search" aria-label="Search" placeholder="Search ( / )" autocomplete="off" spellcheck="false" aria-controls="results">
<div class="found" hidden>
<p role="status"></p>
<ul id="results"></ul>
</div>
</div>
`;
}
