/**
 * What Scalar leaves out, by what lacks it: names of buttons with an icon alone, keys for what scrolls, and another role for examples
 * than that of a landmark, all of which have one name.
 */
const missing: readonly (readonly [selector: string, attribute: string, value: string])[] = [
  [".scalar-code-copy:not([aria-label])", "aria-label", "Copy"],
  ["code.custom-scroll:not([tabindex])", "tabindex", "0"],
  [".response-card[role=region]", "role", "group"],
];

function complete(root: Element): void {
  for (const [selector, attribute, value] of missing) {
    for (const element of root.querySelectorAll(selector)) element.setAttribute(attribute, value);
  }
}

/** Completes what Scalar writes into an element, now and later: it draws operations when they are scrolled to. */
export function completeMarkup(root: Element): void {
  let isAsked = false;
  const observer = new MutationObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      complete(root);
    });
  });
  observer.observe(root, { childList: true, subtree: true });
}
