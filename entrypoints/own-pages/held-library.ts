import type { Library } from '../../lib/library/library.ts';

/** A library that is opened when first needed, and then held. */
export interface HeldLibrary {
  readonly get: () => Promise<Library>;
  /** It turned out to be unusable (the browser may have closed the database under us): opened anew next time. */
  readonly forget: () => void;
}

/** Holds what `open` gives; an opening that fails is tried again next time. */
export function heldLibrary(open: () => Promise<Library>): HeldLibrary {
  let opening: Promise<Library> | null = null;

  function forget(): void {
    opening = null;
  }

  return {
    get: () => {
      opening ??= open().catch((error) => {
        forget();
        throw error;
      });
      return opening;
    },
    forget,
  };
}
