/** The package brings no types; this is what the bench calls of it. */
declare module 'findandreplacedomtext' {
  function findAndReplaceDOMText(
    root: HTMLElement,
    options: { readonly find: RegExp; readonly wrap: string },
  ): unknown;
  export = findAndReplaceDOMText;
}
