/** What the tests use of citation-js, which ships no types. */
declare module '@citation-js/core' {
  interface CslDate {
    readonly 'date-parts': readonly (readonly number[])[];
  }
  interface CslItem {
    readonly type: string;
    readonly title?: string;
    readonly reporter?: readonly string[];
    readonly 'container-title'?: string;
    readonly issued?: CslDate;
    readonly accessed?: CslDate;
    readonly page?: string;
    readonly URL?: string;
    readonly note?: string;
    readonly keyword?: string;
  }
  export class Cite {
    constructor(data: string, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
  }
}

declare module '@citation-js/plugin-ris';
