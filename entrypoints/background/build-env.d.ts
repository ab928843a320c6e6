/** What the build knows and the background needs; set in wxt.config.ts. */
interface ImportMetaEnv {
  /** Another one in each package whose glossary or matching may find other terms. */
  readonly TERMS_EDITION: string;
}
