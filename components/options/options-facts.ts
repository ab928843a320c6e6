/** A command of the extension as it is bound now. */
export interface KeyCommand {
  readonly description: string;
  /** As the browser writes it; empty where none is set. */
  readonly shortcut: string;
}

/** What the options page tells about this installation. Origins are match patterns: `*://host/*`. */
export interface OptionsFacts {
  readonly version: string;
  /** API permissions by their manifest names. */
  readonly permissions: readonly string[];
  /** Sites named in the manifest. */
  readonly builtIn: readonly string[];
  /** False where the browser withholds some of the built-in sites (Firefox lets a reader do that). */
  readonly builtInGranted: boolean;
  /** Sites that the reader added. */
  readonly granted: readonly string[];
  readonly commands: readonly KeyCommand[];
}
