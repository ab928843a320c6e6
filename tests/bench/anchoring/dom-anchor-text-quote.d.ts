/** The part that is used; the package ships without types. */
declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: Node,
    selector: { readonly exact: string; readonly prefix: string; readonly suffix: string },
    options: { readonly hint: number },
  ): { start: number; end: number } | null;
}
