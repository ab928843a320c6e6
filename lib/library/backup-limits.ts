/** More than these bytes are refused: no library comes near them, but a hostile file may. */
export const mostBytes = {
  /** The file as it is chosen. */
  file: 1 << 30,
  /** All that it unpacks to. */
  unpacked: 2 ** 32,
  /** One line: an article with all its texts. */
  line: 1 << 26,
} as const;

/** Text hardly ever becomes so many times smaller; a file that unpacks to more is made to fill the memory. */
export const mostGrowth = 500;

/** Below so many unpacked bytes nobody is harmed. */
export const harmlessBytes = 1 << 26;
