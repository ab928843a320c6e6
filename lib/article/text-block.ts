/** How a block of text was set on its page: what classifying it needs to know and its words don't say. */
export interface BlockHints {
  /** Lower-case tag name of the element that makes the block: `p`, `section`, `h2`, `li` … */
  readonly tag: string;
  /** Class names of that element, parted by spaces. */
  readonly className: string;
  readonly align: 'center' | 'right' | null;
  /** Every visible character is bold. */
  readonly bold: boolean;
  /** Every visible character is inside a link. */
  readonly linked: boolean;
  /** An image or video, and no text, stands between the block before and this one, or opens this block. */
  readonly afterImage: boolean;
  /** The first line is indented, by style or by two wide spaces. */
  readonly indented?: boolean;
}

/** A block as read from a page, not yet classified. */
export interface TextBlock {
  /** Canonical text: white space collapsed to single spaces, ends trimmed, `<br>` without a trace; everything else as in the page. */
  readonly text: string;
  readonly hints: BlockHints;
}
