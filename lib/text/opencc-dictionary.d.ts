/** The one dictionary of opencc-js that is used; the package ships it without types. */
declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional character, space, simplified character; pairs parted by `|`. */
  const pairs: string;
  export = pairs;
}
