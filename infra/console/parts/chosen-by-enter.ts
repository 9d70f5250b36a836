/**
 * Whether Enter in a field of a dialog answers its question: only where there is one answer that can be undone. A browser
 * takes the first button otherwise, whichever it is.
 */
export function isChosenByEnter(choices: readonly { readonly isDangerous?: boolean }[]): boolean {
  return choices.length === 1 && choices[0]?.isDangerous !== true;
}
