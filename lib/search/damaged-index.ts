/** The index is not what it should be: what it would tell is found in the texts, and it is made anew. */
export class DamagedIndex extends Error {}
